import { FineRoots, LeafPair } from './Leaf.tsx'

const PAIRS = [
  [181, 25.7, 159],
  [147, 35.4, 124],
  [114.5, 45, 91.4],
  [82.7, 53.3, 62.9],
  [56, 61, 40.3],
] as const

/** Coopération: opposite ovate pairs, joined at the top. Face to face. */
export function Cooperation() {
  return (
    <>
      {PAIRS.map(([base, x, y]) => (
        <LeafPair key={base} axis={75} from={[75, base]} to={[x, y]} width={0.34} />
      ))}
      <LeafPair axis={75} from={[76.6, 40]} to={[62.4, 20]} width={0.34} veins="none" />
      <path className="fe-spec-stem" d="M75 30V202" />
      <FineRoots x={75} y={202} />
    </>
  )
}
