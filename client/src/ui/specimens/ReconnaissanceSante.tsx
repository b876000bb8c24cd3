import { onCircle } from '../marks/arcs.ts'
import { FineRoots, Leaf } from './Leaf.tsx'

const CENTRE = { x: 79.6, y: 50 }
const PETALS = 17
/** One petal, pointing right from the centre: narrow at the heart, round towards its tip. */
const PETAL = 'M10 0C16-2.4 23-5.6 31-5.2 35-4.6 37-2 38.4 0 37 2 35 4.6 31 5.2 23 5.6 16 2.4 10 0Z'

function Flower() {
  return (
    <>
      {Array.from({ length: PETALS }, (_, index) => {
        const angle = -90 + (360 / PETALS) * index
        return (
          <g key={index} transform={`translate(${CENTRE.x} ${CENTRE.y}) rotate(${angle})`}>
            <path className="fe-spec-leaf" d={PETAL} />
            <path className="fe-spec-vein" d="M14 0H32" />
          </g>
        )
      })}
      <circle className="fe-spec-core" cx={CENTRE.x} cy={CENTRE.y} r="12" />
      {Array.from({ length: 26 }, (_, index) => {
        // Golden angle, as the florets of a real head.
        const place = onCircle(CENTRE, 1.95 * Math.sqrt(index + 0.5), index * 137.5)
        return <circle className="fe-spec-dot" key={index} cx={place.x} cy={place.y} r="0.75" />
      })}
    </>
  )
}

/** Reconnaissance et santé: a composite flower seen from the front, one bud. Seen, and standing. */
export function ReconnaissanceSante() {
  return (
    <>
      <Leaf from={[79.6, 117]} to={[62.6, 100]} width={0.3} />
      <Leaf from={[76.6, 153.5]} to={[52.4, 131]} width={0.3} />
      <Leaf from={[75, 191]} to={[27, 186]} width={0.25} />
      <Leaf from={[75, 191]} to={[125, 184]} width={0.25} />
      <Leaf from={[75, 191]} to={[43, 170]} width={0.25} />
      <Leaf from={[75, 191]} to={[112, 170]} width={0.25} />
      <path className="fe-spec-stem" d="M81 63C82 92 78 124 76.4 153 75.4 172 74.6 186 76.4 201" />
      <path className="fe-spec-stem" d="M77.4 139C94 136 112.6 126 113.7 105" />
      <path
        className="fe-spec-leaf"
        d="M113.7 105C107.6 104 105.6 97 108 92.4 109.6 89.6 112.2 88.4 113.7 86 115.2 88.4 117.8 89.6 119.4 92.4 121.8 97 119.8 104 113.7 105Z"
      />
      <Flower />
      <FineRoots x={76.4} y={201} />
    </>
  )
}
