/** The resonance arc in its box, all lengths in px. */
export interface ArcLine {
  /** Where the arc passes at this height of the box, from the left of the box. */
  readonly xAt: (y: number) => number
  /** The arc and two fainter ones inside it. */
  readonly paths: readonly { readonly d: string; readonly opacity: number }[]
}

/** Radius and insets over the height of the box, as in the picture: 1097 and 48 px over 787. */
const radiusPart = 1.394
const insetPart = 0.058
const opacities = [1, 0.45, 0.28] as const

/** The arc that crosses a box of this height from top to bottom, bulging to the right edge. */
export function arcLine(height: number): ArcLine {
  const radius = height * radiusPart
  const away = (y: number) => radius - Math.sqrt(radius ** 2 - (y - height / 2) ** 2)
  const bulge = away(0) + height * insetPart * 2
  const paths = opacities.map((opacity, index) => {
    const trimmed = (height * insetPart * index) / 1.1
    const own = radius - height * insetPart * index
    const x = bulge - radius + Math.sqrt(own ** 2 - (height / 2 - trimmed) ** 2)
    const from = `M${x.toFixed(1)} ${trimmed.toFixed(1)}`
    const to = `${x.toFixed(1)} ${(height - trimmed).toFixed(1)}`
    return { d: `${from}A${own.toFixed(1)} ${own.toFixed(1)} 0 0 1 ${to}`, opacity }
  })
  return { xAt: (y) => bulge - away(Math.min(height, Math.max(0, y))), paths }
}

/** The same arc lying down, for screens narrower than 3:2: `yAt` a place along its width. */
export function shallowArc(width: number, height: number) {
  const radius = (width ** 2 / 4 + height ** 2) / (2 * height)
  const drop = (x: number) => radius - Math.sqrt(radius ** 2 - (x - width / 2) ** 2)
  return {
    yAt: (x: number) => height - drop(Math.min(width, Math.max(0, x))),
    d: `M0 0A${radius.toFixed(1)} ${radius.toFixed(1)} 0 0 0 ${width} 0`,
  }
}

/** Where each part starts, one after the other: a new one at the end moves none of them. */
export function startsOf(lengths: readonly number[], start: number): readonly number[] {
  let next = start
  return lengths.map((length) => {
    const place = next
    next += length
    return place
  })
}
