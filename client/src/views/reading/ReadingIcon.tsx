import { readingFr } from '../../phrases/reading.fr.ts'
import { textAaIcon } from '../../ui/icons/textAaIcon.ts'
import { IconButton } from '../../ui/IconButton.tsx'
import { ReadingOptions } from './ReadingOptions.tsx'

/** « Aa » alone, for the header of a phone. */
export function ReadingIcon() {
  return (
    <ReadingOptions
      button={(ask) => <IconButton label={readingFr.button} icon={textAaIcon} onPress={ask} />}
    />
  )
}
