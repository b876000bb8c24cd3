import { onlyId, type MemberId } from '../../../../shared/model/ids.ts'
import { tCockpitSheets } from '../../phrases/cockpit-sheets.ts'
import { tCockpit } from '../../phrases/cockpit.ts'
import { tCockpitText } from '../../phrases/cockpit-text.ts'
import { tSheet } from '../../phrases/sheet.ts'
import { stakesOf } from '../../store/select/cockpit-table.ts'
import { inOrder } from '../../store/select/situations.ts'
import { currentStep } from '../../store/select/steps.ts'
import { useSession } from '../../store/use-app.ts'
import { Button } from '../../ui/Button.tsx'
import { Choice } from '../../ui/Choice.tsx'
import { printerIcon } from '../../ui/icons/printerIcon.ts'
import { DayField } from '../prepare/DayField.tsx'
import { useSetHelm } from './helm.ts'
import { StakeCard } from './StakeCard.tsx'
import { useTables } from '../../store/use-tables.ts'

const words = tCockpitSheets
const nobody = 'nobody'

/** Who writes the group's text: somebody at the table, the facilitator included. */
function Drafter() {
  const { tiers } = useSession()
  const board = useTables('participants', 'nextTime')
  const drafter = board.nextTime.get(onlyId)?.words.drafter
  const people = inOrder(board.participants).map(({ id, words: { name } }) => ({
    value: id as string,
    label: name,
  }))
  return (
    <Choice
      legend={words.who}
      showLegend
      look="pills"
      options={[{ value: nobody, label: words.nobody }, ...people]}
      value={drafter ?? nobody}
      onChange={(value) =>
        tiers.settleNextTime({
          drafter: value === nobody ? undefined : (value as MemberId),
        })
      }
    />
  )
}

function NextTime() {
  const { tiers } = useSession()
  const board = useTables('nextTime')
  // Said in the session, and to the group's own room: its members find the date at home.
  const settle = (startsAtMin: number | undefined) => {
    void tiers.settleNextTime({ startsAtMin })
    void tiers.changeGroup({ nextAtMin: startsAtMin })
  }
  return (
    <section className="ck-next-time" aria-label={tSheet.nextTime}>
      <h3 className="fe-name">{tSheet.nextTime}</h3>
      <DayField
        label={words.when}
        atMin={board.nextTime.get(onlyId)?.words.startsAtMin}
        onChange={settle}
      />
      <Drafter />
      <p className="ck-line-aside">{words.drafterHelp}</p>
    </section>
  )
}

/** The page of stakes and flags, to be printed and read aloud. */
function ReadTogether() {
  const set = useSetHelm()
  return (
    <p className="ck-read-together">
      <Button icon={printerIcon} onPress={() => set({ asked: { kind: 'group-text' } })}>
        {tCockpitText.open}
      </Button>
    </p>
  )
}

/** What leaves, what stays, and when the group meets again: the group says, one hand marks. */
export function LeavingCentre() {
  const board = useTables('script', 'progress', 'stakes')
  const stakes = stakesOf(board)
  return (
    <div className="ck-page ck-stakes">
      <h2 className="fe-section">{currentStep(board)?.step.name}</h2>
      <p className="ck-page-help">
        {stakes.length === 0 ? tCockpit.stake.none : words.leavingHelp}
      </p>
      <ul>
        {stakes.map((stake) => (
          <li key={stake.id}>
            <StakeCard stake={stake} />
          </li>
        ))}
      </ul>
      <NextTime />
      <ReadTogether />
    </div>
  )
}
