import type { MemberId, RecordId } from '../../../../shared/model/ids.ts'
import { stageConduct } from '../../../../shared/method/stages.ts'
import { tHerbarium } from '../../phrases/herbarium.ts'
import { tPeer } from '../../phrases/peer.ts'
import type { Board, Opened } from '../../store/board.ts'
import { myEcho } from '../../store/select/peer-mine.ts'
import { isTold, nameOf, numberOf } from '../../store/select/situations.ts'
import { progressOf, scriptOf, stepsOf } from '../../store/select/steps.ts'
import { useSecond } from '../../store/ticking.ts'
import { useBoard, useSession } from '../../store/use-app.ts'
import { useHerbarium } from '../../store/use-herbarium.ts'
import { Button } from '../../ui/Button.tsx'
import { ConceptCard } from '../../ui/ConceptCard.tsx'
import { IconButton } from '../../ui/IconButton.tsx'
import { bookmarkSimpleIcon } from '../../ui/icons/bookmarkSimpleIcon.ts'
import { checkIcon } from '../../ui/icons/checkIcon.ts'
import { xIcon } from '../../ui/icons/xIcon.ts'
import { PauseButton } from './PauseButton.tsx'
import { usePlaces } from './places.ts'
import { cardHead, specimenOf } from '../herbarium/specimen-of.ts'
import { useHeading } from './use-heading.ts'
import './Concept.css'

const words = tPeer.concept
const justNowMin = 2

interface ConceptPageProps {
  handout: Opened<'handouts'>
  onClose: () => void
}

function HandedOut({ handout, onClose }: ConceptPageProps) {
  const heading = useHeading()
  const by = useBoard(
    (board) => nameOf(board, handout.record.owner) ?? scriptOf(board)?.facilitator ?? '',
  )
  const { atMin } = handout.words
  const justNow = useSecond((nowMs) => nowMs / 60_000 - atMin < justNowMin)
  return (
    <header className="peer-card-head">
      <div className="peer-card-row">
        <h1 className="peer-head-title" tabIndex={-1} ref={heading}>
          {tHerbarium.untitled}
        </h1>
        <IconButton label={tPeer.close} icon={xIcon} onPress={onClose} />
      </div>
      <div className="peer-card-row">
        <p className="peer-head-note">{justNow ? words.by(by) : words.byAt(by, atMin * 60_000)}</p>
        <PauseButton />
      </div>
    </header>
  )
}

function sourceOf(board: Board, handout: Opened<'handouts'>): string {
  const session = scriptOf(board)?.number ?? 0
  const { of } = handout.record
  const number = of === undefined ? 0 : numberOf(board, of)
  return number === 0 ? words.session(session) : words.source(number, session)
}

function Card({ handout }: Pick<ConceptPageProps, 'handout'>) {
  const specimen = specimenOf(handout.words)
  const source = useBoard((board) => sourceOf(board, handout))
  const { why, question } = handout.words
  const asked = question.trim() === '' ? specimen?.question : question
  return (
    <ConceptCard
      size="phone"
      {...cardHead(specimen)}
      definition={specimen?.definition ?? tHerbarium.textLater}
      question={asked === undefined ? undefined : tHerbarium.question(asked)}
      whyLabel={words.why}
      why={why.trim() === '' ? undefined : <p>{why}</p>}
      source={source}
    />
  )
}

/** Whether the card is in this phone's herbarium, and putting it there with where it comes from. */
function useKeptCard({ words: { concept, card } }: Opened<'handouts'>) {
  const { kept, keep } = useHerbarium()
  const { nowMs } = useSession()
  const script = useBoard(scriptOf)
  const put = () => {
    const from = { group: script?.group ?? '', session: script?.number ?? 0, atMs: nowMs() }
    keep({ concept, ...(card && { card }), ...from })
  }
  return { isKept: kept.some((one) => one.concept === concept), put }
}

/** Kept, the card has been read: the phone goes back to what the group is at. */
function KeepCard({ handout, onClose }: ConceptPageProps) {
  const { isKept, put } = useKeptCard(handout)
  const keep = () => {
    put()
    onClose()
  }
  return (
    <>
      <Button
        variant={isKept ? 'secondary' : 'primary'}
        block
        icon={isKept ? checkIcon : bookmarkSimpleIcon}
        unavailable={isKept}
        onPress={keep}
      >
        {isKept ? words.kept : words.keep}
      </Button>
      <p className="fe-meta peer-centred">{words.herbarium}</p>
    </>
  )
}

/** The situation this card may bring to mind: told, not mine, not echoed yet by me. */
function echoable(board: Board, me: MemberId | undefined, about: RecordId | undefined) {
  const of = about ?? progressOf(board)?.centre
  if (of === undefined || !isTold(board, of)) return undefined
  const mine = board.situations.get(of)?.record.owner === me
  return mine || myEcho(board, me, of) !== undefined ? undefined : of
}

/** Opens the echo composer on this concept, for whoever may still echo its situation. */
function Evokes({ handout, onClose }: ConceptPageProps) {
  const { me } = useSession()
  const { go } = usePlaces()
  const place = useBoard((board) => echoable(board, me, handout.record.of))
  const step = useBoard(
    (board) => stepsOf(board).find(({ stage }) => stageConduct[stage].phones === 'echo')?.id,
  )
  if (place === undefined || step === undefined) return null
  const evoke = () => {
    onClose()
    go({ step, centre: place, about: handout.id })
  }
  return (
    <Button variant="plain" onPress={evoke}>
      {words.evokes}
    </Button>
  )
}

/** A concept handed out to the group, whole. */
export function ConceptPage(props: ConceptPageProps) {
  return (
    <div className="peer-page peer-card-page">
      <HandedOut {...props} />
      <main className="peer-card-main">
        <Card handout={props.handout} />
      </main>
      <footer className="peer-foot peer-card-foot">
        <KeepCard {...props} />
        <Evokes {...props} />
      </footer>
    </div>
  )
}
