import { useEffect, useState } from 'react'
import type { RoomId } from '../../../../shared/model/ids.ts'
import type { App, Recovered } from '../../store/app.ts'
import { useApp } from '../../store/use-app.ts'

type Way = Parameters<App['recover']>[0]
export type Failure = Exclude<Recovered['kind'], 'recovered' | 'seated'>

interface Recovering {
  /** The code read by the camera: looked for at once. */
  readonly fragment: string
  readonly onFound: (group: RoomId) => void
}

/** Looks for the seat that a sheet leads to; says why when there is none. */
export function useRecovering({ fragment, onFound }: Recovering) {
  const app = useApp()
  const [way, setWay] = useState<Way | undefined>(fragment === '' ? undefined : { fragment })
  const [failure, setFailure] = useState<Failure>()
  useEffect(() => {
    if (app === undefined || way === undefined) return undefined
    let current = true
    void app.recover(way).then((found) => {
      if (!current) return
      setWay(undefined)
      if (found.kind === 'recovered' || found.kind === 'seated') onFound(found.group)
      else setFailure(found.kind)
    })
    return () => {
      current = false
    }
    // A new `onFound` from the parent must not start the search again.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [app, way])
  return {
    looking: way !== undefined,
    failure,
    look: (words: readonly string[]) => {
      setFailure(undefined)
      setWay({ words })
    },
  }
}
