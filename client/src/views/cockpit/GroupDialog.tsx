import { useState } from 'react'
import type { Contact } from '../../../../shared/model/group.ts'
import { contactsMax } from '../../../../shared/model/group.ts'
import { onlyId } from '../../../../shared/model/ids.ts'
import { Button } from '../../ui/Button.tsx'
import { Check } from '../../ui/Check.tsx'
import { Field } from '../../ui/Field.tsx'
import { cockpitFr } from '../../phrases/cockpit.fr.ts'
import { useSession } from '../../store/use-app.ts'
import { HelmDialog } from './HelmDialog.tsx'
import { useGroupBoard } from './use-tables.ts'

const words = cockpitFr.group

const none: readonly Contact[] = []

function ContactFields({
  contact,
  onChange,
}: {
  contact: Contact
  onChange: (to: Contact) => void
}) {
  return (
    <div className="ck-contact">
      <Field
        label={words.number}
        value={contact.number}
        onChange={(number) => onChange({ ...contact, number })}
        limit={24}
      />
      <Field
        label={words.who}
        value={contact.words}
        onChange={(who) => onChange({ ...contact, words: who })}
        limit={60}
      />
    </div>
  )
}

function fits({ number, words: who }: Contact): boolean {
  return number.trim() !== '' && number.length <= 24 && who.length <= 60
}

/** The group's own help contacts: after 3114 and 112, never instead of them. */
function Contacts() {
  const { tiers } = useSession()
  const kept = useGroupBoard((board) => board.group.get(onlyId)?.words.contacts) ?? none
  const [typed, setTyped] = useState<readonly Contact[]>([...kept, { number: '', words: '' }])
  const change = (at: number, to: Contact) =>
    setTyped(typed.map((one, index) => (index === at ? to : one)))
  const save = () => {
    const contacts = typed.filter(fits).slice(0, contactsMax)
    void tiers.changeGroup({ contacts })
  }
  return (
    <section>
      <h3 className="ck-side-label">{words.contacts}</h3>
      <p>{words.contactsHelp}</p>
      {typed.slice(0, contactsMax).map((contact, index) => (
        <ContactFields key={index} contact={contact} onChange={(to) => change(index, to)} />
      ))}
      <Button onPress={save}>{words.keep}</Button>
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
          <Contacts />
        </>
      )}
    </HelmDialog>
  )
}
