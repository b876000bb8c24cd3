import { FineRoots, Leaf } from './Leaf.tsx'

const LEAVES = [
  [
    [70, 177],
    [32, 146],
  ],
  [
    [70, 164],
    [105, 133],
  ],
  [
    [71.5, 151],
    [38.5, 121],
  ],
  [
    [73.5, 137],
    [105, 107],
  ],
  [
    [76, 123],
    [47.4, 94.5],
  ],
  [
    [77, 109],
    [105, 81],
  ],
  [
    [79.5, 95],
    [54.7, 68],
  ],
  [
    [80, 81],
    [105, 55],
  ],
  [
    [81, 67],
    [59.8, 41],
  ],
  [
    [80, 52],
    [101, 28],
  ],
] as const

/** Travail: a stem with alternate leaves, fine roots. What grows by acting. */
export function Travail() {
  return (
    <>
      {LEAVES.map(([from, to]) => (
        <Leaf key={to.join()} from={from} to={to} width={0.28} />
      ))}
      <path className="fe-spec-stem" d="M70 204C68.6 186 69 172 71.4 152 75.6 116 84.6 76 78 29" />
      <Leaf from={[78, 30]} to={[75.4, 8]} width={0.42} veins="midrib" />
      <FineRoots x={70} y={204} />
    </>
  )
}
