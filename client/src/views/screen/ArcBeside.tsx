import type { CSSProperties } from 'react'
import type { ScreenVoice } from '../../store/select/screen-voices.ts'
import { useMeasured, type Measured } from '../../ui/useMeasured.ts'
import { arcLine, startsOf } from './arc-line.ts'
import { ScreenVoiceWords } from './ScreenVoiceWords.tsx'

/** The first seat stands this far down the arc, and a seat this far into its words. */
const startPart = 0.04
const seatPart = 0.027

/** The arc in the measured box, and how far from its left each seat stands. */
function seatsBeside(measured: Measured | undefined) {
  const height = measured?.height ?? 0
  const arc = arcLine(height)
  const start = height * startPart
  const tops = startsOf(measured?.parts ?? [], start)
  const bulge = { '--fe-bulge': `${arc.xAt(height / 2)}px`, paddingTop: start } as CSSProperties
  const leftOf = (index: number) => arc.xAt((tops[index] ?? 0) + height * seatPart)
  return { paths: arc.paths, bulge, leftOf }
}

/** The arc at the right of the situation, its voices seated on it. */
export function ArcBeside({ voices }: { voices: readonly ScreenVoice[] }) {
  const [box, measured] = useMeasured<HTMLDivElement>(voices)
  const { paths, bulge, leftOf } = seatsBeside(measured)
  return (
    <div className="fe-wall-arc" ref={box}>
      <svg className="fe-wall-arc-lines" width="100%" height="100%">
        {paths.map(({ d, opacity }) => (
          <path key={opacity} d={d} opacity={opacity} />
        ))}
      </svg>
      <ol style={bulge}>
        {voices.map((voice, index) => (
          <li
            key={voice.id}
            data-measured=""
            className={`fe-wall-voiced fe-wall-arrives${voice.text === '' ? ' fe-wall-bare' : ''}`}
            style={{ left: leftOf(index) }}
          >
            <ScreenVoiceWords voice={voice} />
          </li>
        ))}
      </ol>
    </div>
  )
}
