import { lazyPart } from '../../messages/lazy-part.ts'
import { PlainOpenUpgrades } from './PlainOpenUpgrades.tsx'

/** The banners of open upgrades. The loader of the frame waits for them, so that no page moves down later. */
export const openUpgradeBanners = lazyPart(
  [],
  async () => (await import('./OpenUpgradeBanners.tsx')).OpenUpgradeBanners,
  PlainOpenUpgrades,
)

/** The page of a read that failed. */
export const readErrorPage = lazyPart(
  ['errors'],
  async () => (await import('./ReadErrorPage.tsx')).ReadErrorPage,
)

/** The map of the single keys. */
export const keyboardDialog = lazyPart([], async () => (await import('./KeyboardDialog.tsx')).KeyboardDialog)

/** Loads what may be needed when the network is gone. Nobody waits for it, and nothing is said where it does not come. */
export function loadLaterParts(): void {
  for (const part of [openUpgradeBanners, readErrorPage, keyboardDialog]) part.load().catch(() => {})
}
