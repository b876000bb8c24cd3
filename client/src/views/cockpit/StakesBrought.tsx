import { cockpitFr } from '../../phrases/cockpit.fr.ts'
import { useBoard, useSession } from '../../store/use-app.ts'
import { Button } from '../../ui/Button.tsx'
import { StakeMark } from '../../ui/marks/StakeMark.tsx'
import { useBrought } from './use-brought.ts'
import './StakesBrought.css'

const words = cockpitFr.board

/** Stakes of earlier sessions to take up again: the facilitator's alone until she reopens one. */
export function StakesBrought() {
  const { tiers } = useSession()
  const { stakes } = useBrought()
  const named = useBoard((board) => board.stakes)
  if (stakes.length === 0) return null
  const there = new Set([...named.values()].map((one) => one.words.text))
  return (
    <section className="ck-brought" aria-label={words.again}>
      <h3 className="ck-moment-label">{words.again}</h3>
      <p className="ck-page-help">{words.againHelp}</p>
      <ul>
        {stakes.map(({ text, session }) => (
          <li key={`${session} ${text}`}>
            <StakeMark width={48} />
            <span className="ck-brought-text">
              {text}
              <span className="ck-brought-from">{words.fromSession(session)}</span>
            </span>
            {there.has(text) ? (
              <span className="ck-brought-from">{words.reopened}</span>
            ) : (
              <Button size="small" onPress={() => void tiers.nameStake(text, [])}>
                {words.reopen}
              </Button>
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}
