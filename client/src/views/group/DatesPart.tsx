import { useState } from 'react'
import { groupFr } from '../../phrases/group.fr.ts'
import { foreseen, withDates } from '../../store/select/cycle-calendar.ts'
import { toCome } from '../../store/select/to-come.ts'
import { Button } from '../../ui/Button.tsx'
import { Choice } from '../../ui/Choice.tsx'
import { IconButton } from '../../ui/IconButton.tsx'
import { plusIcon } from '../../ui/icons/plusIcon.ts'
import { trashIcon } from '../../ui/icons/trashIcon.ts'
import { DayField } from '../prepare/DayField.tsx'
import { datedDayFr } from '../prepare/moments.ts'
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
            label={datedDayFr(atMin)}
            atMin={atMin}
            onChange={(next) =>
              set(
                dates.flatMap((one) => (one !== atMin ? [one] : next === undefined ? [] : [next])),
              )
            }
          />
          <IconButton
            label={groupFr.remove(datedDayFr(atMin))}
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
        {groupFr.add}
      </Button>
    )
  }
  return (
    <DayField
      label={dates.length === 0 ? groupFr.first : groupFr.another}
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
  if (lacking <= 0) return <p className="gp-note">{groupFr.allThere}</p>
  return (
    <div className="gp-foresee">
      <Choice<Pace>
        legend={groupFr.every}
        showLegend
        look="pills"
        options={paces.map((value) => ({ value, label: groupFr.weeks(Number(value)) }))}
        value={pace}
        onChange={choose}
      />
      <Button onPress={() => set(foreseen(dates, { weeks: Number(pace), count: lacking }))}>
        {groupFr.foresee(lacking)}
      </Button>
    </div>
  )
}

function File({ dates }: { dates: readonly number[] }) {
  if (dates.length === 0) return null
  return (
    <p>
      <Button onPress={() => takeDates(dates)}>{groupFr.file}</Button>
      <span className="gp-note">{groupFr.fileHelp}</span>
    </p>
  )
}

/** The dates to come: foreseen, changed, taken to one's own calendar. */
export function DatesPart({ group, held, nowMin, cycle }: GroupPart) {
  const dates = toCome(group, nowMin)
  const set = (next: readonly number[]) => void cycle.changeGroup(withDates(next))
  return (
    <section className="gp-part" aria-label={groupFr.toCome}>
      <h3 className="fe-name">{groupFr.toCome}</h3>
      {dates.length === 0 ? <p className="gp-note">{groupFr.noDate}</p> : null}
      <Dates dates={dates} set={set} />
      <Another key={dates.length} dates={dates} set={set} />
      <Foresee dates={dates} set={set} lacking={group.planned - held - dates.length} />
      <File dates={dates} />
    </section>
  )
}
