import { pisteMaxChars } from '../../../../shared/model/group-text.ts'
import { tCockpitText as words } from '../../phrases/cockpit-text.ts'
import { tSheet } from '../../phrases/sheet.ts'
import { lastText, type KeptText } from '../../store/select/last-text.ts'
import { scriptOf } from '../../store/select/steps.ts'
import { useBoard, useGroupBoard } from '../../store/use-app.ts'
import { Button } from '../../ui/Button.tsx'
import { Field } from '../../ui/Field.tsx'
import { useCorrections, type Corrections, type LineShown } from './use-corrections.ts'
import { useFirstFocus } from './use-first-focus.ts'
import './StakesBrought.css'

interface LineProps {
  line: LineShown
  beside?: string | undefined
  corrections: Corrections
}

function Buttons({ line: { said }, corrections: { keep, close } }: LineProps) {
  const typed = said.to.trim()
  const isNew = said.piste === ''
  const isEmpty = typed === '' || typed.length > pisteMaxChars
  return (
    <>
      <Button
        size="small"
        variant="primary"
        unavailable={isEmpty}
        onPress={() => keep(said, typed)}
      >
        {tSheet.keepWords}
      </Button>
      {isNew ? null : (
        <Button size="small" onPress={() => keep(said, '')}>
          {words.takeAway}
        </Button>
      )}
      <Button size="small" variant="plain" onPress={() => close(said)}>
        {tSheet.nothingNew}
      </Button>
    </>
  )
}

function Writing(props: LineProps) {
  const { said } = props.line
  const focus = useFirstFocus(true)
  return (
    <div className="ck-kept-writing">
      <Field
        label={words.lineLabel}
        value={said.to}
        onChange={(to) => props.corrections.type(said, to)}
        limit={pisteMaxChars}
        inputRef={focus}
        multiline
        rows={2}
      />
      <Buttons {...props} />
    </div>
  )
}

/** One line: as it stands, or being said otherwise. */
function Line(props: LineProps) {
  const { line, beside, corrections } = props
  const { said, writing } = line
  if (writing) return <Writing {...props} />
  return (
    <>
      <span className="ck-brought-text">
        {said.to}
        {beside === undefined ? null : <span className="ck-brought-from">{beside}</span>}
      </span>
      <Button size="small" onPress={() => corrections.type(said, said.to)}>
        {said.to === '' ? words.addLine : words.correct}
      </Button>
    </>
  )
}

function Lines({ lines, corrections }: { lines: LineShown[]; corrections: Corrections }) {
  return (
    <ul>
      {lines.map((line) => {
        const flag = line.said.stake?.flag
        return (
          <li key={line.key}>
            <Line line={line} beside={flag && tSheet.flags[flag]} corrections={corrections} />
          </li>
        )
      })}
    </ul>
  )
}

function Kept({ text }: { text: KeptText }) {
  const title = tSheet.groupText(text.number)
  const corrections = useCorrections(text)
  return (
    <section className="ck-brought" aria-label={title}>
      <h3 className="ck-moment-label">{title}</h3>
      <p className="ck-page-help">{words.correctHelp}</p>
      <Lines lines={corrections.stakes} corrections={corrections} />
      <h3 className="ck-moment-label">{tSheet.pistes}</h3>
      <Lines lines={corrections.pistes} corrections={corrections} />
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
