type Point = readonly [number, number]

interface LeafProps {
  from: Point
  to: Point
  /** Half width over length. */
  width?: number | undefined
  veins?: 'none' | 'midrib' | 'branched' | 'feathered' | undefined
}

const f = (value: number) => Math.round(value * 10) / 10

/** A place on the leaf: `along` from base to tip, `aside` in lengths from the midrib. */
function placer(from: Point, to: Point) {
  const dx = to[0] - from[0]
  const dy = to[1] - from[1]
  return (along: number, aside: number) =>
    `${f(from[0] + dx * along - dy * aside)} ${f(from[1] + dy * along + dx * aside)}`
}

function veinsPath(at: ReturnType<typeof placer>, width: number, kind: LeafProps['veins']) {
  if (kind === 'none') return ''
  const midrib = `M${at(0.04, 0)}L${at(0.8, 0)}`
  if (kind === 'midrib') return midrib
  const steps = kind === 'feathered' ? [0.2, 0.36, 0.52, 0.66] : [0.26, 0.46]
  return (
    midrib +
    steps
      .map((t) => {
        const reach = width * (kind === 'feathered' ? 0.6 : 0.56) * (1.1 - t)
        const tip = t + 0.14
        const other = kind === 'feathered' ? '' : `L${at(tip, -reach)}`
        return `M${at(tip, reach)}L${at(t, 0)}${other}`
      })
      .join('')
  )
}

/** One leaf of a specimen: outline with a light fill, midrib and veins. */
export function Leaf({ from, to, width = 0.28, veins = 'branched' }: LeafProps) {
  const at = placer(from, to)
  const w = width
  // The belly is near the base and the sides run nearly straight to a sharp tip.
  const outline = `M${at(0, 0)}C${at(0.16, w * 0.95)} ${at(0.6, w * 0.98)} ${at(1, 0)}C${at(0.6, -w * 0.98)} ${at(0.16, -w * 0.95)} ${at(0, 0)}Z`
  const inner = veinsPath(at, w, veins)
  return (
    <>
      <path className="fe-spec-leaf" d={outline} />
      {inner === '' ? null : <path className="fe-spec-vein" d={inner} />}
    </>
  )
}

/** The two sides of a stem at once, mirrored around `axis`. */
export function LeafPair({ axis, ...leaf }: LeafProps & { axis: number }) {
  const mirror = ([x, y]: Point): Point => [2 * axis - x, y]
  return (
    <>
      <Leaf {...leaf} />
      <Leaf {...leaf} from={mirror(leaf.from)} to={mirror(leaf.to)} />
    </>
  )
}

/** Fine roots under a stem that ends at x, y. */
export function FineRoots({ x, y }: { x: number; y: number }) {
  const at = (dx: number, dy: number) => `${f(x + dx)} ${f(y + dy)}`
  return (
    <path
      className="fe-spec-root"
      d={`M${at(0, 0)}C${at(-3, 5)} ${at(-8, 14)} ${at(-13, 21)}M${at(-4.5, 8)}C${at(-8, 11)} ${at(-12, 12.5)} ${at(-17, 12.5)}M${at(0, 0)}C${at(0.4, 9)} ${at(-1, 17)} ${at(-1.6, 25)}M${at(0, 0)}C${at(4, 5)} ${at(11, 13)} ${at(14.5, 20)}M${at(4.6, 6)}C${at(9, 7.4)} ${at(13, 9)} ${at(17, 12)}`}
    />
  )
}
