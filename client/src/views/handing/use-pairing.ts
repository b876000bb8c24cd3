import { useEffect, useState } from 'react'
import type { Pairing } from '../../store/pairing.ts'
import { useSession } from '../../store/use-app.ts'

/** A code for one more device: what became of it, and another one when asked. It closes with the view. */
export function usePairing() {
  const { tiers } = useSession()
  const [pairing, hear] = useState<Pairing>()
  const [turn, setTurn] = useState(0)
  useEffect(() => {
    let current = true
    const told = (next: Pairing) => {
      if (current) hear(next)
    }
    const stopping = tiers.addDevice(told)
    return () => {
      current = false
      void stopping.then((stop) => stop())
    }
  }, [tiers, turn])
  return { pairing, again: () => setTurn(turn + 1) }
}
