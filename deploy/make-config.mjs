// Writes the configuration of Apache httpd from one settings file. Plain JavaScript without dependencies.
import { randomBytes, X509Certificate } from 'node:crypto'
import { chmodSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { cacheControl, headersFor } from './headers.mjs'
import { secondsFrom, settingsFrom } from './settings.mjs'

const usage = `Use: npm run gateway:config -- settings.conf out/
     npm run gateway:config -- --check settings.conf`
const templates = new URL('httpd/', import.meta.url)
const largestBody = 99_999
const errors = {
  400: 'bad_request',
  401: 'signed_out',
  403: 'refused',
  404: 'not_found',
  405: 'method_not_allowed',
  408: 'too_slow',
  411: 'length_required',
  413: 'body_too_large',
  414: 'address_too_long',
  415: 'not_json',
  421: 'wrong_host',
  431: 'headers_too_large',
  500: 'gateway_failed',
  502: 'no_answer',
  503: 'not_available',
  504: 'no_answer_in_time',
}

const args = process.argv.slice(2)
const onlyCheck = args[0] === '--check'
const [file, out] = onlyCheck ? args.slice(1) : args
if (file === undefined || file.startsWith('-') || (!onlyCheck && out === undefined)) stop(usage)

const { values, mistakes, notes } = settingsFrom(resolve(file))
for (const note of notes) console.error(`Note: ${note}`)
if (mistakes.length > 0) stop([...mistakes, `${mistakes.length} to correct in ${file}.`].join('\n'))
if (onlyCheck) console.log(`${file} is complete. Not checked: whether the sign-in service knows this client.`)
else write(values, resolve(out))

function write(settings, folder) {
  const slots = slotsFrom(settings, folder)
  mkdirSync(join(folder, 'errors'), { recursive: true })
  for (const name of ['run', 'logs']) mkdirSync(join(settings.state, name), { recursive: true })
  for (const name of readdirSync(templates))
    writeFileSync(join(folder, name), filled(readFileSync(new URL(name, templates), 'utf8'), slots))
  writeFileSync(join(folder, 'headers.conf'), headersConf(settings))
  writeSecrets(settings, join(folder, 'secrets.conf'))
  for (const [status, error] of Object.entries(errors))
    writeFileSync(
      join(folder, 'errors', `${status}.json`),
      `${JSON.stringify({ error, status: Number(status), source: 'gateway' })}\n`,
    )
  console.log(`Written to ${folder}. Test it:  apache2 -t -f ${join(folder, 'httpd.conf')}`)
  console.log(`Run it:   apache2 -DFOREGROUND -f ${join(folder, 'httpd.conf')}`)
}

function slotsFrom(settings, folder) {
  const { host, port, tenant, client } = settings
  const signIn = settings['sign-in-host']
  const authority = port === '443' ? host : `${host}:${port}`
  // Without the ID token as a hint, which would pass through the browser's history.
  const endSession = `${signIn}/${tenant}/oauth2/v2.0/logout?client_id=${client}&post_logout_redirect_uri=${encodeURIComponent(`https://${authority}/signed-out`)}`
  return {
    ...settings,
    out: folder,
    authority,
    listen: settings.listen ?? port,
    'authority-pattern': `${escaped(host)}${port === '443' ? '(:443)?' : `:${port}`}`,
    issuer: `${signIn}/${tenant}/v2.0`,
    'end-session-pattern': escaped(endSession),
    'end-session-encoded': encodeURIComponent(endSession),
    // A % before a digit would stand for a part of the last condition.
    'end-session-substitution': encodeURIComponent(endSession).replaceAll('%', '\\%'),
    'session-idle-seconds': String(secondsFrom(settings['session-idle'])),
    'session-longest-seconds': String(secondsFrom(settings['session-longest'])),
    allowed: allowedRules(JSON.parse(readFileSync(new URL('allowed.json', import.meta.url), 'utf8'))),
    'error-documents': Object.keys(errors)
      .map((status) => `ErrorDocument ${status} /errors/${status}.json`)
      .join('\n'),
    precompressed: precompressedRules(),
  }
}

/** One route after the other: another method is 405, another query 404; what is left is judged by its body, then let through. */
function allowedRules(routes) {
  const lines = []
  const patterns = routes.map(({ path }) => escaped(path).replaceAll('\\{guid\\}', guidPattern()))
  for (const [index, { methods, query = {} }] of routes.entries()) {
    const parts = Object.entries(query).map(([name, value]) => `${name}=${value}`)
    lines.push(
      `RewriteCond %{REQUEST_METHOD} !^(${methods.join('|')})$`,
      `RewriteRule ^${patterns[index]}$ - [R=405]`,
      `RewriteCond %{QUERY_STRING} !^${parts.length > 0 ? `((${parts.join('|')})(&(?!$)|$))*` : ''}$`,
      `RewriteRule ^${patterns[index]}$ - [R=404]`,
    )
  }
  const any = `^(${patterns.join('|')})$`
  const rule = (flags, ...conditions) =>
    lines.push(
      ...conditions.map((condition) => `RewriteCond ${condition}`),
      `RewriteRule ${any} - [${flags}]`,
    )
  const writes = '%{REQUEST_METHOD} ^(POST|PATCH)$'
  rule('R=411', '%{HTTP:Transfer-Encoding} !^$')
  rule('R=411', writes, '%{HTTP:Content-Length} !^[0-9]{1,18}$')
  rule('R=413', `%{HTTP:Content-Length} -gt${largestBody}`)
  rule('R=413', '%{REQUEST_METHOD} =GET', '%{HTTP:Content-Length} !^0*$')
  rule('R=415', writes, '%{HTTP:Content-Type} !^application/json\\ *(;|$) [NC]')
  rule('L')
  return lines.join('\n')
}

function guidPattern() {
  return '[0-9A-Fa-f]{8}(-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}'
}

function precompressedRules() {
  const types = {
    html: 'text/html',
    js: 'text/javascript',
    css: 'text/css',
    json: 'application/json',
    webmanifest: 'application/json',
    svg: 'image/svg+xml',
    txt: 'text/plain',
  }
  const encodings = { br: 'br', gz: 'gzip' }
  return Object.entries(encodings)
    .flatMap(([ending, encoding]) =>
      Object.entries(types).map(([name, type]) =>
        [
          `<FilesMatch "\\.${name}\\.${ending}$">`,
          `  ForceType "${type}; charset=utf-8"`,
          `  Header onsuccess set Content-Encoding ${encoding}`,
          '</FilesMatch>',
        ].join('\n'),
      ),
    )
    .join('\n')
}

/** Every answer has every header once, whoever it came from. */
function headersConf(settings) {
  const page = join(settings.static, 'index.html')
  const headers = headersFor(existsSync(page) ? readFileSync(page, 'utf8') : '')
  const lines = Object.entries(headers).flatMap(([name, value]) => [
    `Header onsuccess unset ${name}`,
    `Header always set ${name} "${value.replaceAll('"', '\\"')}"`,
  ])
  const kinds = [
    ['answers', ''],
    ['pages', " \"expr=%{REQUEST_STATUS} in {'200','304'} && %{REQUEST_URI} !~ m#^/(v1|auth|errors)/#\""],
    ['assets', " \"expr=%{REQUEST_STATUS} in {'200','304'} && %{REQUEST_URI} =~ m#^/assets/#\""],
  ]
  return [
    '# Written by deploy/make-config.mjs from deploy/headers.json.',
    ...lines,
    'Header onsuccess unset Cache-Control',
    'Header onsuccess unset Expires',
    'Header onsuccess unset Pragma',
    'Header always unset Expires',
    'Header always unset Pragma',
    ...kinds.map(([kind, when]) => `Header always set Cache-Control "${cacheControl[kind]}"${when}`),
    '',
  ].join('\n')
}

function writeSecrets(settings, file) {
  const previous = existsSync(file) ? readFileSync(file, 'utf8') : ''
  const passphrase =
    /OIDCCryptoPassphrase "([0-9a-f]{64})"/.exec(previous)?.[1] ?? randomBytes(32).toString('hex')
  const lines = ['# Nobody but the administrator may read this file.', `OIDCCryptoPassphrase "${passphrase}"`]
  if (settings['secret-file'] !== undefined)
    lines.push(
      'OIDCProviderTokenEndpointAuth client_secret_post',
      `OIDCClientSecret "${readFileSync(settings['secret-file'], 'utf8').trim()}"`,
    )
  else {
    const { fingerprint } = new X509Certificate(readFileSync(settings.certificate))
    lines.push(
      // In this order: the method of signing needs the key.
      `OIDCPrivateKeyFiles "${fingerprint.replaceAll(':', '')}#${settings['certificate-key']}"`,
      `OIDCPublicKeyFiles "${settings.certificate}"`,
      'OIDCProviderTokenEndpointAuth private_key_jwt',
    )
  }
  if (existsSync(file)) chmodSync(file, 0o600)
  writeFileSync(file, `${lines.join('\n')}\n`, { mode: 0o600 })
}

function filled(template, slots) {
  return template.replace(/\{\{([a-z-]+)\}\}/g, (_, name) => {
    if (slots[name] === undefined) throw new Error(`The template names {{${name}}}, which nothing fills.`)
    return slots[name]
  })
}

function escaped(text) {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
}

function stop(text) {
  console.error(text)
  process.exit(1)
}
