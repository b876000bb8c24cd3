import { useState } from 'react'
import { onlyId } from '../../../../shared/model/ids.ts'
import { pastChoices, type PastChoice } from '../../../../shared/model/past.ts'
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
  // The last one asked, until it stands: one asked before it may land in between.
  const [asked, ask] = useState<PastChoice>()
  if (isAsked !== true || chosen === undefined) return null
  const choose = (choice: PastChoice) => {
    ask(choice)
    const settle = () => ask((last) => (last === choice ? undefined : last))
    void tiers.choosePast(choice).finally(settle)
  }
  return (
    <div className="ck-door-past">
      <Choice
        legend={words.legend}
        showLegend
        look="pills"
        options={options}
        value={asked ?? chosen}
        onChange={choose}
      />
      <p className="fe-meta">{words.groups}</p>
    </div>
  )
}
