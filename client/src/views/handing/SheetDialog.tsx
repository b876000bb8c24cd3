import { useState } from 'react'
import { tHanding as words } from '../../phrases/handing.ts'
import type { RecoverySheet } from '../../store/session.ts'
import { scriptOf } from '../../store/select/steps.ts'
import { useBoard, useSession } from '../../store/use-app.ts'
import { Button } from '../../ui/Button.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { HelmDialog } from '../cockpit/HelmDialog.tsx'
import { leadsOnlyHere } from './leads-only-here.ts'
import { WayCode } from './WayCode.tsx'
import './handing.css'

function useWriting() {
  const { tiers } = useSession()
  const [sheet, setSheet] = useState<RecoverySheet | 'failed'>()
  return { sheet, write: () => void tiers.writeSheet().then((one) => setSheet(one ?? 'failed')) }
}

/** What is printed, and nothing else of the page with it. */
function Paper({ sheet }: { sheet: RecoverySheet }) {
  const group = useBoard((board) => scriptOf(board)?.group ?? '')
  const begins = leadsOnlyHere(sheet.address) ? words.sheetBeginsHere : words.sheetBegins
  return (
    <section className="fe-rescue-sheet" aria-label={words.sheetTitle(group)}>
      <h3 className="fe-section">{words.sheetTitle(group)}</h3>
      <ol className="fe-rescue-words" aria-label={words.words}>
        {sheet.words.map((word, at) => (
          <li key={`${at} ${word}`}>{word}</li>
        ))}
      </ol>
      <WayCode address={sheet.address} label={words.qr} size={170} onlyHere={words.sheetOnlyHere} />
      <ol className="fe-rescue-steps">
        {[begins, ...words.sheetSteps].map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
      <p className="fe-rescue-warning">{words.sheetWarning}</p>
    </section>
  )
}

function Sheet() {
  const { sheet, write } = useWriting()
  if (typeof sheet === 'object') {
    return (
      <>
        <Notice tone="decide">{words.sheetAlone}</Notice>
        <Paper sheet={sheet} />
        <Button variant="primary" onPress={() => window.print()}>
          {words.print}
        </Button>
      </>
    )
  }
  return (
    <>
      <p>{words.sheetHelp}</p>
      <Notice tone="decide">{words.sheetAlone}</Notice>
      <p className="fe-meta">{words.sheetFormer}</p>
      {sheet === 'failed' ? <p role="alert">{words.noNetwork}</p> : null}
      <Button variant="primary" onPress={write}>
        {words.write}
      </Button>
    </>
  )
}

/** The facilitator's own way back, on paper. Its words stand here only while the dialog is open. */
export function SheetDialog() {
  const { isRehearsal } = useSession()
  return (
    <HelmDialog kind="sheet" title={words.sheet}>
      {() => (isRehearsal === true ? <p>{words.sheetRehearsed}</p> : <Sheet />)}
    </HelmDialog>
  )
}
