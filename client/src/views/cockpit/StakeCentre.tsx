import { Button } from '../../ui/Button.tsx'
import { plusIcon } from '../../ui/icons/plusIcon.ts'
import { tCockpit } from '../../phrases/cockpit.ts'
import { stakesOf } from '../../store/select/cockpit-table.ts'
import { StakeCard } from './StakeCard.tsx'
import { useJoining } from './use-joining.ts'
import { useTables } from '../../store/use-tables.ts'

const words = tCockpit.stake

/** The stakes, each with what feeds it and what becomes of it. */
export function StakeCentre() {
  const board = useTables('stakes')
  const { joining, start } = useJoining()
  const stakes = stakesOf(board)
  return (
    <div className="ck-page ck-stakes">
      <h2 className="fe-section">{words.list}</h2>
      <p className="ck-page-help">{stakes.length === 0 ? words.none : words.listHelp}</p>
      <ul>
        {stakes.map((stake) => (
          <li key={stake.id}>
            <StakeCard stake={stake} />
          </li>
        ))}
      </ul>
      {joining === undefined ? (
        <Button icon={plusIcon} onPress={() => start()}>
          {words.form}
        </Button>
      ) : null}
    </div>
  )
}
