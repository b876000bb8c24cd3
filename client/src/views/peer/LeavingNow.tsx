import { useState } from 'react'
import { stageConduct, type PhonesDo } from '../../../../shared/method/stages.ts'
import type { RecordId } from '../../../../shared/model/ids.ts'
import { tPeer } from '../../phrases/peer.ts'
import type { Board, Opened } from '../../store/board.ts'
import type { Leaving } from '../../store/connection.ts'
import { myName } from '../../store/select/peer-mine.ts'
import { stepsOf } from '../../store/select/steps.ts'
import { useBoard, useConnection, useSession } from '../../store/use-app.ts'
import { LeavingCard } from '../../ui/LeavingCard.tsx'
import { usePlaces, type Places } from './places.ts'
import { draftsOfPost, isTelling, type Post } from './posted-drafts.ts'
import { isBareMark, type EchoWords } from '../../../../shared/model/echo.ts'

const { keeping, unsigned } = tPeer
const heldMs = 5_000

const writtenAt: Readonly<Record<string, PhonesDo>> = {
  situations: 'write-title',
  questions: 'ask',
  echoes: 'echo',
  wordBacks: 'word-back',
  takeaways: 'takeaway',
  wordings: 'sheet',
}

/** The newest post still in its five seconds, if any. */
export function useLeaving(): Leaving | undefined {
  return useConnection((connection) =>
    connection.leaving.findLast(({ collection }) => Object.hasOwn(writtenAt, collection)),
  )
}

function postOf({ collection, id }: Leaving, board: Board): Post | undefined {
  const held: Opened<'echoes'> | undefined = board[collection as 'echoes'].get(id)
  if (held === undefined) return undefined
  return { collection, id, rev: held.record.rev, of: held.record.of, words: held.words }
}

/** Opens again the page where these words were written, wherever the group is now. */
function reopen(board: Board, places: Places, post: Post) {
  if (isTelling(post)) {
    places.open({ kind: 'moments', id: post.id as RecordId })
    return
  }
  if (post.collection === 'wordings') {
    // The words are back under the step that has their sheet or stake, where they were written.
    const stage = board.sheets.get(post.of ?? '')?.words.stage ?? 'stakes'
    const step = stepsOf(board).find((one) => one.stage === stage)
    const at = stepsOf(board).find(({ id }) => id === places.place.step)
    const isThere = at?.stage === stage || (stage === 'stakes' && at?.stage === 'leaving')
    if (!isThere && step !== undefined) places.go({ ...places.place, step: step.id })
    return
  }
  const phones = writtenAt[post.collection]
  const steps = stepsOf(board).filter(({ stage }) => stageConduct[stage].phones === phones)
  const centre = post.of ?? places.place.centre
  const here = steps.some(({ id }) => id === places.place.step) && centre === places.place.centre
  const [step] = steps
  if (!here && step !== undefined) places.go({ step: step.id, centre })
}

function useTakeBack(leaving: Leaving): () => Promise<void> {
  const { acts, drafts, board } = useSession()
  const places = usePlaces()
  return async () => {
    const post = postOf(leaving, board.getState())
    if (!(await acts.takeBack(leaving.key)) || post === undefined) return
    for (const { key, text } of draftsOfPost(post)) drafts.type(key, text)
    reopen(board.getState(), places, post)
    places.again()
  }
}

function sentenceOf(post: Post | undefined, name: string, board: Board): string {
  // Put with the pen in hand, it is the group's: no name on the sheet.
  if (post !== undefined && board.adoptions.has(post.id)) return keeping.leavingPen
  if (post?.collection !== 'echoes') return keeping.leavingSituation(name)
  return isBareMark(post.words as EchoWords) ? keeping.leavingBare : keeping.leavingEcho(name)
}

/** The five seconds of one post: nothing has left, and one way back. */
export function LeavingNow({ leaving }: { leaving: Leaving }) {
  const { me } = useSession()
  const board = useBoard((whole) => whole)
  const takeBack = useTakeBack(leaving)
  const [elapsedMs] = useState(() => heldMs - (leaving.untilMs - Date.now()))
  return (
    <LeavingCard
      title={keeping.leaving}
      takeBack={keeping.takeBack}
      onTakeBack={() => void takeBack()}
      elapsedMs={elapsedMs}
      delayMs={heldMs}
    >
      {leaving.isUnsigned
        ? unsigned.leaving
        : sentenceOf(postOf(leaving, board), myName(board, me), board)}
    </LeavingCard>
  )
}
