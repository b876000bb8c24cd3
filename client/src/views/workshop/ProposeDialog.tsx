import { useState } from 'react'
import { neededFor } from '../../store/select/workshop-needed.ts'
import { tPropose } from '../../phrases/workshop-propose.ts'
import { Button } from '../../ui/Button.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { useDesk } from './desk.ts'
import { UntilField } from './UntilField.tsx'
import { usualUntil } from './use-until.ts'

/** Until when, and what a proposal is; then the text is frozen. */
export function ProposeDialog({ onClose }: { onClose: () => void }) {
  const { workshop, manuscript, matter, without, leaveOut } = useDesk()
  const [busy, setBusy] = useState(false)
  const [untilMin, setUntilMin] = useState(() => usualUntil(workshop))
  const propose = async () => {
    if (busy) return
    setBusy(true)
    await workshop.writing.save()
    const pages = manuscript.pages.map(({ words }) => words)
    await workshop.propose({ manuscript, needed: neededFor(pages, matter.who, without), untilMin })
    workshop.asked.forget(manuscript.id)
    await leaveOut(undefined)
    onClose()
  }
  return (
    <Dialog
      open
      title={tPropose.title}
      onClose={onClose}
      actions={
        <>
          <Button variant="primary" unavailable={busy} onPress={() => void propose()}>
            {tPropose.propose}
          </Button>
          <Button onPress={onClose}>{tPropose.cancel}</Button>
        </>
      }
    >
      <p>{tPropose.help}</p>
      <p>{tPropose.needed}</p>
      <p>{tPropose.veto}</p>
      <UntilField label={tPropose.until} atMin={untilMin} onChange={setUntilMin} />
    </Dialog>
  )
}
