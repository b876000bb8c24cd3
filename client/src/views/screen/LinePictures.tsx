import { tScreen } from '../../phrases/screen.ts'
import { tDay } from '../../phrases/sheet.ts'
import type { ScreenStake } from '../../store/select/screen-stakes.ts'
import { Icon } from '../../ui/icons/Icon.tsx'
import { StakeMark } from '../../ui/marks/StakeMark.tsx'
import { Wave } from '../../ui/marks/Wave.tsx'
import { flagIcons } from '../flag-icons.ts'
import type { Seen } from './use-seen.ts'
import './line-pictures.css'

/** One line for the room: smaller when there is more to read, never under the floor. */
function lookOf(lines: readonly string[]): string {
  const chars = lines.join('').length
  if (chars <= 300 && lines.length <= 6) return 'fe-wall-lines-large'
  return chars <= 700 ? 'fe-wall-lines-medium' : 'fe-wall-lines-small'
}

/** The rules the group gave itself, in Vollkorn: they are its words. */
export function RulesPicture({ rules }: { rules: readonly string[] }) {
  return (
    <ol className={`fe-wall-lines ${lookOf(rules)}`}>
      {rules.map((rule, index) => (
        <li key={index}>{rule}</li>
      ))}
    </ol>
  )
}

/** The situations of the round: one wave of one size each, and the title alone. */
export function TitlesPicture({ situations }: { situations: Seen['situations'] }) {
  const crowded = situations.length > 6
  return (
    <ol className={`fe-wall-lines fe-wall-titles${crowded ? ' fe-wall-titles-two' : ''}`}>
      {situations.map(({ id, title }) => (
        <li key={id} className="fe-wall-arrives">
          <Wave state="waiting" />
          {title}
        </li>
      ))}
    </ol>
  )
}

/** A stake's flag, in words and a shape. */
function Flag({ flag }: { flag: ScreenStake['flag'] }) {
  if (flag === undefined) return null
  return (
    <span className="fe-wall-flag">
      <Icon path={flagIcons[flag]} />
      {tScreen.flags[flag]}
    </span>
  )
}

interface StakesPictureProps {
  stakes: readonly ScreenStake[]
  /** When the group meets again, once it has said so. */
  nextTime: number | undefined
}

/** The stakes as lines, with what the group said of each; then the next time. */
export function StakesPicture({ stakes, nextTime }: StakesPictureProps) {
  const look = lookOf(stakes.map(({ text }) => text))
  if (stakes.length === 0 && nextTime === undefined) return <StillPicture />
  return (
    <div className="fe-wall-parting">
      <ol className={`fe-wall-lines fe-wall-stakes ${look}`}>
        {stakes.map(({ id, text, flag }) => (
          <li key={id}>
            <StakeMark />
            <span>
              {text}
              <Flag flag={flag} />
            </span>
          </li>
        ))}
      </ol>
      {nextTime === undefined ? null : (
        <p className="fe-wall-next">
          <span>{tScreen.nextTime}</span>
          {tDay(nextTime)}
        </p>
      )}
    </div>
  )
}

/** One still wave: nothing to look at. */
export function StillPicture() {
  return (
    <div className="fe-wall-still">
      <Wave state="told" />
    </div>
  )
}
