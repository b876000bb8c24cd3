/** One layer of the bulb: half width, top and bottom. */
const LAYERS = [
  [31.4, 89, 194],
  [22.6, 95, 193.6],
  [13.6, 101, 193],
] as const

function Layers() {
  return LAYERS.map(([half, top, bottom]) => (
    <path
      className="fe-spec-line"
      key={half}
      d={`M75 ${top}C${75 - half * 1.1} ${top + 16} ${75 - half * 1.32} ${top + 60} ${75 - half * 0.72} ${bottom - 14}C${75 - half * 0.5} ${bottom - 6} ${75 - half * 0.2} ${bottom} 75 ${bottom}C${75 + half * 0.2} ${bottom} ${75 + half * 0.5} ${bottom - 6} ${75 + half * 0.72} ${bottom - 14}C${75 + half * 1.32} ${top + 60} ${75 + half * 1.1} ${top + 16} 75 ${top}`}
    />
  ))
}

/** Modèle économique: a bulb cut in half, layers. Carries the next season. */
export function ModeleEconomique() {
  return (
    <>
      <path
        className="fe-spec-leaf fe-spec-bold"
        d="M73.6 83C75.4 56 68 30 50.6 14.6 54 36 68 52 73.6 83ZM76.4 83C76.6 64 88 46 105 30 98 48 84 62 81.4 86 79.6 84.6 78 83.8 76.4 83Z"
      />
      <path
        className="fe-spec-leaf fe-spec-bold"
        d="M75 82.6C56 93 34.6 116 34.6 148 34.6 178 54 197 75 197 96 197 115.4 178 115.4 148 115.4 116 94 93 75 82.6Z"
      />
      <Layers />
      <path
        className="fe-spec-fruit"
        d="M75 124C70.6 136 70.6 148 75 159 79.4 148 79.4 136 75 124Z"
      />
      <path
        className="fe-spec-root"
        d="M62 196C57 204 58.6 214 53 222M68 197C65.6 206 67.6 214 64.4 222M75 197V222M82 197C84.4 206 82.4 214 85.6 222M88 196C93 204 91.4 214 97 222"
      />
    </>
  )
}
