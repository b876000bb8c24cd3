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

const HomeHosting = lazy(() =>
  import('../prepare/HomeHosting.tsx').then((part) => ({ default: part.HomeHosting })),
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

function Says({ card }: { card: GroupCard }) {
  if (card.isUnknown === true) return <p className="fe-home-standing">{tHome.unknown}</p>
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

interface Ways extends Omit<HomeHeadProps, 'asked'> {
  /** The title takes focus. */
  onFounded: () => void
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

/** Where the group stands, and what to do there. */
function Standing(props: Ways) {
  const { card, onEnter } = props
  const { group, open, role, draftKept, isUnknown } = card
  // Its code reaches no phone of the others.
  if (role !== 'peer' && (isUnknown === true || open === undefined))
    return (
      <Suspense>
        <HomeHosting {...props}>
          <Ends card={card} />
        </HomeHosting>
      </Suspense>
    )
  return (
    <>
      <Says card={card} />
      <Ends card={card} />
      {isUnknown === true || open === undefined ? null : (
        <ToEnter draftKept={draftKept} onEnter={() => onEnter(group, open.room)} />
      )}
    </>
  )
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
      <Standing {...props} onFounded={() => title.current?.focus()} />
      <ToReview {...props} />
    </section>
  )
}
