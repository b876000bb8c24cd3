import { useEffect, useState } from 'react'
import type { Opened } from '../../store/board.ts'
import { useTexts } from '../../store/use-texts.ts'

/** Whether one's yes stands again though this device took it back: nobody may do that. */
export function useCameBack({ id, keeping }: Opened<'consents'>): boolean {
  const { answers } = useTexts()
  const [cameBack, say] = useState(false)
  useEffect(() => {
    let here = keeping === 'sent'
    void answers.wasTakenBack(id).then((was) => {
      if (here) say(was)
    })
    return () => {
      here = false
    }
  }, [answers, id, keeping])
  return cameBack
}
