import { tReading } from '../../phrases/reading.ts'
import { textAaIcon } from '../../ui/icons/textAaIcon.ts'
import { IconButton } from '../../ui/IconButton.tsx'
import { useReadingDialog } from './use-reading-dialog.tsx'

/** « Aa » alone, for the header of a phone. */
export function ReadingIcon() {
  const { dialog, ask } = useReadingDialog()
  return (
    <>
      <IconButton label={tReading.button} icon={textAaIcon} onPress={ask} />
      {dialog}
    </>
  )
}
