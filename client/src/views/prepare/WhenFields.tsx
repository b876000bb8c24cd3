import { useId, useState } from 'react'
import { tPrepare } from '../../phrases/prepare.ts'
import { fieldsOf, momentOf } from './moments.ts'
import type { PreparationKept } from './use-preparation.ts'

interface MomentFieldProps {
  label: string
  type: 'date' | 'time'
  value: string
  onChange: (value: string) => void
}

function MomentField({ label, type, value, onChange }: MomentFieldProps) {
  const id = useId()
  return (
    <div>
      <label className="fe-prepare-label" htmlFor={id}>
        {label}
      </label>
      <input
        id={id}
        className="fe-prepare-moment"
        type={type}
        value={value}
        onChange={(event) => onChange(event.target.value)}
      />
    </div>
  )
}

/** What the two fields hold, and the moment they make once both are filled. */
function useWhen({ preparation, change }: PreparationKept) {
  const [fields, setFields] = useState(() => fieldsOf(preparation.startsAtMin))
  const type = (next: typeof fields) => {
    setFields(next)
    const { startsAtMin: _before, ...others } = preparation
    const startsAtMin = momentOf(next.date, next.time)
    change(startsAtMin === undefined ? others : { ...others, startsAtMin })
  }
  return { ...fields, type }
}

/** The day and the hour, on this device only: the browser's own fields. */
export function WhenFields({ kept }: { kept: PreparationKept }) {
  const { date, time, type } = useWhen(kept)
  return (
    <>
      <MomentField
        label={tPrepare.date}
        type="date"
        value={date}
        onChange={(next) => type({ date: next, time: time === '' ? '09:30' : time })}
      />
      <MomentField
        label={tPrepare.time}
        type="time"
        value={time}
        onChange={(next) => type({ date, time: next })}
      />
    </>
  )
}
