import { useRef, useState } from 'react'
import type { RoomId } from '../../../../shared/model/ids.ts'
import type { Seating, SeatRefusal } from '../../store/app.ts'
import { nameMaxChars, namesake, withLetter } from './names.ts'

/** "C'est moi, sur un autre téléphone": asked, and what came of it. */
export type Reseat = 'not-asked' | 'asking' | 'declined'

/** The name, the rules read, and what the table answers. */
export function useSeatForm(seating: Seating, onSit: (group: RoomId, again: boolean) => void) {
  const [name, setName] = useState('')
  const [lettered, setLettered] = useState(false)
  const [read, setRead] = useState(false)
  const [sitting, setSitting] = useState(false)
  const [reseat, setReseat] = useState<Reseat>('not-asked')
  const [refusal, setRefusal] = useState<SeatRefusal>()
  const asked = useRef(0)
  const taken = namesake(seating.members, name)
  const type = (typed: string) => {
    asked.current += 1
    setName(typed)
    setReseat('not-asked')
    setRefusal(undefined)
    if (typed.trim() === '') setLettered(false)
  }
  const askReseat = () => {
    if (taken === undefined) return
    asked.current += 1
    const mine = asked.current
    setReseat('asking')
    setRefusal(undefined)
    void seating.askReseat(taken.member).then((answer) => {
      if (mine !== asked.current) return
      if (answer === 'confirmed') return onSit(seating.group, true)
      setReseat(answer === 'declined' ? 'declined' : 'not-asked')
      if (answer !== 'declined') setRefusal(answer)
    })
  }
  const sit = () => {
    setSitting(true)
    setRefusal(undefined)
    void seating.takeSeat(name.trim()).then((outcome) => {
      if (outcome === 'seated') return onSit(seating.group, false)
      setSitting(false)
      setRefusal(outcome)
    })
  }
  return {
    name,
    type,
    read,
    setRead,
    taken,
    lettered,
    sitting,
    sit,
    reseat,
    askReseat,
    refusal: refusal ?? (seating.full ? 'full' : undefined),
    complete: read && name.trim() !== '' && name.trim().length <= nameMaxChars,
    beSomeoneElse: () => {
      type(withLetter(seating.members, name))
      setLettered(true)
    },
  }
}

export type SeatForm = ReturnType<typeof useSeatForm>
