import { useCallback, useEffect, useMemo, useRef, useState } from 'react'
import type { Area, Constellation } from './constellation-shapes.ts'
import { titlesHeight } from './constellation-words.ts'
import { openLayouts, type Layouts } from './lay-in-worker.ts'
import type { Seen } from './use-seen.ts'

/** A picture laid out, for the area it was laid for. */
export interface Drawn {
  readonly laid: Constellation
  readonly area: Area
}

/** What the layout depends on, and nothing that changes without it. */
function useAsked({ constellation, situations }: Seen, area: Area) {
  const { stakes, drawn } = constellation
  const titles = situations.filter(({ id }) => drawn.includes(id)).map(({ title }) => title)
  const asked = {
    area,
    stakes: stakes.map((stake) => ({
      id: stake.id,
      situations: stake.situations,
      concepts: stake.concepts,
    })),
    situations: drawn,
    titleHeight: titlesHeight(titles, area),
  }
  const text = JSON.stringify(asked)
  return useMemo(() => JSON.parse(text) as typeof asked, [text])
}

function useLayouts() {
  const layouts = useRef<Layouts>(undefined)
  useEffect(
    () => () => {
      layouts.current?.stop()
      layouts.current = undefined
    },
    [],
  )
  return useCallback(() => (layouts.current ??= openLayouts()), [])
}

/**
 * The constellation of this board, laid beside the page; each wave where it stood as long as it feeds
 * the same tables. Until the next one is laid the last one stays.
 */
export function useConstellation(seen: Seen, area: Area): Drawn | undefined {
  const asked = useAsked(seen, area)
  const open = useLayouts()
  const [drawn, setDrawn] = useState<Drawn>()
  const places = useRef<Constellation['places']>(undefined)
  useEffect(() => {
    let current = true
    const before = places.current
    const question = before === undefined ? asked : { ...asked, before }
    void open()
      .lay(question)
      .then((laid) => {
        if (!current) return
        places.current = laid.places
        setDrawn({ laid, area: asked.area })
      })
    return () => {
      current = false
    }
  }, [asked, open])
  return drawn
}
