import { useState } from 'react'
import type { RecordId } from '../../../../shared/model/ids.ts'
import {
  conceptDefinitionMaxChars,
  conceptNameMaxChars,
  conceptQuestionMaxChars,
} from '../../../../shared/model/own-concept.ts'
import { Button } from '../../ui/Button.tsx'
import { tCockpit } from '../../phrases/cockpit.ts'
import { useSession } from '../../store/use-app.ts'
import { Answers } from './AskingDialogs.tsx'
import { DraftedField } from './DraftedField.tsx'
import { HelmDialog, useAsked, useCloseDialog } from './HelmDialog.tsx'
import { useOwnForm } from './use-own-form.ts'

const words = tCockpit.ownConcepts

const fields = [
  { id: 'name', label: words.name, limit: conceptNameMaxChars },
  { id: 'definition', label: words.definition, limit: conceptDefinitionMaxChars },
  { id: 'question', label: words.question, limit: conceptQuestionMaxChars },
] as const

function Fields({ typed, textOf }: Pick<ReturnType<typeof useOwnForm>, 'typed' | 'textOf'>) {
  return fields.map(({ id, label, limit }) => (
    <DraftedField
      key={id}
      draft={{ ...typed[id], text: textOf(id) }}
      label={label}
      multiline={id !== 'name'}
      rows={2}
      face="interface"
      limit={limit}
      counter={tCockpit.stake.counter}
    />
  ))
}

function Form({ record }: { record: RecordId | undefined }) {
  const close = useCloseDialog()
  const { typed, textOf, save } = useOwnForm(record)
  const [refusal, setRefusal] = useState<string>()
  const keep = () => {
    const why = save()
    setRefusal(why)
    if (why === undefined) close()
  }
  return (
    <div className="ck-own-form">
      <p>{words.help}</p>
      <Fields typed={typed} textOf={textOf} />
      {refusal === undefined ? null : <p role="alert">{refusal}</p>}
      <div className="ck-row">
        <Button onPress={keep}>{record === undefined ? words.save : words.saveChange}</Button>
      </div>
    </div>
  )
}

/** A concept of the group's own: its name, one or two sentences, its question. */
export function OwnConceptDialog() {
  const record = useAsked('own-concept')?.record
  const title = record === undefined ? words.addTitle : words.changeTitle
  return (
    <HelmDialog kind="own-concept" title={title}>
      {() => <Form record={record} />}
    </HelmDialog>
  )
}

/** Taking a concept out of the group's says what stays. */
export function RemoveConceptDialog() {
  const { tiers } = useSession()
  const asked = useAsked('remove-concept')
  const answers = (
    <Answers
      no={tCockpit.cancel}
      yes={words.remove}
      look="danger"
      onYes={() => asked !== undefined && void tiers.removeConcept(asked.record)}
    />
  )
  return (
    <HelmDialog kind="remove-concept" title={words.removeAsk(asked?.name ?? '')} actions={answers}>
      {() => <p>{words.removeHelp}</p>}
    </HelmDialog>
  )
}
