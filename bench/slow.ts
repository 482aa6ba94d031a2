import type { CDPSession, Page } from 'playwright-core'

/** What the browser is slowed to: the usual "slow 4G", and a processor a quarter as fast. */
export const slow = { cpu: 4, latency: 562, download: 1_440_000, upload: 675_000 } as const

/** Slows one page through the browser itself, before it asks for anything. */
export async function slowDown(page: Page, { cpu = slow.cpu, network = true } = {}): Promise<CDPSession> {
  const session = await page.context().newCDPSession(page)
  await session.send('Emulation.setCPUThrottlingRate', { rate: cpu })
  if (network) {
    await session.send('Network.enable')
    await session.send('Network.emulateNetworkConditions', {
      offline: false,
      latency: slow.latency,
      downloadThroughput: slow.download / 8,
      uploadThroughput: slow.upload / 8,
    })
  }
  return session
}
