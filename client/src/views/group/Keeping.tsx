import { useStore } from 'zustand'
import { onlyId, type RoomId } from '../../../../shared/model/ids.ts'
import { keepDaysMax } from '../../../../shared/policy/erasing.ts'
import { erasedFr } from '../../phrases/erased.fr.ts'
import { keepingFr } from '../../phrases/keeping.fr.ts'
import type { SessionErasure } from '../../store/app.ts'
import type { Preparing } from '../../store/preparing.ts'
import { erasureOf } from '../../store/select/erasures.ts'
import { useSecond } from '../../store/ticking.ts'
import { Button } from '../../ui/Button.tsx'
import { Choice } from '../../ui/Choice.tsx'
import { Asking } from './Asking.tsx'

const words = keepingFr
const choices = [0, 15, 30, 60, keepDaysMax]

interface OfRoom {
  readonly preparing: Preparing
  /** A session's; empty, the group's own. */
  readonly room: RoomId | ''
}

/** Announced: it may be called off, or no longer waited for by a second gesture. */
function Announced({ preparing: { keeping }, room, atMin }: OfRoom & { readonly atMin: number }) {
  return (
    <>
      <p role="status">{words.on(atMin)}</p>
      <Button size="small" onPress={() => void keeping.keepAgain(room)}>
        {words.keep}
      </Button>
      <Asking label={words.now} goes={words.nowGoes} onGo={() => void keeping.eraseNow(room)} />
    </>
  )
}

/** Asks for the erasure of this room, after saying what goes. */
function Erase({ preparing: { keeping }, room }: OfRoom) {
  const [label, goes] =
    room === '' ? [words.group, words.groupGoes] : [words.erase, words.eraseGoes]
  return <Asking label={label} goes={goes} onGo={() => void keeping.eraseSoon(room)} />
}

function Gestures({ erasure, ...of }: OfRoom & { readonly erasure: SessionErasure | undefined }) {
  if (erasure?.due === true) return null
  if (erasure?.asked === true) return <Announced {...of} atMin={erasure.atMin} />
  return <Erase {...of} />
}

function Sessions({ preparing }: { readonly preparing: Preparing }) {
  const board = useStore(preparing.board)
  const nowMs = useSecond((ms) => Math.floor(ms / 60_000) * 60_000)
  return [...board.sessions.values()].map(({ id, record, words: { number, startsAtMin } }) => {
    const erasure = erasureOf(board, record.room, nowMs)
    if (erasure === undefined) return null
    const { due, atMin } = erasure
    return (
      <li key={id}>
        <p>{due ? erasedFr.on(atMin) : erasedFr.session(number, startsAtMin, atMin)}</p>
        <Gestures preparing={preparing} room={record.room} erasure={erasure} />
      </li>
    )
  })
}

/** How long the matter of each session is kept, and the gestures that end it sooner. */
export function Keeping({ preparing }: { readonly preparing: Preparing }) {
  const board = useStore(preparing.board)
  const { keepDays = keepDaysMax } = board.group.get(onlyId)?.words ?? {}
  const nowMs = useSecond((ms) => Math.floor(ms / 60_000) * 60_000)
  return (
    <section className="gp-part" aria-labelledby="fe-keeping">
      <h2 className="fe-section" id="fe-keeping">
        {words.title}
      </h2>
      <p className="gp-note">{words.help}</p>
      <Choice
        legend={words.days}
        options={choices.map((days) => ({ value: String(days), label: words.count(days) }))}
        value={String(keepDays)}
        onChange={(days) => void preparing.keeping.keepFor(Number(days))}
      />
      <ul className="gp-kept">
        <Sessions preparing={preparing} />
      </ul>
      <Gestures preparing={preparing} room="" erasure={erasureOf(board, '', nowMs)} />
    </section>
  )
}
