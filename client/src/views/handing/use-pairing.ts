import { useCallback, useEffect, useRef, useState } from 'react'
import type { Pairing } from '../../store/pairing.ts'
import { useSession } from '../../store/use-app.ts'
import { leadsOnlyHere } from './leads-only-here.ts'

/** True while a code is up that no other device could follow. */
export const isOnlyHere = (pairing: Pairing | undefined): boolean =>
  pairing?.kind === 'shown' && leadsOnlyHere(pairing.address)

/** A code for one more device: what became of it, and another one when asked. It closes with the view. */
export function usePairing() {
  const { tiers } = useSession()
  const [pairing, hear] = useState<Pairing>()
  const shown = useRef<Promise<() => void>>(undefined)
  const again = useCallback(() => {
    void shown.current?.then((stop) => stop())
    shown.current = tiers.addDevice(hear)
  }, [tiers])
  useEffect(() => {
    again()
    return () => void shown.current?.then((stop) => stop())
  }, [again])
  return { pairing, again }
}
