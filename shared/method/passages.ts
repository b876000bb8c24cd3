import type { Passage } from '../model/passage.ts'
import { momentIds, type SituationWords } from '../model/situation.ts'

/** A sentence of a telling that an echo may answer. */
export interface PassageText extends Passage {
  readonly text: string
}

/** Prose by sentences: each keeps its mark, spaces around go. */
export function sentencesOf(text: string): readonly string[] {
  const sentences = text.match(/[^.!?…\n]+(?:[.!?…]+[»”"]?)?/gu) ?? []
  return sentences.map((sentence) => sentence.trim()).filter((sentence) => /\p{L}/u.test(sentence))
}

/** A sentence's print, 32 bits (FNV-1a over UTF-16 units): it finds the sentence again, and is not it. */
export function printOf(sentence: string): number {
  let print = 0x811c_9dc5
  for (let at = 0; at < sentence.length; at += 1) {
    print = Math.imul(print ^ sentence.charCodeAt(at), 0x0100_0193)
  }
  return print >>> 0
}

/** The sentences of what was told and kept in writing, in the order they are read. */
export function passagesOf(words: SituationWords): readonly PassageText[] {
  return momentIds.flatMap((moment) =>
    sentencesOf(words[moment] ?? '').map((text) => ({ moment, print: printOf(text), text })),
  )
}

/** The words an echo points at, as long as their author keeps them as they were. */
export function passageIn(words: SituationWords, passage: Passage): string | undefined {
  return passagesOf(words).find(
    ({ moment, print }) => moment === passage.moment && print === passage.print,
  )?.text
}
