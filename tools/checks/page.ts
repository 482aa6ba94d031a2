/** What a page of ours must not hold: script or style inside of it, handlers, anything from elsewhere. */
export function pageProblems(html: string): string[] {
  const scripts = [...html.matchAll(/<script\b([^>]*)>([\s\S]*?)<\/script>/gi)]
  const styles = [...html.matchAll(/<style\b[^>]*>/gi)]
  return [
    ...scripts
      .filter(([, attributes = '', text = '']) => !/\bsrc=/.test(attributes) || text.trim() !== '')
      .map(([whole]) => `A script is written into the page: ${whole.slice(0, 60)}`),
    // One style may be there, for the first paint; its hash stands in the policy (deploy/headers.mjs).
    ...styles.slice(1).map(([whole]) => `A second style is written into the page: ${whole}`),
    ...found(html, /\sstyle\s*=\s*["'][^"']*/gi, 'An element has a style of its own'),
    ...found(html, /\son[a-z]+\s*=\s*["'][^"']*/gi, 'An element has a handler'),
    ...found(
      html,
      /\b(?:src|href|content)\s*=\s*["'](?:https?:|\/\/|data:|blob:|javascript:)[^"']*/gi,
      'Something is taken from elsewhere',
    ),
    ...found(
      html,
      /<(?:base|iframe|object|embed|form)\b[^>]*/gi,
      'There is an element that no page of ours has',
    ),
    ...found(html, /http-equiv\s*=\s*["'][^"']*/gi, 'A header is written into the page'),
  ]
}

function found(html: string, pattern: RegExp, what: string): string[] {
  return [...html.matchAll(pattern)].map(([text]) => `${what}: ${text.trim().slice(0, 60)}`)
}
