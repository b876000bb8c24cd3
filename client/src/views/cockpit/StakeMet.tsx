import { useMemo, useState } from 'react'
import { Button } from '../../ui/Button.tsx'
import { tCockpit } from '../../phrases/cockpit.ts'
import type { Opened } from '../../store/board.ts'
import { metAs, rememberedStakes, type MetStake } from '../../store/select/cockpit-met-before.ts'
import { stakeText } from '../../store/select/stakes.ts'
import { useGroupBoard, useSession } from '../../store/use-app.ts'
import { usePutStake } from './use-put-stake.ts'
import { useTables } from '../../store/use-tables.ts'
import './StakeMet.css'

const words = tCockpit.stake
const none: readonly MetStake[] = []

/** What the group remembers of its other sessions. */
function useRemembered(): readonly MetStake[] {
  const { room } = useSession()
  const group = useGroupBoard((board) => board)
  return useMemo(() => (group === undefined ? none : rememberedStakes(group, room)), [group, room])
}

interface EarlierProps {
  remembered: readonly MetStake[]
  onChoose: (text: string) => void
}

function Earlier({ remembered, onChoose }: EarlierProps) {
  return (
    <>
      <p className="ck-page-help">{words.metHelp}</p>
      <ul className="ck-met" aria-label={words.metAsk}>
        {remembered.map(({ text, sessions }) => (
          <li key={text}>
            <Button size="small" onPress={() => onChoose(text)}>
              {words.metOf(text, sessions)}
            </Button>
          </li>
        ))}
      </ul>
    </>
  )
}

/** « Nous l’avons déjà rencontré »: by a gesture, the words of then come back; then it says so by itself. */
export function StakeMet({ stake }: { stake: Opened<'stakes'> }) {
  const board = useTables('stakes', 'wordings', 'adoptions')
  const remembered = useRemembered()
  const put = usePutStake(stake)
  const [asking, setAsking] = useState(false)
  const met = metAs(stakeText(board, stake), remembered)
  if (met !== undefined) return <p className="ck-line-aside">{words.met(met.sessions)}</p>
  if (remembered.length === 0) return null
  return (
    <div>
      <Button variant="quiet" expanded={asking} onPress={() => setAsking(!asking)}>
        {words.metAsk}
      </Button>
      {asking ? <Earlier remembered={remembered} onChoose={(text) => void put(text)} /> : null}
    </div>
  )
}
