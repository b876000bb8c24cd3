import type { ScreenVoice } from '../../store/select/screen-voices.ts'
import { useMeasured } from '../../ui/useMeasured.ts'
import { shallowArc, startsOf } from './arc-line.ts'
import { belowRoom } from '../../store/select/page-room.ts'
import { ScreenVoiceWords } from './ScreenVoiceWords.tsx'

/** How deep the arc bends, over its width. */
const depthPart = 0.035

/** Under each seat, a column as wide as its words ask; it starts where the arc passes there. */
function columnsUnder(voices: readonly ScreenVoice[], width: number) {
  const arc = shallowArc(width || 1, (width || 1) * depthPart)
  const shares = voices.map((voice) => belowRoom.takes(voice))
  const taken = shares.reduce((sum, share) => sum + share, 0)
  const whole = Math.max(belowRoom.room, taken)
  const lefts = startsOf(shares, 0).map((share) => (share / whole) * width)
  const columns = shares.map((share, index) => ({
    width: `${(share / whole) * 100}%`,
    top: arc.yAt(lefts[index] ?? 0),
  }))
  return { d: arc.d, columns }
}

/** The arc under the situation, for screens narrower than 3:2: a column under each seat. */
export function ArcBelow({ voices }: { voices: readonly ScreenVoice[] }) {
  const [box, measured] = useMeasured<HTMLDivElement>(voices)
  const { d, columns } = columnsUnder(voices, measured?.width ?? 0)
  return (
    <div className="fe-wall-arc fe-wall-arc-below" ref={box}>
      <svg className="fe-wall-arc-lines" width="100%" height="100%">
        <path d={d} />
      </svg>
      <ol>
        {voices.map((voice, index) => (
          <li key={voice.id} className="fe-wall-voiced fe-wall-arrives" style={columns[index]}>
            <ScreenVoiceWords voice={voice} />
          </li>
        ))}
      </ol>
    </div>
  )
}
