import { lazy, Suspense, useEffect, useRef } from 'react'
import { kindPortraits } from '../../../../shared/method/kind-portraits.ts'
import type { RoomId } from '../../../../shared/model/ids.ts'
import { tErased } from '../../phrases/erased.ts'
import { tHome } from '../../phrases/home.ts'
import type { GroupCard } from '../../store/app.ts'
import { useSecond } from '../../store/ticking.ts'
import { Button } from '../../ui/Button.tsx'
import { doorOpenIcon } from '../../ui/icons/doorOpenIcon.ts'
import { pencilSimpleIcon } from '../../ui/icons/pencilSimpleIcon.ts'
import { PhoneArc } from '../../ui/PhoneArc.tsx'
import { nextNumber } from './head.ts'
import { saidWhen } from './when.ts'

const HomeReadiness = lazy(() =>
  import('../prepare/HomeReadiness.tsx').then((part) => ({ default: part.HomeReadiness })),
)

interface HomeHeadProps {
  card: GroupCard
  /** The title takes focus when the person asked for this group. */
  asked: boolean
  onEnter: (group: RoomId, room: RoomId) => void
  onOpenSession: (group: RoomId) => void
  onPrepare: (group: RoomId) => void
  /** A text proposed to this group. */
  onReview?: ((group: RoomId) => void) | undefined
}

function When({ card }: { card: GroupCard }) {
  const { open, nextAtMin = 0 } = card
  // A date gone by is no date to come.
  const when = useSecond((nowMs) => {
    const atMin = open?.startsAtMin ?? nextAtMin
    return open === undefined && atMin * 60_000 < nowMs ? '' : saidWhen(atMin, nowMs)
  })
  const kind = kindPortraits[card.kind].name
  return (
    <p className="fe-home-when">
      {open === undefined
        ? tHome.next(when, tHome.ofCycle(kind, nextNumber(card), card.planned))
        : tHome.openNow(when)}
    </p>
  )
}

function Standing({ card }: { card: GroupCard }) {
  if (card.isUnknown === true) return <p className="fe-home-standing">{tHome.unknown}</p>
  const host = card.role === 'facilitator'
  if (host && card.open === undefined) return <Readiness card={card} />
  return (
    <p className="fe-home-standing">
      {card.open === undefined ? tHome.notOpen : tHome.yourSeat(card.myName)}
      {card.draftKept ? (
        <>
          {' '}
          <span className="fe-home-narrow">{tHome.draftOnPhone}</span>
          <span className="fe-home-wide">{tHome.draftOnDevice}</span>
        </>
      ) : null}
    </p>
  )
}

/** What was prepared, for whoever hosts; its code never reaches a phone of the others. */
function Readiness({ card }: { card: GroupCard }) {
  return (
    <Suspense fallback={<p className="fe-home-standing">{tHome.toOpen}</p>}>
      <HomeReadiness group={card.group} />
    </Suspense>
  )
}

const weekMin = 7 * 24 * 60

/** What is announced to be erased: by somebody's gesture, or within a week. */
function Ends({ card: { sessions, eraseAtMin } }: { card: GroupCard }) {
  const hour = useSecond((nowMs) => Math.floor(nowMs / 3_600_000))
  const ends = sessions.flatMap(({ number, startsAtMin, erasure }) =>
    erasure && !erasure.due && (erasure.asked || erasure.atMin <= hour * 60 + weekMin)
      ? [tErased.session(number, startsAtMin, erasure.atMin)]
      : [],
  )
  if (eraseAtMin !== undefined) ends.push(tErased.groupBy(eraseAtMin))
  return ends.map((end) => (
    <p className="fe-home-standing" key={end}>
      {end}
    </p>
  ))
}

type Ways = Omit<HomeHeadProps, 'asked'>

/** For whoever hosts: no session is open yet. */
function ToOpen({ card: { group }, onOpenSession, onPrepare }: Ways) {
  return (
    <div className="fe-home-actions">
      <Button variant="primary" size="big" onPress={() => onOpenSession(group)}>
        {tHome.open}
      </Button>
      <Button size="big" onPress={() => onPrepare(group)}>
        {tHome.prepare}
      </Button>
    </div>
  )
}

/** Into the open session, to the text begun there if there is one. */
function ToEnter({ draftKept, onEnter }: { draftKept: boolean; onEnter: () => void }) {
  return (
    <div className="fe-home-actions">
      <Button variant="primary" size="big" icon={doorOpenIcon} onPress={onEnter}>
        {tHome.enter}
      </Button>
      {draftKept ? (
        <Button variant="plain" icon={pencilSimpleIcon} onPress={onEnter}>
          {tHome.resumeDraft}
        </Button>
      ) : null}
    </div>
  )
}

function HeadActions(props: Ways) {
  const { group, open, role, draftKept, isUnknown } = props.card
  if (isUnknown === true) return null
  if (open !== undefined) {
    return <ToEnter draftKept={draftKept} onEnter={() => props.onEnter(group, open.room)} />
  }
  return role === 'peer' ? null : <ToOpen {...props} />
}

/** A text is proposed: to read and to answer, whenever one likes. */
function ToReview({ card, onReview }: Pick<HomeHeadProps, 'card' | 'onReview'>) {
  if (card.toRead === undefined || onReview === undefined) return null
  return (
    <div className="fe-home-actions">
      <Button size="big" onPress={() => onReview(card.group)}>
        {card.toRead ? tHome.toRead : tHome.proposed}
      </Button>
    </div>
  )
}

/** The next session at the head of Home: when, which, and the one thing to do. */
export function HomeHead(props: HomeHeadProps) {
  const { card, asked } = props
  const title = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    if (asked) title.current?.focus()
  }, [asked])
  return (
    <section className="fe-home-head">
      <PhoneArc look="side" />
      <When card={card} />
      <h1 className="fe-display" ref={title} tabIndex={-1}>
        {tHome.title(card.name, nextNumber(card))}
      </h1>
      <Standing card={card} />
      <Ends card={card} />
      <HeadActions {...props} />
      <ToReview {...props} />
    </section>
  )
}
