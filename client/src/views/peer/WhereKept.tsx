import { KeptLine } from './KeptLine.tsx'
import { PhoneFull } from './PhoneFull.tsx'
import type { Writing } from './use-writing.ts'

/** Under a text being written: since when it is kept here, or that it no longer can be. */
export function WhereKept({ writing }: { writing: Pick<Writing, 'state' | 'failed' | 'text'> }) {
  return (
    <>
      <KeptLine state={writing.state} />
      <PhoneFull {...writing} />
    </>
  )
}
