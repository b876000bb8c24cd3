import { paperWords } from '../../../../shared/synthesis/paper-words.ts'
import type { Released } from '../../../../shared/synthesis/text.ts'
import { tExport as words } from '../../phrases/export.ts'
import { Button } from '../../ui/Button.tsx'
import { Choice } from '../../ui/Choice.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { useExport, type Taking, type Way } from './use-export.ts'
import { language } from '../../phrases/locale.ts'

const ways: readonly Way[] = ['paper', 'docx', 'odt', 'md', 'csv', 'json']
const options = ways.map((value) => ({ value, label: words.formats[value] }))

/** Said aloud too: the file appears nowhere on this page. */
function Outcome({ taking }: { taking: Taking }) {
  if (taking.state === 'failed') return <p role="alert">{words.failed}</p>
  return (
    <p role="status">
      {taking.state === 'working' ? words.saving : null}
      {taking.state === 'saved' ? words.saved(taking.name) : null}
    </p>
  )
}

/** For whom everyone said yes. */
function Readers({ released }: { released: Released }) {
  const readers = words.readers(paperWords[language].audiences[released.audience])
  return (
    <p>
      <strong>{readers}</strong> {words.help}
    </p>
  )
}

interface ExportDialogProps {
  open: boolean
  released: Released
  onClose: () => void
}

/** Takes a released text away: on paper, or as a file made on this device. */
export function ExportDialog({ open, released, onClose }: ExportDialogProps) {
  const { way, choose, taking, take } = useExport(released)
  const actions = (
    <>
      <Button variant="primary" onPress={take} unavailable={taking.state === 'working'}>
        {way === 'paper' ? words.print : words.save}
      </Button>
      <Button onPress={onClose}>{words.close}</Button>
    </>
  )
  return (
    <Dialog open={open} title={words.title} onClose={onClose} actions={actions}>
      <Readers released={released} />
      <Choice<Way>
        legend={words.legend}
        showLegend
        look="pills"
        options={options}
        value={way}
        onChange={choose}
      />
      <p className="fe-meta">{words.about[way]}</p>
      <p className="fe-meta">{words.withdrawn}</p>
      <Outcome taking={taking} />
    </Dialog>
  )
}
