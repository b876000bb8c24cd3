import type { RecordId } from '../../../../shared/model/ids.ts'
import { Check } from '../../ui/Check.tsx'
import { tCockpit } from '../../phrases/cockpit.ts'
import type { Opened } from '../../store/board.ts'
import { hasSpokenAgain, momentsOf, type WrittenMoment } from '../../store/select/cockpit-table.ts'
import { isTold, numberOf, sayerOf } from '../../store/select/situations.ts'
import { currentStep } from '../../store/select/steps.ts'
import { useSession } from '../../store/use-app.ts'
import { useDraftLinks } from './draft-links.tsx'
import { ByButton } from './ByButton.tsx'
import { MomentsAwaited } from './MomentsAwaited.tsx'
import { quotedIn } from './quoted.ts'
import { SlipsUnder } from './SlipsUnder.tsx'
import { useTables } from '../../store/use-tables.ts'
import { byLine } from '../../store/select/by-line.ts'
import { Notice } from '../../ui/Notice.tsx'
import { Button } from '../../ui/Button.tsx'
import './FocusSituation.css'

const words = tCockpit.board

function Passage({ text, of }: { text: string; of: RecordId }) {
  const { links } = useDraftLinks()
  const whys = links.filter((link) => link.of === of).map(({ why }) => why)
  const cut = quotedIn(text, whys)
  if (cut === undefined) return text
  return (
    <>
      {cut.before}
      <span className="ck-quoted">{cut.quoted}</span>
      {cut.after}
    </>
  )
}

/** The first moment follows the title without a label on screen; the others carry theirs. */
function MomentText({ moment, of }: { moment: WrittenMoment; of: RecordId }) {
  const label = moment.id === 'first' ? 'fe-visually-hidden' : 'ck-moment-label'
  return (
    <div className="ck-moment">
      <h3 className={label}>{moment.name}</h3>
      <p className="fe-voice-focus">
        <Passage text={moment.text} of={of} />
      </p>
    </div>
  )
}

/** Told opens the echoes; at the word back, spoken aloud is enough. */
function Telling({ id }: { id: RecordId }) {
  const { tiers } = useSession()
  const board = useTables('placements', 'script', 'progress', 'wordBacks')
  if (!isTold(board, id)) {
    return (
      <Check label={words.told} checked={false} onChange={(told) => tiers.markTold(id, told)} />
    )
  }
  const spoken = hasSpokenAgain(board, id)
  if (currentStep(board)?.step.stage !== 'word-back' || board.wordBacks.size > 0) return null
  return (
    <Check
      label={words.spokenAgain}
      checked={spoken}
      onChange={(spokenAgain) => tiers.place(id, { spokenAgain })}
    />
  )
}

/** The owner may decline, in the centre too, as long as nothing was told. */
function Declined({ situation }: { situation: Opened<'situations'> }) {
  const { tiers } = useSession()
  const board = useTables('placements', 'participants', 'deviceless')
  if (situation.words.wish !== 'not-now' || isTold(board, situation.id)) return null
  return (
    <Notice
      tone="plain"
      live="polite"
      actions={
        <Button size="small" onPress={() => void tiers.centre(undefined)}>
          {words.uncentre}
        </Button>
      }
    >
      {words.declined(sayerOf(board, situation))}
    </Notice>
  )
}

interface CentredProps {
  situation: Opened<'situations'>
  author: string | undefined
}

function FocusTitle({ situation: { id, words: said }, author }: CentredProps) {
  const board = useTables('situations')
  return (
    <>
      <p className="ck-focus-label">
        {words.centred(numberOf(board, id))}
        <ByButton picked={{ kind: 'situation', id }} strong>
          {author ?? words.unsignedSmall}
        </ByButton>
      </p>
      <h2 className="ck-focus-title" id={`ck-title-${id}`}>
        {said.title}
      </h2>
    </>
  )
}

/** The situation in the centre: who, its title, its moments as their author wrote them. */
export function FocusSituation({ situation }: { situation: Opened<'situations'> }) {
  const board = useTables('situations', 'participants', 'placements', 'script', 'progress')
  const { id } = situation
  const author = byLine(board, situation)
  const moments = momentsOf(board, situation)
  return (
    <article className="ck-focus" aria-labelledby={`ck-title-${id}`}>
      <FocusTitle situation={situation} author={author} />
      {moments.map((moment) => (
        <MomentText key={moment.id} moment={moment} of={id} />
      ))}
      <Declined situation={situation} />
      {moments.length === 0 ? <MomentsAwaited situation={situation} /> : null}
      <Telling id={id} />
      <SlipsUnder of={id} />
    </article>
  )
}
