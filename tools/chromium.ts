import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { installPackages, isOursToInstall } from './debian.ts'

/** What every run of the browser is started with: nothing in the background may talk to the network or vary a run. */
export const chromiumFlags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

const usualNames = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome.exe']
const usualPlaces = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
]

/** The path of a Chromium: named, installed, or (as root on Debian) installed now. Throws a sentence otherwise. */
export function chromium(): string {
  for (const variable of ['UPLIFT_CHROMIUM', 'CHROME_PATH']) {
    const named = process.env[variable]
    if (named && !existsSync(named)) throw new Error(`${variable} names ${named}, and there is no such file.`)
    if (named) return named
  }
  const found = installedChromium() ?? installOnDebian()
  if (found) return found
  throw new Error(
    'The browser tests need Chromium or Chrome, and none was found. Install one ' +
      '(Debian and Ubuntu: sudo apt-get install chromium fonts-noto-cjk), ' +
      'or name one: UPLIFT_CHROMIUM=/path/to/chrome npm test',
  )
}

function installedChromium(): string | undefined {
  const folders = (process.env.PATH ?? '').split(delimiter)
  const onPath = folders.flatMap((folder) => usualNames.map((name) => join(folder, name)))
  return [...onPath, ...usualPlaces].find((path) => existsSync(path))
}

function installOnDebian(): string | undefined {
  if (!isOursToInstall()) return undefined
  installPackages(['chromium', 'fonts-noto-cjk'], 'there is no browser to test in')
  return installedChromium()
}

/** A sentence when Japanese or Chinese text would be drawn as boxes; only pictures need to ask. */
export function missingFonts(): string | undefined {
  if (process.platform !== 'linux') return undefined
  const without = ['ja', 'zh'].filter(
    (language) => !spawnSync('fc-list', [`:lang=${language}`], { encoding: 'utf8' }).stdout?.trim(),
  )
  if (without.length === 0) return undefined
  return `There is no font for ${without.join(' and ')}. Install one (Debian and Ubuntu: sudo apt-get install fonts-noto-cjk) and try again.`
}
