import type { DraftField } from '../../store/use-draft.ts'
import { stayAwakeWriting } from '../../store/wake-lock.ts'
import { usePlaces } from './places.ts'

/** What a field calls at each letter: the text is kept, and the phone stays where it is written. */
export function useTyping(draft: DraftField): (text: string) => void {
  const { stay, follow, place, group } = usePlaces()
  return (text) => {
    draft.type(text)
    stayAwakeWriting()
    if (text.trim() !== '') stay()
    else if (place.step === group.step && place.centre === group.centre) follow()
  }
}
