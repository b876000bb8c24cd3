/** One key a text field, within one room: a draft comes back to the field it was typed in. */
export const draftKeys = {
  situation: 'situation',
  moment: (situation: string, moment: string) => `moment:${situation}:${moment}`,
  question: (of: string) => `question:${of}`,
  echo: (of: string) => `echo:${of}`,
  passage: (of: string) => `passage:${of}`,
  wordBack: (of: string) => `word-back:${of}`,
  takeaway: 'takeaway',
  wording: (of: string) => `wording:${of}`,
  wordingAside: (of: string) => `wording-aside:${of}`,
  wordingCell: (of: string) => `wording-cell:${of}`,
  rewording: (id: string) => `rewording:${id}`,
} as const

const toPost = [
  'situation',
  'moment',
  'question',
  'echo',
  'word-back',
  'takeaway',
  'wording',
  'rewording',
]

/** True for what a peer writes to post: not what they keep for themselves, nor a cockpit's notes. */
export function isToPost(key: string): boolean {
  const [field = ''] = key.split(':')
  return toPost.includes(field)
}

/** The draft a posted record was, so that "Reprendre" brings the words back where they were typed. */
export function draftOf(collection: string, of: string): string | undefined {
  if (collection === 'situations') return draftKeys.situation
  if (collection === 'takeaways') return draftKeys.takeaway
  if (collection === 'questions') return draftKeys.question(of)
  if (collection === 'echoes') return draftKeys.echo(of)
  return collection === 'wordBacks' ? draftKeys.wordBack(of) : undefined
}

/** The field a wording was written in: its sheet's or stake's, or its own when it was reworded. */
export function draftOfWording(one: { id: string; of: string; rev: number }): string {
  return one.rev > 1 ? draftKeys.rewording(one.id) : draftKeys.wording(one.of)
}
