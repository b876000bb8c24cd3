import { askQuestion } from '../../../shared/acts/ask-question.ts'
import { echo } from '../../../shared/acts/echo.ts'
import { keepTelling } from '../../../shared/acts/keep-telling.ts'
import { postSituation } from '../../../shared/acts/post-situation.ts'
import { shareTakeaway } from '../../../shared/acts/share-takeaway.ts'
import { speakAgain } from '../../../shared/acts/speak-again.ts'
import type { Drafts } from '../store/drafts.ts'
import type { PeerActs } from '../store/session.ts'
import { minuteOf, postHeld, standing, type Desk } from './author.ts'
import { draftKeys } from './draft-keys.ts'

type PeerWriting = Pick<
  PeerActs,
  | 'postSituation'
  | 'rewordSituation'
  | 'keepTelling'
  | 'askQuestion'
  | 'echo'
  | 'speakAgain'
  | 'shareTakeaway'
>

/** What a peer writes and posts: held five seconds, each with the draft it was. */
export function peerWriting(desk: Desk, drafts: Drafts): PeerWriting {
  const { author, newId } = desk
  const atMin = () => minuteOf(desk.nowMs())
  return {
    postSituation: (title) =>
      postHeld(
        desk,
        postSituation(author, newId(), { title: title.trim(), atMin: atMin() }),
        draftKeys.situation,
      ),
    rewordSituation: (id, title) => {
      const before = standing(desk, 'situations', id)
      const words = { ...before.words, title: title.trim(), atMin: atMin() }
      return postHeld(desk, keepTelling(author, before, words), draftKeys.situation)
    },
    keepTelling: async (id, moments) => {
      const before = standing(desk, 'situations', id)
      const words = { ...before.words, ...moments, atMin: atMin() }
      const [first, ...others] = Object.keys(moments).map((moment) => draftKeys.moment(id, moment))
      const key = await postHeld(desk, keepTelling(author, before, words), first)
      // One draft goes with the post; the others once it is kept, so that no cut loses them.
      await Promise.all(others.map((draft) => drafts.forget(draft)))
      return key
    },
    askQuestion: (of, text) =>
      postHeld(
        desk,
        askQuestion(author, { id: newId(), of }, { text: text.trim(), atMin: atMin() }),
        draftKeys.question(of),
      ),
    echo: echoing(desk, drafts),
    speakAgain: (of, text) =>
      postHeld(
        desk,
        speakAgain(author, { id: newId(), of }, { text: text.trim(), atMin: atMin() }),
        draftKeys.wordBack(of),
      ),
    shareTakeaway: (text) =>
      postHeld(
        desk,
        shareTakeaway(author, newId(), { text: text.trim(), atMin: atMin() }),
        draftKeys.takeaway,
      ),
  }
}

/** An echo goes with the passage it answers, if any; its draft too. */
function echoing(desk: Desk, drafts: Drafts): PeerWriting['echo'] {
  return async (of, text, passage) => {
    const said = { text: text.trim(), atMin: minuteOf(desk.nowMs()) }
    const words = passage === undefined ? said : { ...said, passage }
    const key = await postHeld(
      desk,
      echo(desk.author, { id: desk.newId(), of }, words),
      // A bare mark is no text: what is being written stays a draft.
      said.text === '' ? undefined : draftKeys.echo(of),
    )
    if (passage !== undefined) await drafts.forget(draftKeys.passage(of))
    return key
  }
}
