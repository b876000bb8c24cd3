/**
 * An echo as every screen shows it: « …parce que moi aussi » goes on from the situation; a sentence
 * of its own stays alone.
 */
export function echoShown(text: string): string {
  const shown = text.trim()
  return /^\p{Ll}/u.test(shown) ? `…${shown}` : shown
}
