import type { ReactNode } from 'react'
import { ConstellationPicture } from './ConstellationPicture.tsx'
import { EntrancePicture } from './EntrancePicture.tsx'
import { FocusPicture } from './FocusPicture.tsx'
import { RulesPicture, StakesPicture, StillPicture, TitlesPicture } from './LinePictures.tsx'
import { SheetPicture } from './SheetPicture.tsx'
import type { ConceptsById } from './use-concepts.ts'
import type { Seen } from './use-seen.ts'

/** The drawing of the current picture, between the top and the foot of the screen. */
export function Picture({ seen, concepts }: { seen: Seen; concepts: ConceptsById }): ReactNode {
  switch (seen.picture) {
    case 'entrance':
      return <EntrancePicture seen={seen} />
    case 'rules':
      return <RulesPicture rules={seen.rules} />
    case 'titles':
      return <TitlesPicture situations={seen.situations} />
    case 'stakes':
      return <StakesPicture stakes={seen.stakes} nextTime={seen.nextTime} />
    case 'sheet':
      return seen.sheet === undefined ? null : <SheetPicture sheet={seen.sheet} />
    case 'constellation':
      return <ConstellationPicture seen={seen} concepts={concepts} />
    case 'focus':
      return <FocusPicture seen={seen} />
    default:
      return <StillPicture />
  }
}
