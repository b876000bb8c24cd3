import { useEffect, useState } from 'react'
import type { RoomId } from '../../../shared/model/ids.ts'
import type { Preparing } from '../store/preparing.ts'
import type { Workshop as Handle } from '../store/workshop.ts'
import { tWorkshop } from '../phrases/workshop.ts'
import { Loading } from './prepare/Loading.tsx'
import { Workshop } from './workshop/Workshop.tsx'

interface SynthesisProps {
  preparing: Preparing
  onHome: (group: RoomId) => void
}

/** The workshop of a group: open as long as this page is. */
export function Synthesis({ preparing, onHome }: SynthesisProps) {
  const [workshop, setWorkshop] = useState<Handle>()
  useEffect(() => {
    let opened: Handle | undefined
    let left = false
    void preparing.workshop().then((handle) => {
      opened = handle
      if (left) handle.stop()
      else setWorkshop(handle)
    })
    return () => {
      left = true
      opened?.stop()
    }
  }, [preparing])
  if (workshop === undefined) return <Loading title={tWorkshop.title}>{tWorkshop.loading}</Loading>
  return <Workshop workshop={workshop} onHome={() => onHome(preparing.group)} />
}
