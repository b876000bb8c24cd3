import type { Contact } from '../../../../shared/model/group.ts'
import { onlyId } from '../../../../shared/model/ids.ts'
import { Check } from '../../ui/Check.tsx'
import { cockpitFr } from '../../phrases/cockpit.fr.ts'
import { useSession } from '../../store/use-app.ts'
import { Contacts } from '../group/Contacts.tsx'
import { HelmDialog } from './HelmDialog.tsx'
import { useGroupBoard } from './use-tables.ts'

const words = cockpitFr.group

const none: readonly Contact[] = []

function HelpContacts() {
  const { tiers } = useSession()
  const kept = useGroupBoard((board) => board.group.get(onlyId)?.words.contacts) ?? none
  return (
    <section>
      <h3 className="ck-side-label">{words.contacts}</h3>
      <Contacts kept={kept} onKeep={(contacts) => void tiers.changeGroup({ contacts })} />
    </section>
  )
}

function EverySession() {
  const { tiers } = useSession()
  const down = useGroupBoard((board) => board.group.get(onlyId)?.words.phonesDown) === true
  return (
    <Check
      label={words.phonesDown}
      checked={down}
      onChange={(phonesDown) => void tiers.changeGroup({ phonesDown })}
    />
  )
}

/** What holds for every session of this group. */
export function GroupDialog() {
  return (
    <HelmDialog kind="group" title={words.title}>
      {() => (
        <>
          <EverySession />
          <HelpContacts />
        </>
      )}
    </HelmDialog>
  )
}
