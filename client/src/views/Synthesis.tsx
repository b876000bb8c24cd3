import { useEffect, useState } from 'react'
import { Redirect, useLocation } from 'wouter'
import type { RoomId } from '../../../shared/model/ids.ts'
import { rememberedGroup } from '../store/prepared-group.ts'
import { useApp, useAppState } from '../store/use-app.ts'
import type { Workshop as Handle } from '../store/workshop.ts'
import { Workshop } from './workshop/Workshop.tsx'

/** The workshop, of the group this tab was told; a reload comes back to it. */
export function Synthesis({ onShown }: { readonly onShown: (group: RoomId) => void }) {
  const [, go] = useLocation()
  const app = useApp()
  const [group] = useState(rememberedGroup)
  const ready = useAppState((state) => state.ready)
  const hosted = useAppState(({ groups }) =>
    groups.some((card) => card.group === group && card.role === 'facilitator'),
  )
  const [workshop, setWorkshop] = useState<Handle>()
  useEffect(() => {
    if (app === undefined || group === undefined || !hosted) return undefined
    let opened: Handle | undefined
    let left = false
    void app.workshop(group).then((handle) => {
      opened = handle
      if (left) handle.stop()
      else setWorkshop(handle)
    })
    return () => {
      left = true
      opened?.stop()
    }
  }, [app, group, hosted])
  if (group === undefined || (ready && !hosted)) return <Redirect to="/" replace />
  if (workshop === undefined) return null
  const home = () => {
    onShown(group)
    go('/')
  }
  return <Workshop workshop={workshop} onHome={home} />
}
