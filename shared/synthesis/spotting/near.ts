const LETTERS = 'abcdefghijklmnopqrstuvwxyz'

/** Whether some word one edit away (a letter more, less, other, or two swapped) passes the test. */
export function isNear(word: string, test: (word: string) => boolean): boolean {
  for (let at = 0; at <= word.length; at += 1) {
    const head = word.slice(0, at)
    const tail = word.slice(at)
    if (tail !== '' && test(head + tail.slice(1))) return true
    if (tail.length > 1 && test(head + tail.charAt(1) + tail.charAt(0) + tail.slice(2))) return true
    for (const letter of LETTERS) {
      if (test(head + letter + tail) || (tail !== '' && test(head + letter + tail.slice(1)))) {
        return true
      }
    }
  }
  return false
}

/** Whether two words are at most one edit apart. */
export function oneEditApart(one: string, other: string): boolean {
  const [short, long] = one.length <= other.length ? [one, other] : [other, one]
  if (long.length - short.length > 1) return false
  let at = 0
  while (at < short.length && short[at] === long[at]) at += 1
  if (short.length < long.length) return short.slice(at) === long.slice(at + 1)
  if (short.slice(at + 1) === long.slice(at + 1)) return true
  return (
    short[at] === long[at + 1] &&
    short[at + 1] === long[at] &&
    short.slice(at + 2) === long.slice(at + 2)
  )
}
