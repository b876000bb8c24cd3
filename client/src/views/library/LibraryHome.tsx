import { useState } from 'react'
import type { RoomId } from '../../../../shared/model/ids.ts'
import { libraryNameMaxChars } from '../../../../shared/model/library.ts'
import { tLibrary as words } from '../../phrases/library.ts'
import type { Libraries, LibraryCard } from '../../store/libraries.ts'
import { useAppState } from '../../store/use-app.ts'
import { Button } from '../../ui/Button.tsx'
import { Field } from '../../ui/Field.tsx'
import { PageHeader } from '../head/PageHeader.tsx'

export interface LibraryHomeProps {
  libraries: Libraries
  cards: readonly LibraryCard[]
  /** A deposit link or a sheet that this page was opened with. */
  fragment: string
  onOpen: (room: RoomId) => void
  onKept: () => void
  onHome: () => void
}

function Cards({ cards, onOpen }: Pick<LibraryHomeProps, 'cards' | 'onOpen'>) {
  if (cards.length === 0) return null
  return (
    <section className="fe-lib-block">
      <h2 className="fe-section">{words.list}</h2>
      <ul className="fe-lib-rows">
        {cards.map(({ room, role, name }) => (
          <li key={room} className="fe-lib-card">
            <span>
              <strong>{name === '' ? words.unnamed : name}</strong>
              <span className="fe-meta">
                {role === 'coordinator' ? words.reads : words.deposits}
              </span>
            </span>
            {role === 'coordinator' ? (
              <Button onPress={() => onOpen(room)}>{words.open}</Button>
            ) : null}
          </li>
        ))}
      </ul>
    </section>
  )
}

function Found({ libraries, onOpen }: Pick<LibraryHomeProps, 'libraries' | 'onOpen'>) {
  const needsCode = useAppState((state) => state.creation) === 'code'
  const [name, setName] = useState('')
  const [code, setCode] = useState('')
  const [refused, refuse] = useState(false)
  const create = () =>
    void libraries.found(name.trim(), needsCode ? code.trim() : undefined).then((room) => {
      refuse(room === undefined)
      if (room !== undefined) onOpen(room)
    })
  return (
    <section className="fe-lib-block">
      <h2 className="fe-section">{words.found}</h2>
      <p>{words.foundHelp}</p>
      <Field
        label={words.name}
        value={name}
        onChange={setName}
        limit={libraryNameMaxChars}
        face="interface"
      />
      {needsCode ? (
        <Field label={words.code} value={code} onChange={setCode} face="interface" />
      ) : null}
      <Button variant="primary" unavailable={name.trim() === ''} onPress={create}>
        {words.create}
      </Button>
      <p role="status">{refused ? words.notFounded : ''}</p>
    </section>
  )
}

function Keep({ libraries, fragment, onKept }: LibraryHomeProps) {
  const [text, setText] = useState(fragment.startsWith('d') ? fragment : '')
  const [name, setName] = useState('')
  const [said, say] = useState('')
  const keep = () =>
    void libraries.keep(text, name.trim()).then((done) => {
      say(done.kind === 'kept' ? words.kept : words.keptKinds[done.kind])
      if (done.kind !== 'kept') return
      // A link is a secret: it stays on no screen once it is kept.
      setText('')
      setName('')
      onKept()
    })
  return (
    <section className="fe-lib-block">
      <h2 className="fe-section">{words.keep}</h2>
      <p>{words.keepHelp}</p>
      <Field label={words.keepLabel} value={text} onChange={setText} face="interface" />
      <Field
        label={words.keepName}
        value={name}
        onChange={setName}
        limit={libraryNameMaxChars}
        face="interface"
      />
      <Button unavailable={text.trim() === ''} onPress={keep}>
        {words.keepGo}
      </Button>
      <p role="status">{said}</p>
    </section>
  )
}

function Rescue({ libraries, fragment, onOpen }: LibraryHomeProps) {
  const [text, setText] = useState('')
  const [said, say] = useState('')
  const isScanned = fragment.startsWith('b')
  const look = () =>
    void libraries
      .recover(isScanned ? { fragment } : { words: text.trim().toLowerCase().split(/\s+/) })
      .then((found) => {
        if (found.kind === 'recovered') onOpen(found.room)
        else say(words.rescued[found.kind])
      })
  return (
    <section className="fe-lib-block">
      <h2 className="fe-section">{words.rescue}</h2>
      {isScanned ? null : <p>{words.rescueHelp}</p>}
      {isScanned ? null : (
        <Field
          label={words.rescueLabel}
          value={text}
          onChange={setText}
          multiline
          rows={2}
          face="interface"
        />
      )}
      <Button unavailable={!isScanned && text.trim() === ''} onPress={look}>
        {words.rescueGo}
      </Button>
      <p role="status">{said}</p>
    </section>
  )
}

/** The libraries of this device, and the ways to have one. What was brought by a link comes first. */
export function LibraryHome(props: LibraryHomeProps) {
  const { fragment } = props
  const isBrought = /^[bd]/.test(fragment)
  return (
    <div className="fe-lib-home">
      <PageHeader
        title={words.title}
        titleAs="h1"
        back={{ label: words.home, onBack: props.onHome }}
      />
      <main>
        <Cards {...props} />
        {fragment.startsWith('d') ? <Keep {...props} /> : null}
        {fragment.startsWith('b') ? <Rescue {...props} /> : null}
        <Found {...props} />
        {isBrought ? null : <Keep {...props} />}
        {isBrought ? null : <Rescue {...props} />}
      </main>
    </div>
  )
}
