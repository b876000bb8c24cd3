/** « Ça me fait écho parce que… »: the beginning that the composer says for its writer. */
const beginning = /^parce (que |qu[’'])/u

/** Letters an echo may have once its beginning is added. */
export const beginningMaxChars = 'parce que '.length

/** An echo as it is posted: words that go on from the label carry its beginning; a sentence of its own stays alone. */
export function echoPosted(typed: string): string {
  const text = typed.trim().replace(/^(…|\.\.\.)\s*/, '')
  if (!/^\p{Ll}/u.test(text) || beginning.test(text)) return text
  return /^[aeiouyàâæéèêëîïôœùû]/u.test(text) ? `parce qu’${text}` : `parce que ${text}`
}

/** The same words back in the composer, whose label already says the beginning. */
export function echoTyped(posted: string): string {
  return posted.replace(beginning, '')
}
