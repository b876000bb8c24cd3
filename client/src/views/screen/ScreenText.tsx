import type { ReactNode } from 'react'
import { tScreen } from '../../phrases/screen.ts'
import { tDay } from '../../phrases/sheet.ts'
import type { ScreenLine } from '../../store/select/screen-sheet.ts'
import { whereTyped } from './EntrancePicture.tsx'
import { authorLine } from './FocusPicture.tsx'
import { voiceBy } from './ScreenVoiceWords.tsx'
import type { ConceptsById } from './use-concepts.ts'
import type { Seen } from './use-seen.ts'
import './screen-text.css'

interface Part {
  readonly seen: Seen
  readonly concepts: ConceptsById
}

function Listed({ title, lines }: { title: string; lines: readonly ReactNode[] }) {
  if (lines.length === 0) return null
  return (
    <section>
      <h2>{title}</h2>
      <ol>
        {lines.map((line, index) => (
          <li key={index}>{line}</li>
        ))}
      </ol>
    </section>
  )
}

function TellingText({ centre }: { centre: NonNullable<Seen['centre']> }) {
  return (
    <section>
      <h2>{authorLine(centre)}</h2>
      <p className="fe-voice">{centre.title}</p>
      {centre.moments.map(({ id, name, text }) => (
        <div key={id}>
          <h3>{name}</h3>
          <p className="fe-voice">{text}</p>
        </div>
      ))}
    </section>
  )
}

function VoiceText({ voice }: { voice: Seen['voices'][number] }) {
  return (
    <>
      {voice.passage === undefined ? null : <q className="fe-voice">{voice.passage}</q>}
      {voice.text === '' ? null : <p className="fe-voice">{voice.text}</p>}
      <p className="fe-meta">{voiceBy(voice)}</p>
    </>
  )
}

function CentreText({ seen, concepts }: Part) {
  const { centre, voices, step } = seen
  if (centre === undefined) return null
  return (
    <>
      <TellingText centre={centre} />
      <Listed
        title={step?.stage === 'questions' ? tScreen.questions : tScreen.echoes}
        lines={voices.map((voice) => (
          <VoiceText key={voice.id} voice={voice} />
        ))}
      />
      <Listed title={tScreen.concepts} lines={conceptNames(seen.handouts, concepts)} />
    </>
  )
}

const conceptNames = (ids: readonly string[], concepts: ConceptsById) =>
  ids.flatMap((id) => concepts.get(id)?.name ?? [])

function SituationsText({ seen }: Part) {
  return <Listed title={tScreen.situations} lines={seen.situations.map(({ title }) => title)} />
}

function Sublist({ label, lines }: { label: string; lines: readonly string[] }) {
  if (lines.length === 0) return null
  return (
    <>
      <p className="fe-meta">{label}</p>
      <ul>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </>
  )
}

function StakesText({ seen, concepts }: Part) {
  const titles = new Map<string, string>(seen.situations.map(({ id, title }) => [id, title]))
  const lines = seen.stakes.map((stake) => (
    <>
      <p className="fe-voice">{stake.text}</p>
      {stake.flag === undefined ? null : <p className="fe-meta">{tScreen.flags[stake.flag]}</p>}
      <Sublist
        label={tScreen.fedBy}
        lines={stake.situations.flatMap((id) => titles.get(id) ?? [])}
      />
      <Sublist label={tScreen.echoesOfStake} lines={stake.echoes} />
      <Sublist label={tScreen.litBy} lines={conceptNames(stake.concepts, concepts)} />
    </>
  ))
  return <Listed title={tScreen.stakes} lines={lines} />
}

function SheetText({ seen: { sheet } }: Part) {
  if (sheet === undefined) return null
  return sheet.form.rows.flatMap(({ name, cells }) =>
    cells.map((cell) => (
      <Listed
        key={cell.id}
        title={name === undefined ? cell.name : `${name}, ${cell.name}`}
        lines={sheet.lines
          .filter((line) => line.cell === cell.id)
          .map((line) => lineOf(line, cell.asideLead))}
      />
    )),
  )
}

function lineOf({ text, aside }: ScreenLine, lead = ''): string {
  return aside === undefined ? text : `${text}, ${lead} ${aside}`
}

function NextTimeText({ seen: { nextTime } }: Part) {
  return nextTime === undefined ? null : (
    <Listed title={tScreen.nextTime} lines={[tDay(nextTime)]} />
  )
}

function DoorText({ seen }: Part) {
  if (seen.phrase === undefined) return null
  return (
    <section>
      <h2>{tScreen.toJoin}</h2>
      <p className="fe-voice" lang="fr">
        {seen.phrase.join(' ')}
      </p>
      {seen.address === undefined ? null : <p>{whereTyped(seen.address)}</p>}
    </section>
  )
}

function RulesText({ seen }: Part) {
  return <Listed title={tScreen.rules} lines={seen.rules} />
}

function StakesThenNextTime(part: Part) {
  return (
    <>
      <StakesText {...part} />
      <NextTimeText {...part} />
    </>
  )
}

function ConstellationText(part: Part) {
  return (
    <>
      <SituationsText {...part} />
      <StakesText {...part} />
    </>
  )
}

/** Pictures without one say nothing more than the head and the door. */
const TEXTS: Partial<Record<Seen['picture'], (part: Part) => ReactNode>> = {
  rules: RulesText,
  titles: SituationsText,
  focus: CentreText,
  stakes: StakesThenNextTime,
  sheet: SheetText,
  constellation: ConstellationText,
}

function MatterText(part: Part) {
  const Text = TEXTS[part.seen.picture]
  return Text === undefined ? null : <Text {...part} />
}

/**
 * The whole of the current picture as ordered lists: for assistive technology beside the drawing,
 * and for everyone when the screen is opened on a small device.
 */
export function ScreenText(part: Part) {
  const { step, away } = part.seen
  return (
    <div className="fe-wall-text">
      <header>
        <h1>{step?.name ?? tScreen.toJoin}</h1>
        {step === undefined ? null : (
          <p className="fe-meta">{tScreen.place(step.place, step.of)}</p>
        )}
        {away === undefined ? null : (
          <p className="fe-meta">
            {away === 'screen' ? tScreen.reconnecting : tScreen.facilitatorAway}
          </p>
        )}
      </header>
      <MatterText {...part} />
      <DoorText {...part} />
    </div>
  )
}
