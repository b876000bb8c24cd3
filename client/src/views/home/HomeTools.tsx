import { ReadingButton } from '../reading/ReadingButton.tsx'
import { ReadingIcon } from '../reading/ReadingIcon.tsx'

/** What Home always offers in its header. */
export function HomeTools() {
  return (
    <>
      <span className="fe-home-narrow">
        <ReadingIcon />
      </span>
      <span className="fe-home-wide">
        <ReadingButton />
      </span>
    </>
  )
}
