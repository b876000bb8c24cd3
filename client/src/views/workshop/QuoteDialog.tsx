import type { MatterEcho } from '../../../../shared/synthesis/matter.ts'
import { workshopFr } from '../../phrases/workshop.fr.ts'
import { Button } from '../../ui/Button.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { useDesk } from './desk.ts'
import { useQuoting } from './use-quoting.ts'

function Quotable({ echo, onDone }: { echo: MatterEcho; onDone: () => void }) {
  const { canQuote, quote } = useQuoting(echo)
  if (!canQuote) return null
  const press = () => {
    quote()
    onDone()
  }
  return (
    <li>
      <button
        type="button"
        className="ws-row"
        aria-label={workshopFr.quoteOf(echo.name ?? workshopFr.unsigned)}
        onClick={press}
      >
        <span>
          <span className="fe-voice">{echo.text}</span>
          <span className="ws-row-note">{echo.name}</span>
        </span>
      </button>
    </li>
  )
}

/** What may be quoted here: signed echoes, each to be asked of its author. */
export function QuoteDialog({ onClose }: { onClose: () => void }) {
  const { stake } = useDesk()
  const echoes = (stake?.echoes ?? []).filter(({ author, text }) => author !== '' && text !== '')
  return (
    <Dialog
      open
      title={workshopFr.quoteTitle}
      onClose={onClose}
      actions={<Button onPress={onClose}>{workshopFr.close}</Button>}
    >
      <p>{echoes.length === 0 ? workshopFr.quoteNone : workshopFr.quoteHelp}</p>
      <ul className="ws-rows">
        {echoes.map((echo) => (
          <Quotable key={echo.id} echo={echo} onDone={onClose} />
        ))}
      </ul>
    </Dialog>
  )
}
