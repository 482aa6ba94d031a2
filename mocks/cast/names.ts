import { globalCharacter, plan } from './character.ts'

// Each has the same harmless subscription: what is tried is the name.
const drafts = { essentials: plan('business-essentials', 3, { assigned: 2 }) }

/** A name of a thousand characters without a break. */
export const longName = globalCharacter('long name', {
  companyName: `Donaudampfschifffahrt${'sgesellschaft'.repeat(76)}`.slice(0, 1_000),
  domain: 'donaudampf.de',
  country: 'DE',
  drafts,
})

/** Arabic, written from right to left. */
export const arabicName = globalCharacter('arabic name', {
  companyName: 'شركة النيل للتجارة (القاهرة)',
  domain: 'niletrade.com',
  country: 'EG',
  drafts,
})

/** Hebrew beside Latin letters and digits. */
export const hebrewName = globalCharacter('hebrew name', {
  companyName: 'מאפיית הגליל 1948 Ltd.',
  domain: 'galilbakery.co.il',
  country: 'IL',
  drafts,
})

/** U+202E turns what follows it around. */
export const overrideName = globalCharacter('override name', {
  companyName: 'Contoso \u202Egnp.exe\u202C Partners',
  domain: 'override-partners.com',
  drafts,
})

/** The Japanese company mark as one letter. */
export const squareName = globalCharacter('square name', {
  companyName: '㈱リコメンド商事',
  domain: 'recommend-shoji.jp',
  country: 'JP',
  drafts,
})

/** Half-width katakana, and letters that look alike in wider forms. */
export const halfWidthName = globalCharacter('half width name', {
  companyName: 'ﾔﾏﾀﾞ電器 Ｌｔｄ．',
  domain: 'yamada-denki.example.jp',
  country: 'JP',
  drafts,
})

/** A Chinese name in the global cloud. */
export const chineseName = globalCharacter('chinese name', {
  companyName: '新加坡华星贸易私人有限公司',
  domain: 'huaxing.com.sg',
  country: 'SG',
  drafts,
})

/** Emoji joined to one, and a flag. */
export const emojiName = globalCharacter('emoji name', {
  companyName: 'Family 👩‍👩‍👧‍👦 Fun 🏳️‍🌈 Park 🇯🇵',
  domain: 'familyfunpark.com',
  drafts,
})

/** Marks piled on letters until they leave their row. */
export const zalgoName = globalCharacter('zalgo name', {
  companyName: Array.from('Zalgo Inc.', (letter) => letter + '\u0301\u0315\u0489\u0323'.repeat(6)).join(''),
  domain: 'zalgo.com',
  drafts,
})

/** Mark-up that must be shown and never run. */
export const markupName = globalCharacter('markup name', {
  companyName: '<img src=x onerror=alert(1)>',
  domain: 'markup.example.com',
  drafts,
})

/** A formula for whoever opens a CSV file. */
export const formulaName = globalCharacter('formula name', {
  companyName: '=HYPERLINK("https://example.com","Click")',
  domain: 'formula.example.com',
  drafts,
})

/** The name of a member every object has. */
export const protoName = globalCharacter('proto name', {
  companyName: '__proto__',
  domain: 'proto.example.com',
  drafts,
})

/** Place-holders of a dozen template languages. */
export const templateName = globalCharacter('template name', {
  companyName: `%s {0} \${name} {{name}} <%= name %> null undefined`,
  domain: 'template.example.com',
  drafts,
})

/** No name. */
export const emptyName = globalCharacter('empty name', {
  companyName: '',
  domain: 'empty.example.com',
  drafts,
})

/** A name of blanks, a tab and a line break. */
export const blankName = globalCharacter('blank name', {
  companyName: ' \t\n\u00a0 ',
  domain: 'blank.example.com',
  drafts,
})

/** One of a pair that looks the same: Latin letters. */
export const twin = globalCharacter('twin', {
  companyName: 'Apex Partners',
  domain: 'apexpartners.com',
  drafts,
})

/** The other one: the first letters are Cyrillic, and a space has no width. */
export const otherTwin = globalCharacter('other twin', {
  companyName: '\u0410\u0440\u0435\u0445 Par\u200btners',
  domain: 'apex-partners.com',
  drafts,
})

/** Blanks around the name and a quote within it. */
export const quotedName = globalCharacter('quoted name', {
  companyName: '  O\'Neil & Sons "Quality", Ltd.; est. 1901  ',
  domain: 'oneilandsons.com',
  drafts,
})
