import { useState } from 'react'
import { refusals } from '../../../../shared/policy/refusals.ts'
import { deviceFr } from '../../phrases/device.fr.ts'
import type { GroupCard } from '../../store/app.ts'
import type { Leaving, Quitting } from '../../store/this-device.ts'
import { useApp } from '../../store/use-app.ts'

const saidOf = (outcome: Quitting): string => (outcome === 'left' ? '' : refusals[outcome].fr)

/** One of the two ways out, and what came of it: once it is done, the group is no longer listed. */
export function useLeaving({ group }: GroupCard, leaving: Leaving) {
  const app = useApp()
  const [said, say] = useState('')
  const quit = async () => {
    say(deviceFr.going)
    say(saidOf((await app?.quit(group)) ?? 'left'))
  }
  return { said, leave: () => void (leaving === 'quit' ? quit() : app?.leave(group)) }
}
