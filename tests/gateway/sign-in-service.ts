import { X509Certificate } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { createServer } from 'node:https'
import type { AddressInfo } from 'node:net'
import Provider from 'oidc-provider'
import type { Pair } from './certificates.ts'

/** What the tests say about whoever signs in. */
export const person = { sub: 'a-person', name: '山田 "Kate" O’Neil \\ <b>' }

export const tenant = '5f1d2b3c-0a4e-4d5f-8a6b-7c8d9e0f1a2b'
export const client = '9c8b7a6d-5e4f-4321-8fed-cba987654321'

interface Registration {
  readonly gateway: () => string
  readonly scope: string
  /** The public certificate of the client, or its secret. */
  readonly credential: { readonly certificate: string } | { readonly secret: string }
}

/** An OpenID provider at the addresses of Microsoft's, which lets `person` in without asking. */
export async function startSignInService(pair: Pair, registration: Registration) {
  let answer: (...args: Parameters<ReturnType<Provider['callback']>>) => unknown = () => undefined
  const server = createServer(
    { cert: readFileSync(pair.certificate), key: readFileSync(pair.key) },
    (request, response) => void answer(request, response),
  )
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  const origin = `https://localhost:${(server.address() as AddressInfo).port}`

  const issued: string[] = []
  const refused: string[] = []
  const asked: string[] = []
  const state = { tokenSeconds: 3600, renewsNothing: false }

  const begin = () => {
    const gateway = registration.gateway()
    const { credential, scope } = registration
    const provider: Provider = new Provider(`${origin}/${tenant}/v2.0`, {
      clients: [
        {
          client_id: client,
          redirect_uris: [`${gateway}/auth/callback`],
          post_logout_redirect_uris: [`${gateway}/signed-out`],
          grant_types: ['authorization_code', 'refresh_token'],
          response_types: ['code'],
          ...('secret' in credential
            ? { client_secret: credential.secret, token_endpoint_auth_method: 'client_secret_post' }
            : {
                token_endpoint_auth_method: 'private_key_jwt',
                jwks: { keys: [jwkOf(credential.certificate)] },
              }),
        },
      ],
      routes: {
        authorization: `/${tenant}/oauth2/v2.0/authorize`,
        token: `/${tenant}/oauth2/v2.0/token`,
        jwks: `/${tenant}/discovery/v2.0/keys`,
        end_session: `/${tenant}/oauth2/v2.0/logout`,
      },
      scopes: scope.split(' '),
      claims: { openid: ['sub'], profile: ['name'] },
      conformIdTokenClaims: false,
      pkce: { required: () => true },
      features: {
        devInteractions: { enabled: false },
        userinfo: { enabled: false },
        // Its own page asks another host for a font.
        rpInitiatedLogout: { enabled: true, logoutSource: askWhoLeaves },
      },
      cookies: { keys: ['only for tests'] },
      rotateRefreshToken: false,
      issueRefreshToken: () => true,
      ttl: {
        AccessToken: () => state.tokenSeconds,
        IdToken: 3600,
        Grant: 86_400,
        RefreshToken: 86_400,
        Session: 86_400,
        Interaction: 600,
      },
      interactions: { url: (_: unknown, { uid }: { uid: string }) => `/person/${uid}` },
      findAccount: (_: unknown, accountId: string) => ({ accountId, claims: () => person }),
    })
    provider.on('grant.success', ({ body }) => {
      const tokens = body as { [name: string]: unknown }
      for (const name of ['access_token', 'refresh_token', 'id_token'])
        if (typeof tokens[name] === 'string') issued.push(tokens[name])
    })
    for (const event of ['authorization.error', 'grant.error', 'server_error'])
      provider.on(event, (_, error) => refused.push(`${event}: ${error?.message} ${JSON.stringify(error)}`))
    const letIn: typeof answer = async (request, response) => {
      const grant = new provider.Grant({ clientId: client, accountId: person.sub })
      grant.addOIDCScope(scope)
      const result = { login: { accountId: person.sub }, consent: { grantId: await grant.save() } }
      await provider.interactionFinished(request, response, result)
    }
    const callback = provider.callback()
    answer = (request, response) => {
      asked.push(`${request.method} ${request.url?.split('?')[0]}`)
      if (request.url?.startsWith('/person/')) return letIn(request, response)
      if (state.renewsNothing && request.url === `/${tenant}/oauth2/v2.0/token`)
        return response
          .writeHead(400, { 'Content-Type': 'application/json' })
          .end('{"error":"invalid_grant"}')
      // This provider gives offline access only to those who consent each time; Microsoft's does not ask for that.
      if (request.url?.startsWith(`/${tenant}/oauth2/v2.0/authorize?`)) request.url += '&prompt=consent'
      return callback(request, response)
    }
  }
  return {
    origin,
    state,
    /** Every token it ever gave out. None of them may be seen in the browser. */
    issued,
    refused,
    asked,
    begin,
    end: () => {
      server.close()
      server.closeAllConnections()
    },
  }
}

/** The page that asks whoever leaves without saying who they are. */
function askWhoLeaves(context: { body: unknown }, form: string): void {
  context.body = `<!doctype html><title>Sign out</title>${form}<button form="op.logoutForm" name="logout" value="yes">Yes</button>`
}

function jwkOf(certificate: string) {
  const { publicKey, fingerprint } = new X509Certificate(readFileSync(certificate))
  return {
    ...publicKey.export({ format: 'jwk' }),
    kid: fingerprint.replaceAll(':', ''),
    use: 'sig',
    alg: 'RS256',
  }
}
