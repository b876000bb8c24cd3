import { useState } from 'react'
import { refusals } from '../../../../shared/policy/refusals.ts'
import { tDevice } from '../../phrases/device.ts'
import type { GroupCard } from '../../store/app.ts'
import type { Leaving, Quitting } from '../../store/this-device.ts'
import { useApp } from '../../store/use-app.ts'

const saidOf = (outcome: Quitting): string => (outcome === 'left' ? '' : refusals[outcome])

/** One of the two ways out, and what came of it: once it is done, the group is no longer listed. */
export function useLeaving({ group }: GroupCard, leaving: Leaving) {
  const app = useApp()
  const [said, say] = useState('')
  const quit = async () => {
    say(tDevice.going)
    say(saidOf((await app?.quit(group)) ?? 'left'))
  }
  return { said, leave: () => void (leaving === 'quit' ? quit() : app?.leave(group)) }
}
