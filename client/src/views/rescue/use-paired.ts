import { useEffect, useState } from 'react'
import type { RoomId } from '../../../../shared/model/ids.ts'
import { useApp } from '../../store/use-app.ts'
import type { Failure } from './use-recovering.ts'

/** Asks for the seat once, with the code this page was opened with: what to compare, or why not. */
export function usePaired(fragment: string, onFound: (group: RoomId) => void) {
  const app = useApp()
  const [sign, show] = useState<string>()
  const [failure, fail] = useState<Failure>()
  useEffect(() => {
    if (app === undefined) return undefined
    let current = true
    const tell = (told: string) => current && show(told)
    void app.pair(fragment, tell).then((found) => {
      if (!current) return
      if (found.kind === 'recovered' || found.kind === 'seated') onFound(found.group)
      else fail(found.kind)
    })
    return () => {
      current = false
    }
    // A new `onFound` from the parent must not ask again.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [app, fragment])
  return { sign, failure }
}
