import { onlyId } from '../../../../shared/model/ids.ts'
import { pastChoices } from '../../../../shared/model/past.ts'
import { tCockpit } from '../../phrases/cockpit.ts'
import { hasPast } from '../../store/select/cockpit-past.ts'
import { useBoard, useSession } from '../../store/use-app.ts'
import { Choice } from '../../ui/Choice.tsx'
import { useGroupBoard } from './use-group-board.ts'

const words = tCockpit.door.past
const options = pastChoices.map((value) => ({ value, label: words[value] }))

/** What whoever takes a seat by this door reads of the past: asked where the group has met before. */
export function NewcomersPast() {
  const { room, tiers } = useSession()
  const isAsked = useGroupBoard((board) => hasPast(board, room))
  const chosen = useBoard((board) => board.entrance.get(onlyId)?.words.past)
  if (isAsked !== true || chosen === undefined) return null
  return (
    <div className="ck-door-past">
      <Choice
        legend={words.legend}
        showLegend
        look="pills"
        options={options}
        value={chosen}
        onChange={(choice) => tiers.choosePast(choice)}
      />
      <p className="fe-meta">{words.groups}</p>
    </div>
  )
}
