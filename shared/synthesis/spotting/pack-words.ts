const MOST_SHARED = 35
const BASE = 36

/** Packs sorted distinct words: each as how many letters it shares with the one before, and the rest. */
export function packWords(words: Iterable<string>): string {
  const sorted = [...new Set(words)].sort()
  let before = ''
  return sorted
    .map((word) => {
      let shared = 0
      while (shared < MOST_SHARED && shared < word.length && word[shared] === before[shared]) {
        shared += 1
      }
      before = word
      return shared.toString(BASE) + word.slice(shared)
    })
    .join('\n')
}
