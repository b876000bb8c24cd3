import { useId, useState } from 'react'
import { prepareFr } from '../../phrases/prepare.fr.ts'
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

/** The day and the hour, on this device only: the browser's own fields. */
export function WhenFields({ kept }: { kept: PreparationKept }) {
  const { preparation, change } = kept
  const [fields, setFields] = useState(() => fieldsOf(preparation.startsAtMin))
  const type = (next: typeof fields) => {
    setFields(next)
    const { startsAtMin: _before, ...others } = preparation
    const startsAtMin = momentOf(next.date, next.time)
    change(startsAtMin === undefined ? others : { ...others, startsAtMin })
  }
  return (
    <>
      <MomentField
        label={prepareFr.date}
        type="date"
        value={fields.date}
        onChange={(date) => type({ date, time: fields.time === '' ? '09:30' : fields.time })}
      />
      <MomentField
        label={prepareFr.time}
        type="time"
        value={fields.time}
        onChange={(time) => type({ ...fields, time })}
      />
    </>
  )
}
