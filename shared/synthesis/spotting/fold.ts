const PLAIN = /^[a-z0-9-]*$/

const LETTERS: Readonly<Record<string, string>> = {
  œ: 'oe',
  æ: 'ae',
  ł: 'l',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ı: 'i',
  ß: 'ss',
}

/** A word without accents or case, as names are compared. */
export function fold(word: string): string {
  if (PLAIN.test(word)) return word
  return word
    .toLowerCase()
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(/[œæłøđðþıß]/g, (letter) => LETTERS[letter] ?? letter)
}
