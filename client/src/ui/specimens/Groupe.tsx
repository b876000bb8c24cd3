import { Leaf } from './Leaf.tsx'

const LEAVES = [
  [
    [74.6, 138],
    [38, 112],
  ],
  [
    [75.2, 120],
    [112, 92],
  ],
  [
    [74.2, 100],
    [42, 70],
  ],
  [
    [74.8, 84],
    [105, 52],
  ],
] as const

/** A group's own concepts: a cutting in its pot. What the group grows by itself. */
export function Groupe() {
  return (
    <>
      {LEAVES.map(([from, to]) => (
        <Leaf key={to.join()} from={from} to={to} width={0.3} />
      ))}
      <path className="fe-spec-stem" d="M75 166C73.6 146 76.2 126 74.6 104 73.6 88 74 70 76 52" />
      <Leaf from={[76, 53]} to={[73.4, 16]} width={0.32} veins="midrib" />
      <path className="fe-spec-fruit fe-spec-bold" d="M38 166H112V182H38Z" />
      <path className="fe-spec-fruit fe-spec-bold" d="M43 182H107L98.6 232H51.4Z" />
      <path
        className="fe-spec-vein"
        d="M50 196C62 200 88 200 100.6 196M60 174H90M47 166C58 160 92 160 103 166"
      />
    </>
  )
}
