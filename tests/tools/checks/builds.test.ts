import { expect, test } from 'vitest'
import { liveBundleProblems, simulatorWordsIn } from '../../../tools/checks/live-bundle.ts'
import { pageProblems } from '../../../tools/checks/page.ts'
import { differenceProblems, folderProblems } from '../../../tools/checks/same-bytes.ts'
import { workerFileProblems } from '../../../tools/checks/worker-file.ts'

test.each([
  ['the mocking library', 'const r=navigator.serviceWorker,s="mockServiceWorker.js"'],
  ['the mocking library', 'throw Error("[MSW] failed"),msw.start()'],
  ['the simulator', 'fetch(`/__simulator/log`)'],
  ['the simulator', 'fetch(`/simulated/global/v1/customers`)'],
  ['the simulator', 'h.get(`X-Uplift-Simulator`)'],
  ['a worker', 'navigator.serviceWorker.register(`/w.js`)'],
  ['a worker', 'new Worker(`/w.js`)'],
  ['code from a text', 'eval(t)'],
  ['code from a text', 'new Function(`return 1`)'],
  ['markup from a text', 'e.innerHTML=t'],
  ['markup from a text', '(0,m.jsx)(`p`,{dangerouslySetInnerHTML:{__html:t}})'],
  ['markup from a text', 'e.insertAdjacentHTML(`beforeend`,t)'],
  ['markup from a text', 'document.write(t)'],
  ['markup from a text', 'e.dangerouslySetInnerHTML={__html:t}'],
  ['an address without TLS', 'fetch(`http://www.w3.org/2000/svg/../../evil`)'],
  ['an address without TLS', 'u=`http://localhost:8787/v1`'],
  ['a setting of the build', 'e={VITE_SECRET:`x`}'],
  ['a secret', '`-----BEGIN PRIVATE KEY-----`'],
  ['a secret', '`eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxIn0.x`'],
  ['a secret', 'b.append(`client_secret`,s)'],
  ['a source map', '//# sourceMappingURL=app.js.map'],
])('a live build does not pass with %s: %s', (what, text) => {
  expect(liveBundleProblems([{ path: 'assets/app.js', text }])).toEqual([
    expect.stringContaining(`assets/app.js holds ${what}`),
  ])
})

test.each(['mockServiceWorker.js', 'assets/app.js.map'])('%s is no file of a live build', (path) => {
  expect(liveBundleProblems([{ path, text: '' }])).toHaveLength(1)
})

test('lines of React DOM, namespaces and a placeholder of the router pass', () => {
  const text = [
    'o.innerHTML=`<script><\\/script>`,o=o.removeChild(o.firstChild)',
    'o?.__html!==n&&(e.innerHTML=n)',
    'case`dangerouslySetInnerHTML`:throw Error(i(137,t))',
    't.dangerouslySetInnerHTML==`object`&&t.dangerouslySetInnerHTML.__html!=null',
    's.createElementNS(`http://www.w3.org/2000/svg`,a)',
    'er=new URL(`http://localhost`)',
  ].join(';')
  expect(liveBundleProblems([{ path: 'assets/app.js', text }])).toEqual([])
})

test('a name that only the simulator knows gives it away; a word of both does not', () => {
  const files = [{ path: 'assets/app.js', text: '`Donaudampfschiff GmbH`,`application/json`' }]
  const simulator = ["name: 'Donaudampfschiff GmbH', type: 'application/json'"]
  expect(simulatorWordsIn(files, simulator, ["'application/json'"])).toEqual([
    'assets/app.js says "Donaudampfschiff GmbH", as only the simulator does.',
  ])
})

test('one other byte, one file more and the name of a folder are found between two builds', () => {
  const one = new Map([['a.js', Buffer.from('a')]])
  expect(differenceProblems(one, new Map([['a.js', Buffer.from('a')]]))).toEqual([])
  expect(differenceProblems(one, new Map([['a.js', Buffer.from('b')]]))).toHaveLength(1)
  expect(differenceProblems(one, new Map([...one, ['b.js', Buffer.from('')]]))).toHaveLength(1)
  expect(folderProblems(new Map([['a.js', Buffer.from('x="/home/me/uplift"')]]), '/home/me')).toHaveLength(1)
})

const page = (inside: string) =>
  `<!doctype html><html><head>${inside}</head><body><div id="root"></div></body></html>`

test('a page with its modules, one style and the name of its cloud passes', () => {
  const built =
    '<style>body{margin:0}</style><script type="module" crossorigin src="/assets/app.js"></script>'
  expect(pageProblems(page(`<meta name="uplift-cloud" content="">${built}`))).toEqual([])
})

test.each([
  '<script>go()</script>',
  '<script src="/a.js">go()</script>',
  '<script type="module" src="https://evil.example/a.js"></script>',
  '<style>a{}</style><style media="print">b{}</style>',
  '<p style="color:red">x</p>',
  '<img src="/x.png" onerror="go()">',
  '<a href="javascript:go()">x</a>',
  '<base href="/elsewhere/">',
  '<iframe src="/x"></iframe>',
  '<form action="/x"></form>',
  '<link rel="icon" href="data:image/png;base64,AA">',
  '<meta http-equiv="refresh" content="0">',
])('a page does not pass with %s', (inside) => {
  expect(pageProblems(page(inside)).length).toBeGreaterThan(0)
})

test('a worker of another version of its library is found', () => {
  expect(workerFileProblems(Buffer.from('2'), Buffer.from('2'))).toEqual([])
  expect(workerFileProblems(Buffer.from('1'), Buffer.from('2'))).toHaveLength(1)
})
