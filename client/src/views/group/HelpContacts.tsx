import { useState } from 'react'
import { useStore } from 'zustand'
import { contactsMax, type Contact } from '../../../../shared/model/group.ts'
import { onlyId } from '../../../../shared/model/ids.ts'
import { tGroup } from '../../phrases/group.ts'
import type { Cycle } from '../../store/cycle.ts'
import { Button } from '../../ui/Button.tsx'
import { Field } from '../../ui/Field.tsx'
import './HelpContacts.css'

interface FieldsProps {
  contact: Contact
  onChange: (to: Contact) => void
}

function ContactFields({ contact, onChange }: FieldsProps) {
  return (
    <div className="fe-help-contact">
      <Field
        label={tGroup.number}
        value={contact.number}
        onChange={(number) => onChange({ ...contact, number })}
        limit={24}
      />
      <Field
        label={tGroup.who}
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
export function HelpContacts({ cycle }: { cycle: Cycle }) {
  const kept = useStore(cycle.board, (board) => board.group.get(onlyId)?.words.contacts) ?? []
  const [typed, setTyped] = useState<readonly Contact[]>([...kept, { number: '', words: '' }])
  const change = (at: number, to: Contact) =>
    setTyped(typed.map((one, index) => (index === at ? to : one)))
  return (
    <>
      <p>{tGroup.contactsHelp}</p>
      {typed.slice(0, contactsMax).map((contact, index) => (
        <ContactFields key={index} contact={contact} onChange={(to) => change(index, to)} />
      ))}
      <Button
        onPress={() =>
          void cycle.changeGroup({ contacts: typed.filter(fits).slice(0, contactsMax) })
        }
      >
        {tGroup.keepContacts}
      </Button>
    </>
  )
}
