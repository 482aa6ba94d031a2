/** What the page shows of a customer. */
export interface ListedCustomer {
  readonly name: string
  readonly domain: string
}

/** The least a browser can be asked for: the same rows as a document, without a script. */
export function staticPage(customers: readonly ListedCustomer[]): string {
  const rows = customers.map(
    ({ name, domain }) => `<tr><td>${escaped(name)}</td><td>${escaped(domain)}</td></tr>`,
  )
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Customers</title>
<style>table{border-collapse:collapse}td{padding:8px}</style>
</head>
<body>
<table>
${rows.join('\n')}
</table>
</body>
</html>
`
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
}
