import { tReading } from '../../phrases/reading.ts'
import { Button } from '../../ui/Button.tsx'
import { textAaIcon } from '../../ui/icons/textAaIcon.ts'
import { useReadingDialog } from './use-reading-dialog.tsx'

/** « Aa Lecture », where there is room for the word. */
export function ReadingButton({ quiet = false }: { quiet?: boolean }) {
  const { dialog, ask } = useReadingDialog()
  return (
    <>
      <Button variant={quiet ? 'quiet' : 'plain'} icon={textAaIcon} onPress={ask}>
        {tReading.button}
      </Button>
      {dialog}
    </>
  )
}
