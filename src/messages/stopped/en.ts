import type { StoppedMessages } from './messages.ts'

export const en: StoppedMessages = {
  no_cloud: {
    title: 'Uplift is not set up completely on this host',
    text: [
      'The page does not say which cloud it serves, so Uplift does not start. Nothing was sent to Partner Center.',
      'Whoever installed Uplift can change it. In index.html the meta element “uplift-cloud” must say “global” or “21vianet”, see deploy/README.md.',
    ],
    action: 'Load again',
  },
  other_cloud: {
    title: 'This address belongs to another cloud',
    text: (served) => [
      `This installation of Uplift serves one cloud: ${served}. Nothing was sent to Partner Center.`,
      'Whoever runs Uplift knows the address of the installation for the other cloud.',
    ],
    action: 'Go to Customers',
  },
  no_answer: {
    title: 'Uplift’s host does not answer',
    text: [
      'Uplift asked its host who is signed in, and no usable answer came. Upgrades that were submitted go on.',
      'Check your connection, then load again. If it stays so, tell whoever runs Uplift: /auth/session does not answer.',
    ],
    action: 'Load again',
  },
  no_gateway: {
    title: 'This host has no gateway',
    text: [
      'The host answers, but it cannot say who is signed in. So Uplift does not start, and nothing was sent to Partner Center.',
      'Whoever installed Uplift can change it. Uplift needs a gateway that answers /auth/session, see docs/gateway.md.',
    ],
    action: 'Load again',
  },
  no_sign_in: {
    title: 'Signing in did not work',
    text: [
      'The sign-in led back to this page, but the host does not know who you are.',
      'This happens where the browser blocks cookies. Allow them for this site, then sign in again.',
      'If it stays so, ask whoever runs Uplift.',
    ],
    action: 'Sign in again',
  },
  signed_out: {
    title: 'You are signed out',
    text: ['Upgrades that were submitted go on. You find them here when you sign in again.'],
    action: 'Sign in',
  },
}
