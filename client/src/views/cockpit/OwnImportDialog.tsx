import { useId } from 'react'
import type { OwnConceptWords } from '../../../../shared/model/own-concept.ts'
import { mostOwnConcepts } from '../../../../shared/model/own-concept.ts'
import { Button } from '../../ui/Button.tsx'
import { tCockpit } from '../../phrases/cockpit.ts'
import { faultWords } from './fault-words.ts'
import { HelmDialog, useCloseDialog } from './HelmDialog.tsx'
import { useImport, type Reading } from './use-import.ts'

const words = tCockpit.ownConcepts
/** Enough lines to start with. */
const mostFaults = 8

function Names({ label, concepts }: { label: string; concepts: readonly OwnConceptWords[] }) {
  if (concepts.length === 0) return null
  return (
    <>
      <p>{label}</p>
      <ul className="ck-own-list">
        {concepts.map(({ key, name }) => (
          <li key={key}>{name}</li>
        ))}
      </ul>
    </>
  )
}

function Faults({ faults }: Extract<Reading, { kind: 'faults' }>) {
  return (
    <div role="alert">
      <p>{words.notTaken}</p>
      <ul className="ck-own-list">
        {faults.slice(0, mostFaults).map((fault, index) => (
          <li key={index}>{faultWords(fault)}</li>
        ))}
      </ul>
      {faults.length > mostFaults ? <p>{words.moreFaults}</p> : null}
    </div>
  )
}

function Outcome({ reading, onTake }: { reading: Reading; onTake: () => void }) {
  if (reading.kind === 'none') return null
  if (reading.kind === 'unreadable') return <p role="alert">{words.unreadable}</p>
  if (reading.kind === 'too-many') return <p role="alert">{words.tooMany(mostOwnConcepts)}</p>
  if (reading.kind === 'faults') return <Faults {...reading} />
  if (reading.kind !== 'ready') return null
  const { added, changed } = reading
  if (added.length + changed.length === 0) return <p role="status">{words.same}</p>
  return (
    <div role="status">
      <Names label={words.toAdd} concepts={added} />
      <Names label={words.toChange} concepts={changed} />
      <Button onPress={onTake}>{words.doImport}</Button>
    </div>
  )
}

function FileField({ onChoose }: { onChoose: (file: File) => void }) {
  const id = useId()
  return (
    <>
      <label className="ck-side-label" htmlFor={id}>
        {words.file}
      </label>
      <input
        id={id}
        className="ck-own-file"
        type="file"
        accept=".json,application/json"
        onChange={({ currentTarget }) => {
          const [file] = currentTarget.files ?? []
          if (file !== undefined) onChoose(file)
        }}
      />
    </>
  )
}

function ChooseFile() {
  const close = useCloseDialog()
  const { reading, choose, take } = useImport()
  const takeAll = () => {
    take()
    close()
  }
  return (
    <div className="ck-own-form">
      <p>{words.importHelp}</p>
      <FileField onChoose={(file) => void choose(file)} />
      <Outcome reading={reading} onTake={takeAll} />
    </div>
  )
}

/** A file of concepts, chosen and read on this device; taken whole or not at all. */
export function OwnImportDialog() {
  return (
    <HelmDialog kind="own-import" title={words.importTitle}>
      {() => <ChooseFile />}
    </HelmDialog>
  )
}
