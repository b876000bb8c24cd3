import { tErased } from '../../phrases/erased.ts'
import type { Receipt } from '../../store/app.ts'
import { useApp, useAppState } from '../../store/use-app.ts'
import { Button } from '../../ui/Button.tsx'

function Kept({ receipt }: { receipt: Receipt }) {
  const app = useApp()
  const [lead, where] = tErased.said(receipt)
  return (
    <li className="fe-texts-session fe-receipt">
      <p>{lead}</p>
      <p className="fe-meta">{where}</p>
      <Button size="small" variant="quiet" onPress={() => void app?.eraseReceipt(receipt)}>
        {tErased.drop}
      </Button>
    </li>
  )
}

/** Receipts of what leaves nothing to read them from: on this device alone. */
export function Receipts() {
  const receipts = useAppState((state) => state.receipts)
  if (receipts === undefined || receipts.length === 0) return null
  return (
    <section aria-label={tErased.receipts}>
      <h2 className="fe-section">{tErased.receipts}</h2>
      <p className="fe-meta">{tErased.receiptsHelp}</p>
      <ul>
        {receipts.map((receipt) => (
          <Kept key={receipt.atMs} receipt={receipt} />
        ))}
      </ul>
    </section>
  )
}
