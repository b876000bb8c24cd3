import { tReading } from '../../phrases/reading.ts'
import { Button } from '../../ui/Button.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { ReadingChoices } from './ReadingChoices.tsx'

interface ReadingDialogProps {
  open: boolean
  onClose: () => void
}

/** The reading options over the page they change. */
export function ReadingDialog({ open, onClose }: ReadingDialogProps) {
  return (
    <Dialog
      open={open}
      title={tReading.title}
      onClose={onClose}
      actions={<Button onPress={onClose}>{tReading.close}</Button>}
    >
      <ReadingChoices />
    </Dialog>
  )
}
