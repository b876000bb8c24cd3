import { useCallback, useEffect, useRef, useState } from 'react'
import type { RoomId } from '../../../../shared/model/ids.ts'
import type { App, Found, Seating } from '../../store/app.ts'
import { useApp } from '../../store/use-app.ts'

/** What is looked for: five words said aloud, or the fragment of a link. */
export type Search =
  | { readonly kind: 'words'; readonly words: readonly string[] }
  | { readonly kind: 'fragment'; readonly fragment: string }

export type NotFound = Exclude<Found['kind'], 'found' | 'seated'> | 'nothing-by-link'

/** Where a newcomer stands on the way to a seat. */
export type Stage =
  | { readonly kind: 'words'; readonly notFound?: NotFound }
  | { readonly kind: 'opening'; readonly search: Search }
  | { readonly kind: 'seat'; readonly seating: Seating; readonly by: Search['kind'] }
  | { readonly kind: 'seated'; readonly group: RoomId }

function look(app: App, search: Search, progress: (part: number) => void): Promise<Found> {
  return search.kind === 'words'
    ? app.findByWords(search.words, progress)
    : app.findByFragment(search.fragment)
}

function afterLooking(found: Found, by: Search['kind']): Stage {
  if (found.kind === 'found') return { kind: 'seat', seating: found.seating, by }
  if (found.kind === 'seated') return { kind: 'seated', group: found.group }
  const byLink = found.kind === 'nothing' && by === 'fragment'
  return { kind: 'words', notFound: byLink ? 'nothing-by-link' : found.kind }
}

interface Joining {
  readonly fragment: string | undefined
  readonly onSeated: (group: RoomId) => void
}

/** A table found and not taken is let go when the page goes away. */
function useHeldSeating() {
  const held = useRef<Seating>(undefined)
  const letGo = useCallback(() => {
    held.current?.leave()
    held.current = undefined
  }, [])
  useEffect(() => letGo, [letGo])
  return { held, letGo }
}

/** Looks for the table, then holds it until a seat is taken or the newcomer goes back. */
export function useJoining({ fragment, onSeated }: Joining) {
  const app = useApp()
  const { held, letGo } = useHeldSeating()
  const [part, setPart] = useState(0)
  const [looked, setLooked] = useState(false)
  const [stage, setStage] = useState<Stage>(
    fragment === undefined
      ? { kind: 'words' }
      : { kind: 'opening', search: { kind: 'fragment', fragment } },
  )
  const search = stage.kind === 'opening' ? stage.search : undefined
  useEffect(() => {
    if (app === undefined || search === undefined) return undefined
    let current = true
    const progress = (done: number) => {
      if (current) setPart(done)
    }
    void look(app, search, progress).then((found) => {
      const seating = found.kind === 'found' ? found.seating : undefined
      if (!current) return seating?.leave()
      held.current = seating
      if (found.kind === 'seated') onSeated(found.group)
      else setStage(afterLooking(found, search.kind))
    })
    return () => {
      current = false
    }
    // A new `onSeated` from the parent must not start the search again.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [app, search, held])
  return {
    stage,
    part,
    /** True once words have been looked for: nothing starts by itself again. */
    looked,
    lookFor: (words: readonly string[]) => {
      setLooked(true)
      setPart(0)
      setStage({ kind: 'opening', search: { kind: 'words', words } })
    },
    toWords: () => {
      letGo()
      setStage({ kind: 'words' })
    },
    /** `again` is true for a member who found their seat on a new device: nothing more to ask. */
    sit: (group: RoomId, again: boolean) => {
      held.current = undefined
      if (again) onSeated(group)
      else setStage({ kind: 'seated', group })
    },
  }
}
