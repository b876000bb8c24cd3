import { Leaf } from './Leaf.tsx'

const LEAVES = [
  [
    [102.6, 38],
    [113.7, 14.5],
  ],
  [
    [89.7, 71],
    [67.6, 52.7],
  ],
  [
    [89.7, 70],
    [117, 58],
  ],
  [
    [75.4, 110],
    [45.5, 88.7],
  ],
  [
    [67, 134],
    [100, 122],
  ],
  [
    [62, 149],
    [28.5, 126.4],
  ],
  [
    [51, 184],
    [17.4, 164],
  ],
] as const

function Fruit({ x, y, radius }: { x: number; y: number; radius: number }) {
  return (
    <g transform={`translate(${x} ${y}) scale(${radius / 20})`}>
      <path
        className="fe-spec-fruit fe-spec-bold"
        d="M0-16.6C5-21.6 20-21 20-1 20 12.6 12 22 4.4 19.4 1.6 18.4-1.6 18.4-4.4 19.4-12 22-20 12.6-20-1-20-21-5-21.6 0-16.6Z"
      />
      <path
        className="fe-spec-vein"
        d="M10.6-8.4C13.8-3.6 14.2 2.8 12 8M-9.2 11C-6 13.8-.6 15 5.4 13.6"
      />
    </g>
  )
}

/** Valeur et performance: a fruiting branch. What remains. */
export function ValeurPerformance() {
  return (
    <>
      {LEAVES.map(([from, to]) => (
        <Leaf key={to.join()} from={from} to={to} width={0.27} />
      ))}
      <path className="fe-spec-stem" d="M41 215C54 172 78 100 102.6 37.5" />
      <path
        className="fe-spec-stem"
        d="M75.8 109C90 105.4 103.6 106 106.6 121M57 168.6C72 165.4 81.6 166.4 85 176"
      />
      <Fruit x={106.8} y={137} radius={17.4} />
      <Fruit x={84.4} y={194} radius={21.4} />
    </>
  )
}
