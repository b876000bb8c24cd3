/** One key a text field, within one room: a draft comes back to the field it was typed in. */
export const draftKeys = {
  situation: 'situation',
  moment: (situation: string, moment: string) => `moment:${situation}:${moment}`,
  question: (of: string) => `question:${of}`,
  echo: (of: string) => `echo:${of}`,
  passage: (of: string) => `passage:${of}`,
  wordBack: (of: string) => `word-back:${of}`,
  takeaway: 'takeaway',
} as const

/** True for what a peer writes to post: not what they keep for themselves, nor a cockpit's notes. */
export function isToPost(key: string): boolean {
  const [field = ''] = key.split(':')
  return ['situation', 'moment', 'question', 'echo', 'word-back', 'takeaway'].includes(field)
}

/** The draft a posted record was, so that "Reprendre" brings the words back where they were typed. */
export function draftOf(collection: string, of: string): string | undefined {
  if (collection === 'situations') return draftKeys.situation
  if (collection === 'takeaways') return draftKeys.takeaway
  if (collection === 'questions') return draftKeys.question(of)
  if (collection === 'echoes') return draftKeys.echo(of)
  return collection === 'wordBacks' ? draftKeys.wordBack(of) : undefined
}
