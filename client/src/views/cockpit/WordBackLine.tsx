import type { RecordId } from '../../../../shared/model/ids.ts'
import { checkIcon } from '../../ui/icons/checkIcon.ts'
import { Icon } from '../../ui/icons/Icon.tsx'
import { tCockpit } from '../../phrases/cockpit.ts'
import { hasSpokenAgain } from '../../store/select/cockpit-table.ts'
import { sayerOf, wordBackOf } from '../../store/select/situations.ts'
import { useTables } from '../../store/use-tables.ts'

const words = tCockpit.board

/** « Karim a repris la parole. » and what they kept of it in writing, if anything. */
export function WordBackLine({ of }: { of: RecordId }) {
  const board = useTables('wordBacks', 'placements', 'situations', 'participants')
  const situation = board.situations.get(of)
  if (situation === undefined || !hasSpokenAgain(board, of)) return null
  const text = wordBackOf(board, of)?.words.text.trim() ?? ''
  return (
    <p className="ck-word-back">
      <Icon path={checkIcon} size={20} />
      <span>
        <strong>{words.wordBack(sayerOf(board, situation))}</strong>
        {text === '' ? null : <span className="fe-voice"> {words.quoted(text)}</span>}
      </span>
    </p>
  )
}
