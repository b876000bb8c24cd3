import { screenFr } from '../../phrases/screen.fr.ts'
import type { ScreenStake } from '../../store/select/screen-stakes.ts'
import { StakeMark } from '../../ui/marks/StakeMark.tsx'
import { Wave } from '../../ui/marks/Wave.tsx'
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

/** The stakes as lines, with what the group said of each. */
export function StakesPicture({ stakes }: { stakes: readonly ScreenStake[] }) {
  const look = lookOf(stakes.map(({ text }) => text))
  return (
    <ol className={`fe-wall-lines fe-wall-stakes ${look}`}>
      {stakes.map(({ id, text, flag }) => (
        <li key={id}>
          <StakeMark />
          <span>
            {text}
            {flag === undefined ? null : (
              <span className="fe-wall-flag">{screenFr.flags[flag]}</span>
            )}
          </span>
        </li>
      ))}
    </ol>
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
