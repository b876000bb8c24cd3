import { onlyId } from '../../../../shared/model/ids.ts'
import { tDay, tSheet } from '../../phrases/sheet.ts'
import { nameOf } from '../../store/select/situations.ts'
import { useBoard } from '../../store/use-app.ts'

/** When the group meets again, and who drafts, once it has settled either. */
export function NextTime() {
  const words = useBoard((board) => board.nextTime.get(onlyId)?.words)
  const drafter = useBoard((board) =>
    words?.drafter === undefined ? undefined : nameOf(board, words.drafter),
  )
  if (words?.startsAtMin === undefined && drafter === undefined) return null
  return (
    <section className="peer-proposals" aria-label={tSheet.nextTime}>
      <h2 className="fe-strong">{tSheet.nextTime}</h2>
      {words?.startsAtMin === undefined ? null : (
        <p className="fe-voice">{tDay(words.startsAtMin)}</p>
      )}
      {drafter === undefined ? null : <p>{tSheet.drafter(drafter)}</p>}
    </section>
  )
}
