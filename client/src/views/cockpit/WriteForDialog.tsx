import { useState } from 'react'
import type { RecordId } from '../../../../shared/model/ids.ts'
import { nameMaxChars } from '../../../../shared/model/participant.ts'
import { Button } from '../../ui/Button.tsx'
import { Field } from '../../ui/Field.tsx'
import { tCockpit } from '../../phrases/cockpit.ts'
import { inOrder } from '../../store/select/situations.ts'
import { writtenFor } from '../../store/select/written-for.ts'
import { useSession } from '../../store/use-app.ts'
import { HelmDialog, useAsked } from './HelmDialog.tsx'
import { TwoAnswers } from './TwoAnswers.tsx'
import { useTables } from '../../store/use-tables.ts'
import { WritingFor } from './WritingFor.tsx'
import './WriteForDialog.css'

const words = tCockpit.writeFor

/** A name, at that person's word: they take part in the round like the others. */
function AddPerson({ onAdded }: { onAdded: (id: RecordId) => void }) {
  const { tiers } = useSession()
  const [name, setName] = useState('')
  const unavailable = name.trim() === '' || name.length > nameMaxChars
  const add = () => {
    setName('')
    void tiers.seatWithoutDevice(name).then(onAdded)
  }
  return (
    <div className="ck-write-add">
      <Field label={words.name} value={name} onChange={setName} limit={nameMaxChars} />
      <Button unavailable={unavailable} onPress={add}>
        {words.add}
      </Button>
    </div>
  )
}

/** What was written for this person, each withdrawn at their word. */
function WrittenList({ person }: { person: RecordId }) {
  const { acts, me } = useSession()
  const board = useTables('situations', 'questions', 'echoes', 'wordBacks', 'takeaways')
  const written = writtenFor(board, person, me)
  if (written.length === 0) return null
  return (
    <ul className="ck-written" aria-label={words.written}>
      {written.map(({ collection, id, text }) => (
        <li key={id}>
          <p className="fe-voice">{text === '' ? words.aloud : text}</p>
          <Button size="small" variant="quiet" onPress={() => void acts.withdraw(collection, id)}>
            {words.withdraw}
          </Button>
        </li>
      ))}
    </ul>
  )
}

/** At their word, they leave the table with all that was written for them: said first, then asked. */
function Leave({ person, onLeft }: { person: RecordId; onLeft: () => void }) {
  const { tiers } = useSession()
  const [asking, setAsking] = useState(false)
  if (!asking) {
    return (
      <Button size="small" variant="quiet" onPress={() => setAsking(true)}>
        {words.leave}
      </Button>
    )
  }
  const leave = () => {
    onLeft()
    void tiers.unseatWithoutDevice(person)
  }
  return (
    <div role="group" aria-label={words.leave}>
      <p role="status">{words.leaveHelp}</p>
      <TwoAnswers
        yes={{ label: words.leave, onPress: leave, look: 'danger' }}
        no={{ label: tCockpit.cancel, onPress: () => setAsking(false), look: 'plain' }}
      />
    </div>
  )
}

function People() {
  const people = inOrder(useTables('deviceless').deviceless)
  const [chosen, choose] = useState(useAsked('write-for')?.person)
  const person = people.find(({ id }) => id === chosen)
  return (
    <>
      <p>{words.help}</p>
      <div className="ck-write-people" role="group" aria-label={words.people}>
        {people.map(({ id, words: { name } }) => (
          <Button key={id} size="small" pressed={id === chosen} onPress={() => choose(id)}>
            {name}
          </Button>
        ))}
      </div>
      {person === undefined ? null : (
        <>
          <WritingFor key={person.id} person={person.id} name={person.words.name} />
          <WrittenList person={person.id} />
          <Leave person={person.id} onLeft={() => choose(undefined)} />
        </>
      )}
      <AddPerson onAdded={choose} />
    </>
  )
}

/** « Écrire pour quelqu’un »: somebody without a device, with their approval said aloud. */
export function WriteForDialog() {
  return (
    <HelmDialog kind="write-for" title={words.title}>
      {() => <People />}
    </HelmDialog>
  )
}
