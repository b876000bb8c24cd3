import { tCockpit } from '../../phrases/cockpit.ts'
import type { Brought } from '../../store/preparation.ts'
import { useBoard, useSession } from '../../store/use-app.ts'
import { Button } from '../../ui/Button.tsx'
import { StakeMark } from '../../ui/marks/StakeMark.tsx'
import { useBrought } from './use-brought.ts'
import './StakesBrought.css'

const words = tCockpit.board

interface AgainProps {
  stake: Brought['stakes'][number]
  there: boolean
}

/** One of them: what it says, where it comes from, and its way back to the table. */
function Again({ stake: { text, session, concepts = [] }, there }: AgainProps) {
  const { tiers } = useSession()
  return (
    <li>
      <StakeMark width={48} />
      <span className="ck-brought-text">
        {text}
        <span className="ck-brought-from">{words.fromSession(session)}</span>
        {concepts.length === 0 ? null : (
          <span className="ck-brought-from">{words.litBy(concepts.join(', '))}</span>
        )}
      </span>
      {there ? (
        <span className="ck-brought-from">{words.reopened}</span>
      ) : (
        <Button size="small" onPress={() => void tiers.nameStake(text, [])}>
          {words.reopen}
        </Button>
      )}
    </li>
  )
}

/** Stakes of earlier sessions to take up again: the facilitator's alone until she reopens one. */
export function StakesBrought() {
  const { stakes } = useBrought()
  const named = useBoard((board) => board.stakes)
  if (stakes.length === 0) return null
  const there = new Set([...named.values()].map((one) => one.words.text))
  return (
    <section className="ck-brought" aria-label={words.again}>
      <h3 className="ck-moment-label">{words.again}</h3>
      <p className="ck-page-help">{words.againHelp}</p>
      <ul>
        {stakes.map((stake) => (
          <Again
            key={`${stake.session} ${stake.text}`}
            stake={stake}
            there={there.has(stake.text)}
          />
        ))}
      </ul>
    </section>
  )
}
