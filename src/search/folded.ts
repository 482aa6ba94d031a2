// What a company is, not what it is called: left out on both sides, so that 山田商事 finds 株式会社山田商事.
const companyForms = /株式会社|有限会社|合同会社|股份有限公司|有限责任公司|有限公司|\(株\)|\(有\)|\(同\)/gu

// The sign of a long vowel and the strokes people type in its place; not the hyphen of a Latin name or of an id.
const longVowel = /(?<=[ぁ-ゖァ-ヺ])[ー―‐–—－-]/gu

const separators = /[\p{White_Space}\p{P}\p{S}\p{Cf}]/gu

/**
 * A text as it is searched: full and half width, capitals and small letters, ひらがな and カタカナ, with and without
 * 長音, blanks, punctuation and the words for a company's form are the same. Accents stay: é and e are two letters. A
 * text of nothing but such marks keeps them, because somebody searches for them. Only for comparing, never for showing.
 */
export function folded(text: string): string {
  // NFKC makes (株) of ㈱ and カ of ｶ, and joins the voicing marks that half width writes apart.
  const wide = text.normalize('NFKC').toLowerCase()
  const kana = wide.replace(longVowel, '').replace(/[ァ-ヶ]/gu, hiraganaOf)
  const bare = kana.replace(companyForms, '').replace(separators, '')
  return bare === '' ? wide.replace(/\s/gu, '') : bare
}

// Both scripts have the same order, 96 code points apart.
function hiraganaOf(sign: string): string {
  return String.fromCharCode(sign.charCodeAt(0) - 0x60)
}
