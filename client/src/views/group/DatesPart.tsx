import { useState } from 'react'
import { tGroup } from '../../phrases/group.ts'
import { foreseen, withDates } from '../../store/select/cycle-calendar.ts'
import { toCome } from '../../store/select/to-come.ts'
import { Button } from '../../ui/Button.tsx'
import { Choice } from '../../ui/Choice.tsx'
import { IconButton } from '../../ui/IconButton.tsx'
import { plusIcon } from '../../ui/icons/plusIcon.ts'
import { trashIcon } from '../../ui/icons/trashIcon.ts'
import { DayField } from '../prepare/DayField.tsx'
import { datedDay } from '../prepare/moments.ts'
import type { GroupPart } from './group-part.ts'
import { takeDates } from './take-dates.ts'

const paces = ['4', '5', '6'] as const
type Pace = (typeof paces)[number]

interface DatesProps {
  dates: readonly number[]
  set: (dates: readonly number[]) => void
}

function Dates({ dates, set }: DatesProps) {
  return (
    <ol className="gp-dates">
      {dates.map((atMin) => (
        <li key={atMin}>
          <DayField
            label={datedDay(atMin)}
            atMin={atMin}
            onChange={(next) =>
              set(
                dates.flatMap((one) => (one !== atMin ? [one] : next === undefined ? [] : [next])),
              )
            }
          />
          <IconButton
            label={tGroup.remove(datedDay(atMin))}
            icon={trashIcon}
            onPress={() => set(dates.filter((one) => one !== atMin))}
          />
        </li>
      ))}
    </ol>
  )
}

/** A date more; said at once when it is whole. */
function Another({ dates, set }: DatesProps) {
  const [asked, ask] = useState(dates.length === 0)
  if (!asked) {
    return (
      <Button icon={plusIcon} onPress={() => ask(true)}>
        {tGroup.add}
      </Button>
    )
  }
  return (
    <DayField
      label={dates.length === 0 ? tGroup.first : tGroup.another}
      atMin={undefined}
      onChange={(atMin) => {
        if (atMin === undefined) return
        set([...dates, atMin])
        ask(false)
      }}
    />
  )
}

/** What the cycle still lacks, every so many weeks after the last date. */
function Foresee({ dates, set, lacking }: DatesProps & { lacking: number }) {
  const [pace, choose] = useState<Pace>('5')
  if (dates.length === 0) return null
  if (lacking <= 0) return <p className="gp-note">{tGroup.allThere}</p>
  return (
    <div className="gp-foresee">
      <Choice<Pace>
        legend={tGroup.every}
        showLegend
        look="pills"
        options={paces.map((value) => ({ value, label: tGroup.weeks(Number(value)) }))}
        value={pace}
        onChange={choose}
      />
      <Button onPress={() => set(foreseen(dates, { weeks: Number(pace), count: lacking }))}>
        {tGroup.foresee(lacking)}
      </Button>
    </div>
  )
}

function File({ dates }: { dates: readonly number[] }) {
  if (dates.length === 0) return null
  return (
    <p>
      <Button onPress={() => takeDates(dates)}>{tGroup.file}</Button>
      <span className="gp-note">{tGroup.fileHelp}</span>
    </p>
  )
}

/** The dates to come: foreseen, changed, taken to one's own calendar. */
export function DatesPart({ group, held, nowMin, cycle }: GroupPart) {
  const dates = toCome(group, nowMin)
  const set = (next: readonly number[]) => void cycle.changeGroup(withDates(next))
  return (
    <section className="gp-part" aria-label={tGroup.toCome}>
      <h3 className="fe-name">{tGroup.toCome}</h3>
      {dates.length === 0 ? <p className="gp-note">{tGroup.noDate}</p> : null}
      <Dates dates={dates} set={set} />
      <Another key={dates.length} dates={dates} set={set} />
      <Foresee dates={dates} set={set} lacking={group.planned - held - dates.length} />
      <File dates={dates} />
    </section>
  )
}
