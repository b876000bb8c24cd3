import { useState, type ComponentType } from 'react'
import { sheetFormOf, type SheetForm } from '../../../../shared/method/sheets.ts'
import type { RecordId } from '../../../../shared/model/ids.ts'
import { draftKeys } from '../../acts/draft-keys.ts'
import { tRest } from '../../phrases/peer.ts'
import { tSheet } from '../../phrases/sheet.ts'
import { penHolder, sheetOf, sheetWordings, type Wording } from '../../store/select/sheets.ts'
import { useBoard, useSession } from '../../store/use-app.ts'
import { useDraft } from '../../store/use-draft.ts'
import { Button } from '../../ui/Button.tsx'
import { LineForm } from './LineForm.tsx'
import { PeerPage } from './PeerPage.tsx'
import { PenGestures, ProposalGestures } from './PenGestures.tsx'
import { Rest } from './Rest.tsx'
import { SheetRead } from './SheetRead.tsx'
import { SituationsLink } from './SituationsLink.tsx'
import type { Here } from './use-here.ts'
import { Withdraw } from './Withdraw.tsx'

interface StepSheet {
  here: Here
  stage: string
  form: SheetForm
  of: RecordId
  pen: boolean
}

const arrived = ({ keeping }: Wording) => keeping !== 'leaving'

interface ProposalsProps extends Pick<StepSheet, 'stage' | 'form'> {
  label: string
  whose: (line: Wording) => boolean
  under: ComponentType<{ line: Wording }>
}

/** Lines that wait to be taken: to whoever has the pen all of them, to others their own. */
function Proposals({ stage, form, label, whose, under }: ProposalsProps) {
  const board = useBoard((whole) => whole)
  const lines = sheetWordings(board, stage, 'proposed').filter(arrived).filter(whose)
  if (lines.length === 0) return null
  return (
    <section className="peer-proposals" aria-label={label}>
      <h2 className="fe-strong">{label}</h2>
      <SheetRead form={form} lines={lines} under={under} />
    </section>
  )
}

/** One's own proposal may be taken back. */
function TakeMineBack({ line }: { line: Wording }) {
  return <Withdraw collection="wordings" id={line.id} />
}

/** The lines that wait: all of them for whoever has the pen, one's own for the others. */
function Waiting({ stage, form, pen }: StepSheet) {
  const { me } = useSession()
  return (
    <Proposals
      stage={stage}
      form={form}
      label={pen ? tSheet.proposed : tSheet.mine}
      whose={({ record }) => pen || record.owner === me}
      under={pen ? ProposalGestures : TakeMineBack}
    />
  )
}

/** Said once the pen went back while this phone had it, beside the text that stays. */
function usePenGone(pen: boolean): boolean {
  const [had, setHad] = useState(pen)
  if (pen && !had) setHad(true)
  return had && !pen
}

/** One sheet on a phone: to read, and to write for, by proposals or pen in hand. */
function SheetPage(page: StepSheet) {
  const { here, stage, form, of, pen } = page
  const board = useBoard((whole) => whole)
  const { state } = useDraft(draftKeys.wording(of))
  const [asked, setAsked] = useState(false)
  const gone = usePenGone(pen)
  const writing = pen || asked || state.kind !== 'empty'
  const lines = sheetWordings(board, stage, 'on').filter(arrived)
  return (
    <PeerPage
      head={here.name}
      title={pen ? tSheet.pen : undefined}
      lede={pen ? tSheet.penHelp : tRest[stage as keyof typeof tRest]}
      arcs={lines.length === 0 && !writing}
      actions={writing ? <SituationsLink /> : <Ways onOpen={() => setAsked(true)} />}
    >
      <p role="status" className="fe-strong">
        {gone ? tSheet.penGone : ''}
      </p>
      {writing ? (
        <LineForm form={form} of={of} pen={pen} me={here.me} onPosted={() => setAsked(false)} />
      ) : null}
      <Waiting {...page} />
      <SheetRead form={form} lines={lines} under={pen ? PenGestures : undefined} />
    </PeerPage>
  )
}

function Ways({ onOpen }: { onOpen: () => void }) {
  return (
    <>
      <Button block onPress={onOpen}>
        {tSheet.open}
      </Button>
      <SituationsLink />
    </>
  )
}

/** A step of the kind that fills a sheet: read by all, written by whoever has the pen. */
export function SheetStep({ here }: { here: Here }) {
  const { me } = useSession()
  const stage = here.step?.stage ?? ''
  const of = useBoard((board) => sheetOf(board, stage)?.id)
  const mine = useBoard((board) => me !== undefined && penHolder(board, of) === me)
  const form = sheetFormOf(stage)
  if (form === undefined || of === undefined) return <Rest here={here} />
  return <SheetPage here={here} stage={stage} form={form} of={of} pen={mine} />
}
