import type { MatterEcho } from '../../../../shared/synthesis/matter.ts'
import { tWorkshop } from '../../phrases/workshop.ts'
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
        aria-label={tWorkshop.quoteOf(echo.name ?? tWorkshop.unsigned)}
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
      title={tWorkshop.quoteTitle}
      onClose={onClose}
      actions={<Button onPress={onClose}>{tWorkshop.close}</Button>}
    >
      <p>{echoes.length === 0 ? tWorkshop.quoteNone : tWorkshop.quoteHelp}</p>
      <ul className="ws-rows">
        {echoes.map((echo) => (
          <Quotable key={echo.id} echo={echo} onDone={onClose} />
        ))}
      </ul>
    </Dialog>
  )
}
