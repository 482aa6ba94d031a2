import { createPrivateKey, X509Certificate } from 'node:crypto'
import { accessSync, constants, existsSync, readFileSync, statSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'

const guid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i
const nothing = '00000000-0000-0000-0000-000000000000'
const month = 30 * 24 * 60 * 60_000

// Hosts of the two clouds (use of the Partner Center API, and of the sign-in service, in national clouds; read 2026-11).
const clouds = {
  global: {
    'api-host': 'https://api.partnercenter.microsoft.com',
    'sign-in-host': 'https://login.microsoftonline.com',
  },
  '21vianet': {
    'api-host': 'https://partner.partnercenterapi.microsoftonline.cn',
    'sign-in-host': 'https://login.partner.microsoftonline.cn',
  },
}

const required = [
  ...['host', 'port', 'cloud', 'api-host', 'sign-in-host', 'scope', 'tenant', 'client'],
  ...['session-idle', 'session-longest', 'static', 'state', 'tls-certificate', 'tls-key'],
]
const presets = {
  user: 'www-data',
  group: 'www-data',
  authorities: '/etc/ssl/certs/ca-certificates.crt',
  modules: '/usr/lib/apache2/modules',
  trial: 'no',
}
const credentials = ['certificate', 'certificate-key', 'secret-file']
const places = [
  ...['certificate', 'certificate-key', 'secret-file', 'static', 'state', 'tls-certificate', 'tls-key'],
  ...['authorities', 'modules'],
]
const known = new Set([...required, ...Object.keys(presets), ...credentials, 'listen'])

/** Reads a settings file. `mistakes` are sentences for whoever wrote it; with one of them nothing can be made of it. */
export function settingsFrom(file) {
  const mistakes = []
  const notes = []
  const values = { ...presets }
  let text = ''
  try {
    text = readFileSync(file, 'utf8')
  } catch (error) {
    return { values, notes, mistakes: [`The settings file ${file} cannot be read: ${reason(error)}.`] }
  }
  const seen = new Set()
  for (const [index, line] of text.split(/\r?\n/).entries()) {
    if (/^\s*(#|$)/.test(line)) continue
    const [, name, value] = /^\s*([a-z-]+)(?:\s*=\s*|\s+)(.*?)\s*$/.exec(line) ?? []
    const where = `Line ${index + 1}`
    if (name === undefined) mistakes.push(`${where} is not "name value": ${line.trim()}`)
    else if (!known.has(name)) mistakes.push(`${where}: there is no setting "${name}".`)
    else if (seen.has(name)) mistakes.push(`${where}: "${name}" is set twice.`)
    else if (/["'\\$%{}<>`\p{Cc}]/u.test(value ?? ''))
      mistakes.push(`${where}: "${name}" holds a character that no setting needs (quotes, \\, $, %, braces).`)
    else if (value !== undefined && value !== '')
      values[name] = places.includes(name) ? resolve(dirname(file), value) : value
    if (name !== undefined) seen.add(name)
  }
  for (const name of required)
    if (values[name] === undefined)
      mistakes.push(`"${name}" is missing. deploy/settings.example.conf explains it.`)

  checkAddress(values, mistakes)
  checkCloud(values, mistakes, notes)
  checkRegistration(values, mistakes, notes)
  checkLimits(values, mistakes)
  checkApp(values, mistakes, notes)
  checkMachine(values, mistakes, notes)
  return { values, mistakes, notes }
}

/** Seconds of `90s`, `30m` or `10h`; `null` for anything else. */
export function secondsFrom(text) {
  const [, number, unit] = /^(\d{1,5})\s*([smh])$/.exec(text ?? '') ?? []
  return number === undefined ? null : Number(number) * { s: 1, m: 60, h: 3600 }[unit]
}

function checkAddress({ host, port, listen }, mistakes) {
  if (
    host !== undefined &&
    !/^(?=.{1,253}$)[a-z0-9]([a-z0-9-]*[a-z0-9])?(\.[a-z0-9]([a-z0-9-]*[a-z0-9])?)*$/.test(host)
  )
    mistakes.push(
      `"host" is a name like uplift.example.com, in small letters, without https:// and without a port; it is "${host}".`,
    )
  if (port !== undefined && !isPort(port))
    mistakes.push(`"port" is a number from 1 to 65535; it is "${port}".`)
  if (listen !== undefined && !/^([0-9.]+|\[[0-9a-f:]+\]):\d{1,5}$/i.test(listen))
    mistakes.push(`"listen" is an address and a port like 127.0.0.1:443; it is "${listen}".`)
}

function checkCloud(values, mistakes, notes) {
  const { cloud, scope, trial } = values
  if (!['yes', 'no'].includes(trial)) mistakes.push(`"trial" is yes or no; it is "${trial}".`)
  if (trial === 'yes') notes.push('This is a trial: hosts that are not Microsoft’s are let through.')
  if (cloud !== undefined && !Object.hasOwn(clouds, cloud))
    mistakes.push(`"cloud" is global or 21vianet; it is "${cloud}".`)
  const hosts = Object.hasOwn(clouds, cloud ?? '') ? clouds[cloud] : undefined
  for (const name of ['api-host', 'sign-in-host']) {
    const value = values[name]
    if (value === undefined) continue
    if (value.startsWith('http://'))
      mistakes.push(
        `"${name}" begins with http://. Tokens would travel in the clear; it must begin with https://.`,
      )
    else if (!/^https:\/\/[a-z0-9.-]+(:\d{1,5})?$/.test(value))
      mistakes.push(
        `"${name}" is https:// and a host name, without a path or a slash at its end; it is "${value}".`,
      )
    else if (trial !== 'yes' && hosts !== undefined && value !== hosts[name]) {
      const other = Object.keys(clouds).find((name_) => clouds[name_][name] === value)
      mistakes.push(
        other
          ? `"${name}" is the host of the ${other} cloud, and "cloud" is ${cloud}. It would be ${hosts[name]}.`
          : `"${name}" is not the host of the ${cloud} cloud. It would be ${hosts[name]}.`,
      )
    }
  }
  if (scope === undefined) return
  const parts = scope.split(/\s+/)
  for (const part of ['openid', 'offline_access'])
    if (!parts.includes(part))
      mistakes.push(
        part === 'openid'
          ? '"scope" lacks openid, without which nobody can be signed in.'
          : '"scope" lacks offline_access, without which people are signed out after about an hour.',
      )
  const api = parts.filter((part) => part.includes('://'))
  if (api.length !== 1)
    mistakes.push(
      '"scope" names one permission of the API, as https://…/user_impersonation; it names ' +
        api.length +
        '.',
    )
  else if (trial !== 'yes' && hosts !== undefined && !api[0].startsWith(`${hosts['api-host']}/`))
    mistakes.push(
      `"scope" asks for ${api[0]}, which is not of ${hosts['api-host']}, the API of the ${cloud} cloud.`,
    )
}

function checkRegistration(values, mistakes, notes) {
  const { tenant, client } = values
  if (/^(common|organizations|consumers)$/i.test(tenant ?? ''))
    mistakes.push(
      `"tenant" is "${tenant}", which stands for many tenants: the issuer of its tokens cannot be checked. Use the reseller’s own tenant id.`,
    )
  else checkGuid('tenant', tenant, mistakes)
  checkGuid('client', client, mistakes)
  const certificate = values.certificate !== undefined || values['certificate-key'] !== undefined
  const secret = values['secret-file']
  if (certificate && secret !== undefined)
    mistakes.push('Both a certificate and "secret-file" are set. Keep one; the certificate is safer.')
  else if (certificate) checkPair('certificate', 'certificate-key', values, mistakes, notes)
  else if (secret === undefined)
    mistakes.push(
      'Neither "certificate" with "certificate-key" nor "secret-file" is set; the sign-in service needs one.',
    )
  else {
    const text = readable('secret-file', secret, mistakes)
    if (text !== null && !/^[\x21-\x7e]+$/.test(text.trim()))
      mistakes.push('"secret-file" must hold the secret and nothing else, on one line.')
    else if (text !== null && /["\\$%{}]/.test(text.trim()))
      mistakes.push(
        'The secret holds one of " \\ $ % { }, which the server would misread. Let the registration make another.',
      )
    if (text !== null && (statSync(secret).mode & 0o077) !== 0)
      mistakes.push(`Others on this machine may read the secret. Run: chmod 600 ${secret}`)
  }
}

function checkGuid(name, value, mistakes) {
  if (value === undefined) return
  if (!guid.test(value))
    mistakes.push(`"${name}" is an id like 1b2c3d4e-…, 36 characters long; it is "${value}".`)
  else if (value === nothing) mistakes.push(`"${name}" is still the zeros of the example.`)
}

function checkLimits(values, mistakes) {
  const idle = secondsFrom(values['session-idle'])
  const longest = secondsFrom(values['session-longest'])
  for (const [name, seconds, least] of [
    ['session-idle', idle, 10],
    ['session-longest', longest, 15],
  ]) {
    if (values[name] === undefined) continue
    if (seconds === null)
      mistakes.push(`"${name}" is a number with s, m or h, like 30m; it is "${values[name]}".`)
    else if (seconds < least) mistakes.push(`"${name}" is at least ${least}s; it is "${values[name]}".`)
    else if (seconds > 24 * 3600) mistakes.push(`"${name}" is longer than a day; it is "${values[name]}".`)
  }
  if (idle !== null && longest !== null && idle > longest)
    mistakes.push('"session-idle" is longer than "session-longest"; nobody would ever be idle so long.')
}

function checkApp({ static: folder, cloud }, mistakes, notes) {
  if (folder === undefined) return
  const page = join(folder, 'index.html')
  if (!existsSync(page)) {
    notes.push(
      `There is no ${page} yet. Write the configuration again after the build: the policy names the styles of that page.`,
    )
    return
  }
  if (existsSync(join(folder, 'mockServiceWorker.js')))
    mistakes.push(`"static" is a build of the demo: ${folder} holds mockServiceWorker.js. Use npm run build.`)
  const tag = /<meta\b[^>]*name="uplift-cloud"[^>]*>/.exec(readFileSync(page, 'utf8'))?.[0]
  const named = /content="([^"]*)"/.exec(tag ?? '')?.[1]
  if (cloud !== undefined && named !== cloud)
    mistakes.push(
      named
        ? `The page in "static" says it serves the ${named} cloud, and "cloud" is ${cloud}.`
        : `The page in "static" names no cloud. Write <meta name="uplift-cloud" content="${cloud}"> into ${page}.`,
    )
}

function checkMachine(values, mistakes, notes) {
  if (values['tls-certificate'] !== undefined && values['tls-key'] !== undefined) {
    const certificate = checkPair('tls-certificate', 'tls-key', values, mistakes, notes)
    if (certificate && values.host !== undefined && !certificate.checkHost(values.host))
      mistakes.push(`"tls-certificate" is not for ${values.host}; browsers would refuse it.`)
  }
  readable('authorities', values.authorities, mistakes)
  if (!existsSync(join(values.modules, 'mod_auth_openidc.so')))
    mistakes.push(
      `There is no mod_auth_openidc.so in ${values.modules}. On Debian: apt install apache2-bin libapache2-mod-auth-openidc`,
    )
  for (const [name, list] of [
    ['user', '/etc/passwd'],
    ['group', '/etc/group'],
  ])
    if (
      existsSync(list) &&
      !readFileSync(list, 'utf8')
        .split('\n')
        .some((line) => line.startsWith(`${values[name]}:`))
    )
      mistakes.push(`There is no ${name} "${values[name]}" on this machine.`)
}

/** The certificate, where it and its key can be read and belong together. */
function checkPair(certificateName, keyName, values, mistakes, notes) {
  for (const [name, other] of [
    [certificateName, keyName],
    [keyName, certificateName],
  ])
    if (values[name] === undefined && values[other] !== undefined)
      mistakes.push(`"${other}" is set and "${name}" is missing; they belong together.`)
  const certificate = parsed(
    certificateName,
    values,
    mistakes,
    'certificate',
    (text) => new X509Certificate(text),
  )
  const key = parsed(keyName, values, mistakes, 'private key without a password', (text) =>
    createPrivateKey(text),
  )
  if (certificate === null || key === null) return null
  if (!certificate.checkPrivateKey(key)) mistakes.push(`"${keyName}" is not the key of "${certificateName}".`)
  const left = Date.parse(certificate.validTo) - Date.now()
  if (left < 0) mistakes.push(`"${certificateName}" has expired: ${certificate.validTo}.`)
  else if (left < month) notes.push(`"${certificateName}" expires soon: ${certificate.validTo}.`)
  return certificate
}

function parsed(name, values, mistakes, what, parse) {
  const text = values[name] === undefined ? null : readable(name, values[name], mistakes)
  if (text === null) return null
  try {
    return parse(text)
  } catch {
    mistakes.push(`"${name}" holds no ${what} in PEM form: ${values[name]}.`)
    return null
  }
}

function readable(name, file, mistakes) {
  try {
    accessSync(file, constants.R_OK)
    return readFileSync(file, 'utf8')
  } catch (error) {
    mistakes.push(`"${name}" cannot be read: ${file} (${reason(error)}).`)
    return null
  }
}

function isPort(text) {
  return /^\d{1,5}$/.test(text) && Number(text) >= 1 && Number(text) <= 65_535
}

function reason({ code, message }) {
  return (
    { ENOENT: 'there is no such file', EACCES: 'it is not allowed', EISDIR: 'it is a folder' }[code] ??
    message
  )
}
