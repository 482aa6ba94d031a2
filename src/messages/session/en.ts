import type { SessionMessages } from './messages.ts'

export const en: SessionMessages = {
  closed: {
    worker: {
      title: 'A service worker of the demo controls this page, so nothing can be submitted.',
      what: 'It was removed; a reload ends it. If it stays, close every tab of Uplift and clear this site’s data.',
      action: 'Reload the page',
    },
  },
}
