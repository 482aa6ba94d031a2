const trustedHosts = ['.microsoft.com', '.microsoftonline.com', '.microsoftonline.cn']

/** The address as a link, if it leads to a place of the service by https; else `null`: it is shown as text only. */
export function trustedLink(url: string | null): string | null {
  if (url === null || !URL.canParse(url)) return null
  const { protocol, hostname, username, password, port, href } = new URL(url)
  const plain = protocol === 'https:' && username === '' && password === '' && port === ''
  return plain && trustedHosts.some((host) => hostname.endsWith(host)) ? href : null
}
