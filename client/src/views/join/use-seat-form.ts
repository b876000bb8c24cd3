import { useState } from 'react'
import type { Seating, SeatRefusal } from '../../store/app.ts'
import { nameMaxChars, namesake, withLetter } from './names.ts'
import type { OnSit } from './on-sit.ts'
import { useReseat } from './use-reseat.ts'

function useSitting(seating: Seating, onSit: OnSit) {
  const [sitting, setSitting] = useState(false)
  const [refusal, setRefusal] = useState<SeatRefusal>()
  const sit = (name: string) => {
    setSitting(true)
    setRefusal(undefined)
    void seating.takeSeat(name).then((outcome) => {
      if (outcome === 'seated') return onSit(seating.group, false)
      setSitting(false)
      setRefusal(outcome)
    })
  }
  return { sitting, sit, refusal, setRefusal }
}

/** The name, the rules read, and what the table answers. */
export function useSeatForm(seating: Seating, onSit: OnSit) {
  const [name, setName] = useState(seating.mine ?? '')
  const [lettered, setLettered] = useState(false)
  const [read, setRead] = useState(false)
  const { sitting, sit, refusal, setRefusal } = useSitting(seating, onSit)
  const reseat = useReseat({ seating, onSit, onRefused: setRefusal })
  const taken = namesake(seating.members, name)
  const rename = (typed: string, byLetter: boolean) => {
    reseat.drop()
    setRefusal(undefined)
    setName(typed)
    setLettered(byLetter)
  }
  return {
    name,
    /** A letter added stays explained while the name is retouched. */
    type: (typed: string) => rename(typed, lettered && typed.trim() !== ''),
    beSomeoneElse: () => rename(withLetter(seating.members, name), true),
    lettered,
    read,
    setRead,
    taken,
    reseat: reseat.state,
    askReseat: () => {
      setRefusal(undefined)
      if (taken !== undefined) reseat.ask(taken.member)
    },
    sitting,
    sit: () => sit(name.trim()),
    refusal: refusal ?? (seating.full ? 'full' : undefined),
    complete: read && name.trim() !== '' && name.trim().length <= nameMaxChars,
  }
}

export type SeatForm = ReturnType<typeof useSeatForm>
