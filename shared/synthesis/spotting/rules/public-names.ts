import type { Reading } from '../reading.ts'
import type { Token } from '../token.ts'
import { PUBLIC_NAMES } from '../words/acronyms.ts'

const SPLIT = PUBLIC_NAMES.map((name) => name.split(/[ -]/))
const AROUND = 3

function standsAt({ tokens }: Reading, from: number, words: readonly string[]): boolean {
  return words.every((word, at) => {
    const token = tokens[from + at]
    return token !== undefined && (token.fold === word || token.fold === `${word}s`)
  })
}

/** Whether a word is part of a body that everybody has, said in words: « Réseau Cocagne ». */
export function isPublicName(reading: Reading, { index, fold }: Token): boolean {
  for (let from = Math.max(0, index - AROUND); from <= index; from += 1) {
    const isPart = (words: readonly string[]) =>
      index < from + words.length && words.includes(fold) && standsAt(reading, from, words)
    if (SPLIT.some(isPart)) return true
  }
  return false
}
