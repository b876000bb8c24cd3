import type { Passage } from '../../../../shared/model/passage.ts'
import type { MomentId } from '../../../../shared/model/situation.ts'

const passageForm = /^(first|second|third):(\d{1,10})$/

/** A passage as its draft keeps it beside the echo being written: no word of it. */
export function passageTyped({ moment, print }: Passage): string {
  return `${moment}:${print}`
}

/** The same back; nothing when what is kept says none. */
export function passageKept(text: string): Passage | undefined {
  const [, moment, print] = passageForm.exec(text) ?? []
  return moment === undefined ? undefined : { moment: moment as MomentId, print: Number(print) }
}

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
