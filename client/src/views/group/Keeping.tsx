import { useStore } from 'zustand'
import { onlyId, type RoomId } from '../../../../shared/model/ids.ts'
import { keepDaysMax } from '../../../../shared/policy/erasing.ts'
import { tErased } from '../../phrases/erased.ts'
import { tKeeping } from '../../phrases/keeping.ts'
import { firstWord } from '../../store/first-word.ts'
import type { SessionErasure } from '../../store/app.ts'
import type { Opened } from '../../store/board.ts'
import type { Preparing } from '../../store/preparing.ts'
import { dueRooms, erasureOf } from '../../store/select/erasures.ts'
import { useSecond } from '../../store/ticking.ts'
import { Button } from '../../ui/Button.tsx'
import { Choice } from '../../ui/Choice.tsx'
import { Asking } from './Asking.tsx'

const words = tKeeping
const choices = [0, 15, 30, 60, keepDaysMax]

const minuteOf = (ms: number) => Math.floor(ms / 60_000)

/** The hour as the group has it, looked at each minute. */
function useGroupMs({ keeping }: Pick<Preparing, 'keeping'>): number {
  useSecond(minuteOf)
  return keeping.nowMs()
}

interface OfRoom {
  readonly preparing: Preparing
  /** A session's; empty, the group's own. */
  readonly room: RoomId | ''
}

/** The last gesture: refused while a session is open, and asked for by the group's first word. */
function Now({ preparing, room }: OfRoom) {
  const all = useStore(preparing.board)
  const gone = dueRooms(all, useGroupMs(preparing))
  const isOpen = [...all.sessions.values()].some(
    ({ record }) => record.state === 'open' && !gone.has(record.room),
  )
  const first = firstWord(all.group.get(onlyId)?.words.name ?? '')
  if (room === '' && isOpen) return <p className="gp-note">{words.groupOpen}</p>
  return (
    <Asking
      label={words.now}
      goes={words.nowGoes}
      word={room === '' ? first : undefined}
      onGo={() => void preparing.keeping.eraseNow(room)}
    />
  )
}

/** Announced: it may be called off, or no longer waited for by a second gesture. */
function Announced({ atMin, ...of }: OfRoom & { readonly atMin: number }) {
  return (
    <>
      <p role="status">{words.on(atMin)}</p>
      <Button size="small" onPress={() => void of.preparing.keeping.keepAgain(of.room)}>
        {words.keep}
      </Button>
      <Now {...of} />
    </>
  )
}

interface GesturesProps extends OfRoom {
  readonly erasure: SessionErasure | undefined
  readonly label: string
  readonly goes: string
}

function Gestures({ erasure, label, goes, ...of }: GesturesProps) {
  if (erasure?.due === true) return null
  if (erasure?.asked === true) return <Announced {...of} atMin={erasure.atMin} />
  return (
    <Asking label={label} goes={goes} onGo={() => void of.preparing.keeping.eraseSoon(of.room)} />
  )
}

interface SessionProps {
  readonly preparing: Preparing
  readonly session: Opened<'sessions'>
  readonly erasure: SessionErasure
}

function Session({ preparing, session, erasure }: SessionProps) {
  const { room, state } = session.record
  const { number, startsAtMin } = session.words
  const label = words.erase(number)
  return (
    <li>
      <p>
        {erasure.due
          ? words.gone(number, erasure.atMin)
          : tErased.session(number, startsAtMin, erasure.atMin)}
      </p>
      {state === 'open' && !erasure.due ? (
        <p className="gp-note">{words.open}</p>
      ) : (
        <Gestures {...{ preparing, room, erasure, label }} goes={words.eraseGoes} />
      )}
    </li>
  )
}

function Sessions({ preparing }: { readonly preparing: Preparing }) {
  const board = useStore(preparing.board)
  const nowMs = useGroupMs(preparing)
  return [...board.sessions.values()].map((session) => {
    const erasure = erasureOf(board, session.record.room, nowMs)
    return erasure && <Session key={session.id} {...{ preparing, session, erasure }} />
  })
}

/** The end of the group itself, of which its page is the only place. */
function Whole({ preparing }: { readonly preparing: Preparing }) {
  const board = useStore(preparing.board)
  const erasure = erasureOf(board, '', useGroupMs(preparing))
  return (
    <>
      <h3 className="fe-name">{words.whole}</h3>
      <Gestures
        preparing={preparing}
        room=""
        erasure={erasure}
        label={words.group}
        goes={words.groupGoes}
      />
    </>
  )
}

/** How long the matter of each session is kept, and the gestures that end it sooner. */
export function Keeping({ preparing }: { readonly preparing: Preparing }) {
  const { keepDays = keepDaysMax } =
    useStore(preparing.board, ({ group }) => group.get(onlyId)?.words) ?? {}
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
        onChange={(days) => preparing.keeping.keepFor(Number(days))}
      />
      <ul className="gp-kept">
        <Sessions preparing={preparing} />
      </ul>
      <Whole preparing={preparing} />
    </section>
  )
}
