import { useState } from 'react'
import { stageConduct, type PhonesDo } from '../../../../shared/method/stages.ts'
import type { RecordId } from '../../../../shared/model/ids.ts'
import { peerFr } from '../../phrases/peer.fr.ts'
import type { Board } from '../../store/board.ts'
import type { Leaving } from '../../store/connection.ts'
import { myName } from '../../store/select/peer-mine.ts'
import { draftsOfPost, heldPost } from '../../store/select/peer-posted.ts'
import { stepsOf } from '../../store/select/steps.ts'
import { useBoard, useConnection, useSession } from '../../store/use-app.ts'
import { LeavingCard } from '../../ui/LeavingCard.tsx'
import { usePlaces, type Places } from './places.ts'

const { keeping } = peerFr
const heldMs = 5_000

/** What a person posts and may take back; a pass or a presence is no text. */
const posts: ReadonlySet<string> = new Set([
  'situations',
  'questions',
  'echoes',
  'wordBacks',
  'takeaways',
])

/** The newest post still in its five seconds, if any. */
export function useLeaving(): Leaving | undefined {
  return useConnection((connection) =>
    connection.leaving.findLast(({ collection }) => posts.has(collection)),
  )
}

const writtenAt: Readonly<Record<string, PhonesDo>> = {
  situations: 'write-title',
  questions: 'ask',
  echoes: 'echo',
  wordBacks: 'word-back',
  takeaways: 'takeaway',
}

/** Opens again the page where these words were written, wherever the group is now. */
function reopen(board: Board, places: Places, post: NonNullable<ReturnType<typeof heldPost>>) {
  if (post.collection === 'situations' && post.rev > 1) {
    places.open({ kind: 'moments', id: post.id as RecordId })
    return
  }
  const here = stepsOf(board).find(({ id }) => id === places.place.step)
  const phones = writtenAt[post.collection]
  if (here !== undefined && stageConduct[here.stage].phones === phones) return
  const step = stepsOf(board).find(({ stage }) => stageConduct[stage].phones === phones)
  if (step !== undefined) places.go({ step: step.id, centre: post.of ?? places.place.centre })
}

function useTakeBack(leaving: Leaving): () => Promise<void> {
  const { acts, drafts, board } = useSession()
  const places = usePlaces()
  return async () => {
    const post = heldPost(board.getState(), leaving.collection, leaving.id)
    const back = post === undefined ? [] : draftsOfPost(post)
    // Before the act: a field that reopens at once must already find its words.
    for (const { key, text } of back) drafts.type(key, text)
    if (await acts.takeBack(leaving.key)) {
      if (post !== undefined) reopen(board.getState(), places, post)
    } else {
      await Promise.all(back.map(({ key }) => drafts.forget(key)))
    }
    places.again()
  }
}

function sentenceOf(post: ReturnType<typeof heldPost>, name: string): string {
  if (post === undefined) return keeping.withdrawingWords
  if (post.collection === 'echoes' && draftsOfPost(post).length === 0) return keeping.leavingBare
  const feminine = post.collection !== 'echoes'
  return feminine ? keeping.leavingSituation(name) : keeping.leavingEcho(name)
}

/** The five seconds of one post, or of one withdrawal. */
export function LeavingNow({ leaving }: { leaving: Leaving }) {
  const { me } = useSession()
  const name = useBoard((board) => myName(board, me))
  const post = useBoard((board) => board[leaving.collection as 'echoes'].get(leaving.id))
  const held = useSession().board.getState()
  const takeBack = useTakeBack(leaving)
  const [elapsedMs] = useState(() => heldMs - (leaving.untilMs - Date.now()))
  const withdrawn = post === undefined
  return (
    <LeavingCard
      title={withdrawn ? keeping.withdrawing : keeping.leaving}
      takeBack={withdrawn ? keeping.leaveIt : keeping.takeBack}
      onTakeBack={() => void takeBack()}
      elapsedMs={elapsedMs}
      delayMs={heldMs}
    >
      {sentenceOf(heldPost(held, leaving.collection, leaving.id), name)}
    </LeavingCard>
  )
}
