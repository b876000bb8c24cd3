import { useRef, useState } from 'react'
import type { MemberId } from '../../../../shared/model/ids.ts'
import type { Seating, SeatRefusal } from '../../store/app.ts'
import type { OnSit } from './on-sit.ts'

/** "C'est moi, sur un autre téléphone": asked, and what came of it. */
export type Reseat = 'not-asked' | 'asking' | 'declined'

interface Reseating {
  readonly seating: Seating
  readonly onSit: OnSit
  readonly onRefused: (refusal: SeatRefusal) => void
}

/** Asks the facilitator to confirm a member on a new device. An answer to a dropped question is not heard. */
export function useReseat({ seating, onSit, onRefused }: Reseating) {
  const [state, setState] = useState<Reseat>('not-asked')
  const question = useRef(0)
  const ask = (member: MemberId) => {
    question.current += 1
    const mine = question.current
    setState('asking')
    void seating.askReseat(member).then((answer) => {
      if (mine !== question.current) return
      if (answer === 'confirmed') return onSit(seating.group, true)
      setState(answer === 'declined' ? 'declined' : 'not-asked')
      if (answer !== 'declined') onRefused(answer)
    })
  }
  const drop = () => {
    question.current += 1
    setState('not-asked')
  }
  return { state, ask, drop }
}
