import type { RecordId } from '../../../../shared/model/ids.ts'
import { hasMoments, momentIds, type SituationWords } from '../../../../shared/model/situation.ts'
import { draftKeys, draftOf, draftOfWording } from '../../acts/draft-keys.ts'
import { echoTyped, passageTyped } from '../../store/select/peer-echo-words.ts'
import type { EchoWords } from '../../../../shared/model/echo.ts'

/** A text on its way back to its field. */
export interface DraftBack {
  readonly key: string
  readonly text: string
}

export interface Post {
  readonly collection: string
  readonly id: string
  readonly rev: number
  readonly of: RecordId | undefined
  readonly words: unknown
}

function back(key: string | undefined, text = ''): readonly DraftBack[] {
  return key === undefined || text.trim() === '' ? [] : [{ key, text }]
}

/** A change of one's own situation that keeps something of the telling, not a title reworded. */
export function isTelling({ collection, rev, words }: Pick<Post, 'collection' | 'rev' | 'words'>) {
  return collection === 'situations' && rev > 1 && hasMoments(words as SituationWords)
}

/** The fields a post was written in, with its words, so that they can be put back there. */
export function draftsOfPost({ collection, id, rev, of, words }: Post): readonly DraftBack[] {
  const said = (words ?? {}) as Readonly<Record<string, string | undefined>>
  if (isTelling({ collection, rev, words })) {
    return momentIds.flatMap((moment) => back(draftKeys.moment(id, moment), said[moment]))
  }
  if (collection === 'wordings') {
    const { text, aside } = said
    const field = draftOfWording({ id, of: of ?? '', rev })
    return [...back(field, text), ...back(draftKeys.wordingAside(of ?? ''), aside)]
  }
  const text = said['title'] ?? said['text'] ?? ''
  if (collection !== 'echoes') return back(draftOf(collection, of ?? ''), text)
  const { passage } = said as Partial<EchoWords>
  const about = passage === undefined ? '' : passageTyped(passage)
  return [
    ...back(draftKeys.echo(of ?? ''), echoTyped(text)),
    ...back(draftKeys.passage(of ?? ''), about),
  ]
}
