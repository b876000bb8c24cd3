import { Leaf } from './Leaf.tsx'

const TIPS = [
  [46, 59],
  [104, 57],
  [48, 38.4],
  [101.5, 35.7],
  [65, 23],
  [87.6, 19.6],
] as const

/** Ressources immatérielles: a taproot under a ground line, small leaves above. */
export function RessourcesImmaterielles() {
  return (
    <>
      {TIPS.map((tip) => (
        <Leaf key={tip.join()} from={[75, 79]} to={tip} width={0.21} veins="midrib" />
      ))}
      <path className="fe-spec-line" d="M16 85.4H134" />
      <path
        className="fe-spec-leaf fe-spec-bold"
        d="M60.3 85.4C64 81.6 70 80.8 75 80.8 80 80.8 86.6 81.6 90.2 85.4 92.6 98 92 108 88.4 124 85 140 81 152 79.4 166 77.6 182 74.2 200 72.2 215 72.6 198 74.4 182 73.2 168 71.8 152 66 142 62.4 124 59 108 57.6 98 60.3 85.4Z"
      />
      <path
        className="fe-spec-vein"
        d="M64.6 104.6C68.6 106.4 74 106.6 78 105.2M72 116.4C75.6 117.8 80 117.8 84 116.6M67.4 131.6C70.6 133 75 133 78.4 131.8M73.2 143.4C75.8 144.4 79 144.6 81.8 143.8M70.4 160.6C73 161.4 75.6 161.4 78 160.6"
      />
      <path
        className="fe-spec-root"
        d="M62 115C52 117.6 40 121 31.6 128.4M46.6 119.6C45.4 125 40 128.2 33.4 130M90.2 108.6C100 110.6 112 113.4 122.4 118.6M104.8 112C109.6 116.6 110.6 122 110.6 127.6M68.4 145C58 148.6 50.6 156 47.2 164.6M86 140C97 143.4 104.6 149.6 108.6 157M73.4 176C66.8 181 62 188 60.6 196M78.4 172.4C85 177 89.2 183 91.4 190"
      />
    </>
  )
}
