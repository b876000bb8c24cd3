import { useStore } from 'zustand'
import { onlyId } from '../../../../shared/model/ids.ts'
import { tGroup } from '../../phrases/group.ts'
import type { Cycle } from '../../store/cycle.ts'
import { Check } from '../../ui/Check.tsx'
import { HelpContacts } from './HelpContacts.tsx'

/** What holds for every session of this group. */
export function EverySession({ cycle }: { cycle: Cycle }) {
  const down = useStore(cycle.board, (board) => board.group.get(onlyId)?.words.phonesDown) === true
  return (
    <>
      <Check
        label={tGroup.phonesDown}
        checked={down}
        onChange={(phonesDown) => cycle.changeGroup({ phonesDown })}
      />
      <h3 className="fe-name">{tGroup.contacts}</h3>
      <HelpContacts cycle={cycle} />
    </>
  )
}
