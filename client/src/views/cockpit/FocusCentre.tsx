import { centred } from '../../store/select/situations.ts'
import { useBoard } from '../../store/use-app.ts'
import { FocusSituation } from './FocusSituation.tsx'
import { FocusVoices } from './FocusVoices.tsx'
import { WordBackLine } from './WordBackLine.tsx'

/** The situation in the centre, its voices on the arc, and the word back of its author. */
export function FocusCentre() {
  const situation = useBoard(centred)
  if (situation === undefined) return null
  return (
    <>
      <FocusSituation key={situation.id} situation={situation} />
      <FocusVoices situation={situation} />
      <WordBackLine of={situation.id} />
    </>
  )
}
