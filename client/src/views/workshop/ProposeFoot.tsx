import { isBilan } from '../../../../shared/model/group-text.ts'
import { tMarks } from '../../phrases/workshop-marks.ts'
import { tWorkshop } from '../../phrases/workshop.ts'
import { unfinishedIn } from '../../store/select/workshop-blocked.ts'
import { Button } from '../../ui/Button.tsx'
import { useDesk } from './desk.ts'

/** Which page waits for words, and the way there. */
function ToWrite() {
  const { manuscript, writeIn } = useDesk()
  const left = unfinishedIn(manuscript)
  if (left === undefined) return null
  const { page, at, stake } = left
  const titles = isBilan(manuscript.id) ? tWorkshop.bilanParts : tWorkshop.parts
  return (
    <div className="ws-to-write">
      <p className="ws-note">{tMarks.unfinishedAt(stake, titles[at])}</p>
      <Button size="small" onPress={() => writeIn({ page, at })}>
        {tMarks.writeThere}
      </Button>
    </div>
  )
}

/** Proposing, and in words why not yet. */
export function ProposeFoot() {
  const { blocked, pending, propose } = useDesk()
  const reason =
    blocked === undefined
      ? undefined
      : blocked === 'marks'
        ? tMarks.blocked.marks(pending.length)
        : tMarks.blocked[blocked]
  return (
    <div className="ws-propose">
      <Button
        variant={blocked === undefined ? 'primary' : 'secondary'}
        size="big"
        block
        unavailable={reason}
        onPress={propose}
      >
        {tMarks.propose}
      </Button>
      {blocked === 'unfinished' ? <ToWrite /> : null}
    </div>
  )
}
