import { cpus, totalmem } from 'node:os'

/** When and on what something was measured, as one sentence. */
export function machineLine(chromiumVersion: string, runs: number): string {
  const processors = cpus()
  const parts = [
    `${processors.length} cores (${processors[0]?.model.trim()})`,
    `${Math.round(totalmem() / 2 ** 30)} GB`,
    `Node ${process.versions.node}`,
    ...(chromiumVersion ? [`Chromium ${chromiumVersion}, headless`] : []),
  ]
  return `Measured ${new Date().toISOString().slice(0, 10)}; ${parts.join(', ')}; medians of ${runs}.`
}
