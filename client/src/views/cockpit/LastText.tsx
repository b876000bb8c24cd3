import { useState } from 'react'
import { pisteMaxChars } from '../../../../shared/model/group-text.ts'
import { cockpitTextFr as words } from '../../phrases/cockpit-text.fr.ts'
import { sheetFr } from '../../phrases/sheet.fr.ts'
import { lastText, type KeptText } from '../../store/select/last-text.ts'
import { scriptOf } from '../../store/select/steps.ts'
import { useBoard, useGroupBoard, useSession } from '../../store/use-app.ts'
import { Button } from '../../ui/Button.tsx'
import { Field } from '../../ui/Field.tsx'
import { useFirstFocus } from './use-first-focus.ts'
import './StakesBrought.css'

interface LineProps {
  text: string
  beside?: string | undefined
  /** An empty text takes the line away. */
  onKeep: (text: string) => void
}

interface ButtonsProps extends LineProps {
  typed: string
  onClose: () => void
}

function Buttons({ text, typed, onKeep, onClose }: ButtonsProps) {
  const isEmpty = typed === '' || typed.length > pisteMaxChars
  const keep = (next: string) => {
    onKeep(next)
    onClose()
  }
  return (
    <>
      <Button size="small" variant="primary" unavailable={isEmpty} onPress={() => keep(typed)}>
        {sheetFr.keepWords}
      </Button>
      {text === '' ? null : (
        <Button size="small" onPress={() => keep('')}>
          {words.takeAway}
        </Button>
      )}
      <Button size="small" variant="plain" onPress={onClose}>
        {sheetFr.nothingNew}
      </Button>
    </>
  )
}

function Writing(props: LineProps & { onClose: () => void }) {
  const [typed, type] = useState(props.text)
  const focus = useFirstFocus(true)
  return (
    <div className="ck-kept-writing">
      <Field
        label={words.lineLabel}
        value={typed}
        onChange={type}
        limit={pisteMaxChars}
        inputRef={focus}
        multiline
        rows={2}
      />
      <Buttons {...props} typed={typed.trim()} />
    </div>
  )
}

/** One line: as it stands, or being said otherwise. */
function Line(props: LineProps) {
  const [writing, write] = useState(false)
  if (writing) return <Writing {...props} onClose={() => write(false)} />
  return (
    <>
      <span className="ck-brought-text">
        {props.text}
        {props.beside === undefined ? null : (
          <span className="ck-brought-from">{props.beside}</span>
        )}
      </span>
      <Button size="small" onPress={() => write(true)}>
        {props.text === '' ? words.addLine : words.correct}
      </Button>
    </>
  )
}

const placed = <T,>(all: readonly T[], at: number, one: T): T[] =>
  all.map((each, place) => (place === at ? one : each))

function StakeLines({ text: { id, words: kept } }: { text: KeptText }) {
  const { tiers } = useSession()
  const keep = (at: number, stake: (typeof kept.stakes)[number]) =>
    void tiers.correctText(id, {
      stakes: placed(kept.stakes, at, stake).filter(({ text }) => text !== ''),
    })
  return kept.stakes.map((stake, at) => (
    <li key={stake.stake}>
      <Line
        text={stake.text}
        beside={stake.flag && sheetFr.flags[stake.flag]}
        onKeep={(text) => keep(at, { ...stake, text })}
      />
    </li>
  ))
}

function PisteLines({ text: { id, words: kept } }: { text: KeptText }) {
  const { tiers } = useSession()
  const lines = kept.pistes.length < 12 ? [...kept.pistes, ''] : kept.pistes
  const keep = (at: number, text: string) =>
    void tiers.correctText(id, { pistes: placed(lines, at, text).filter(Boolean) })
  return lines.map((piste, at) => (
    <li key={piste}>
      <Line text={piste} onKeep={(next) => keep(at, next)} />
    </li>
  ))
}

function Kept({ text }: { text: KeptText }) {
  const title = sheetFr.groupText(text.number)
  return (
    <section className="ck-brought" aria-label={title}>
      <h3 className="ck-moment-label">{title}</h3>
      <p className="ck-page-help">{words.correctHelp}</p>
      <ul>
        <StakeLines text={text} />
      </ul>
      <h3 className="ck-moment-label">{sheetFr.pistes}</h3>
      <ul>
        <PisteLines text={text} />
      </ul>
    </section>
  )
}

/** « Le fil »: what the group kept the last time, read aloud and corrected while it speaks. */
export function LastText() {
  const number = useBoard((board) => scriptOf(board)?.number ?? 0)
  const group = useGroupBoard((board) => board)
  const text = lastText(group, number)
  return text === undefined ? null : <Kept text={text} />
}
