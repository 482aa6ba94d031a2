/**
 * A reversible mixing of 32-bit numbers (four Feistel rounds): different numbers stay different, and the way back
 * is known to who knows the key.
 */
export function permuted(number: number, key: number): number {
  let left = number >>> 16
  let right = number & 0xffff
  for (let round = 0; round < 4; round++) [left, right] = [right, left ^ mixed(right, key, round)]
  return ((left << 16) | right) >>> 0
}

/** The number that `permuted` mixed. */
export function restored(number: number, key: number): number {
  let left = number >>> 16
  let right = number & 0xffff
  for (let round = 3; round >= 0; round--) [left, right] = [right ^ mixed(left, key, round), left]
  return ((left << 16) | right) >>> 0
}

function mixed(half: number, key: number, round: number): number {
  let word = Math.imul(half + 1, 0x9e3779b1) ^ Math.imul(key ^ (round * 0x85ebca6b), 0xc2b2ae35)
  word = Math.imul(word ^ (word >>> 15), 0x2c1b3c6d)
  return (word ^ (word >>> 12)) & 0xffff
}
