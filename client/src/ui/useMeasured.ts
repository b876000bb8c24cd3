import { useLayoutEffect, useRef, useState, type RefObject } from 'react'

export interface Measured {
  width: number
  height: number
  /** Heights of the elements marked [data-measured], in order. */
  parts: readonly number[]
  /** Root text size in px, to think in rem. */
  rem: number
}

function measure(root: HTMLElement): Measured {
  const parts = [...root.querySelectorAll<HTMLElement>('[data-measured]')]
  return {
    width: root.clientWidth,
    height: root.clientHeight,
    parts: parts.map((part) => part.offsetHeight),
    rem: parseFloat(getComputedStyle(document.documentElement).fontSize) || 16,
  }
}

const same = (a: Measured | undefined, b: Measured) =>
  a !== undefined &&
  a.width === b.width &&
  a.height === b.height &&
  a.rem === b.rem &&
  a.parts.join() === b.parts.join()

/** Measures a box and its marked parts, again when one changes size or when `contents` change; null waits. */
export function useMeasured<Element extends HTMLElement>(
  contents: unknown,
): [RefObject<Element | null>, Measured | undefined] {
  const root = useRef<Element>(null)
  const [measured, setMeasured] = useState<Measured>()
  useLayoutEffect(() => {
    const element = root.current
    if (element === null || contents === null) return undefined
    const update = () => {
      const next = measure(element)
      setMeasured((last) => (last !== undefined && same(last, next) ? last : next))
    }
    update()
    if (typeof ResizeObserver === 'undefined') return undefined
    const observer = new ResizeObserver(update)
    observer.observe(element)
    for (const part of element.querySelectorAll('[data-measured]')) observer.observe(part)
    return () => observer.disconnect()
  }, [contents])
  return [root, measured]
}
