import { onCircle } from '../marks/arcs.ts'
import { FineRoots, Leaf } from './Leaf.tsx'

const HUB = { x: 75, y: 62 }
const RAYS = Array.from({ length: 12 }, (_, index) => -198 + (216 / 11) * index)
const AWAY = [
  { x: 120.4, y: 45, turn: -62 },
  { x: 129.6, y: 87.4, turn: -64 },
  { x: 112.6, y: 114.6, turn: -64 },
] as const

/** A thread from `from` outward, ended by a tuft. */
function seedPath(from: { x: number; y: number }, angle: number, length: number) {
  const tip = onCircle(from, length, angle)
  const tuft = [-58, -30, 0, 30, 58].map((spread) => {
    const end = onCircle(tip, 7, angle + spread)
    return `M${tip.x.toFixed(1)} ${tip.y.toFixed(1)}L${end.x.toFixed(1)} ${end.y.toFixed(1)}`
  })
  return `M${from.x.toFixed(1)} ${from.y.toFixed(1)}L${tip.x.toFixed(1)} ${tip.y.toFixed(1)}${tuft.join('')}`
}

/** Évaluation et innovation: a seed head, three seeds away. Goes further, tries. */
export function EvaluationInnovation() {
  return (
    <>
      <path
        className="fe-spec-root"
        d={RAYS.map((angle) => seedPath(onCircle(HUB, 5, angle), angle, 35)).join('')}
      />
      <path
        className="fe-spec-root"
        d={AWAY.map((seed) => seedPath(seed, seed.turn, 13)).join('')}
      />
      <circle className="fe-spec-core" cx={HUB.x} cy={HUB.y} r="4.4" />
      <Leaf from={[75, 192]} to={[25.2, 185]} width={0.2} />
      <Leaf from={[75, 192]} to={[122.4, 183]} width={0.2} />
      <Leaf from={[75, 192]} to={[40, 172]} width={0.24} />
      <Leaf from={[75, 192]} to={[112.3, 172]} width={0.24} />
      <path className="fe-spec-stem" d="M75.2 66.4C76.4 110 75.4 150 74.6 200" />
      <FineRoots x={74.6} y={199} />
    </>
  )
}
