/** Radius over height: seen nearly flat, as the edge of a large table. */
const RADIUS_OVER_HEIGHT = 1.3

export interface ArcBox {
  height: number
  /** Factor of every fixed length: 1 on a laptop, more on the common screen. */
  unit: number
}

export interface ArcLines {
  apex: number
  radius: number
  paths: readonly { d: string; opacity: number }[]
}

/** How far left of its apex the arc stands at a height. */
function sagAt(y: number, height: number, radius: number): number {
  const away = Math.min(Math.abs(y - height / 2), radius)
  return radius - Math.sqrt(radius * radius - away * away)
}

/** Where the arc stands at a height, in px from the left of the box. */
export function arcX(y: number, box: ArcBox): number {
  const radius = box.height * RADIUS_OVER_HEIGHT
  return apexX(box) - sagAt(y, box.height, radius)
}

/** The rightmost point of the arc: its ends and the two fainter arcs stay inside the box. */
export function apexX({ height, unit }: ArcBox): number {
  return sagAt(0, height, height * RADIUS_OVER_HEIGHT) + 42 * unit
}

/** Tops of the items along the box: spread when there is room, packed and scrolling otherwise. */
export function spreadTops(heights: readonly number[], box: ArcBox): number[] {
  const total = heights.reduce((sum, height) => sum + height, 0)
  const margin = 22 * box.unit
  const gaps = Math.max(1, heights.length - 1)
  const room = (box.height - 2 * margin - total) / gaps
  const gap = Math.min(Math.max(room, 20 * box.unit), 48 * box.unit)
  const used = total + gap * (heights.length - 1)
  let top = Math.max(margin, (box.height - used) / 2)
  return heights.map((height) => {
    const place = top
    top += height + gap
    return place
  })
}

/** The arc and its two fainter twins, inside it. */
export function arcLines(box: ArcBox): ArcLines['paths'] {
  const radius = box.height * RADIUS_OVER_HEIGHT
  const centreX = apexX(box) - radius
  const half = Math.asin(0.5 / RADIUS_OVER_HEIGHT)
  const lines = [
    [0, 1],
    [19, 0.45],
    [38, 0.28],
  ] as const
  return lines.map(([inside, opacity], index) => {
    const own = radius - inside * box.unit
    const angle = half * (1 - 0.03 * index)
    const x = (centreX + own * Math.cos(angle)).toFixed(1)
    const dy = own * Math.sin(angle)
    const top = (box.height / 2 - dy).toFixed(1)
    const bottom = (box.height / 2 + dy).toFixed(1)
    return { d: `M${x} ${top}A${own.toFixed(1)} ${own.toFixed(1)} 0 0 1 ${x} ${bottom}`, opacity }
  })
}
