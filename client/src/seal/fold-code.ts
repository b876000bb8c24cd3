/** The same code however it is typed: accents, capitals and spaces count for nothing. */
export function foldCode(code: string): string {
  return code
    .normalize('NFKD')
    .replace(/[\u0300-\u036f\s]/g, '')
    .toLowerCase()
}

/** True of digits alone: a phone then shows its numeric keyboard. */
export const isDigits = (code: string): boolean => /^\d+$/.test(foldCode(code))

/** Fewer than six signs, the same ones over and over, or digits that follow one another. */
export function isTooPlain(code: string): boolean {
  const folded = foldCode(code)
  const isRun = '01234567890 09876543210'.includes(folded)
  return folded.length < 6 || new Set(folded).size < 3 || isRun
}
