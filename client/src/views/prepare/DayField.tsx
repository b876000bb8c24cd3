import { useId, useState } from 'react'
import { fieldsOf } from './moments.ts'
import './DayField.css'

interface DayFieldProps {
  label: string
  /** Minutes since 1970. */
  atMin: number | undefined
  onChange: (atMin: number | undefined) => void
}

/** What the browser's own field holds: this device's day and hour. */
function typedFrom(atMin: number | undefined): string {
  const { date, time } = fieldsOf(atMin)
  return date === '' ? '' : `${date}T${time}`
}

/** What is being typed: told once it is whole and the field is left. */
function useTypedDay({ atMin, onChange }: Omit<DayFieldProps, 'label'>) {
  const [typed, type] = useState<string>()
  const tell = () => {
    if (typed === undefined) return
    const ms = new Date(typed).getTime()
    if (typed === '') onChange(undefined)
    else if (!Number.isNaN(ms)) onChange(Math.floor(ms / 60_000))
    type(undefined)
  }
  return { value: typed ?? typedFrom(atMin), type, tell }
}

/** A day and an hour, in the browser's own field. */
export function DayField({ label, ...day }: DayFieldProps) {
  const id = useId()
  const { value, type, tell } = useTypedDay(day)
  return (
    <div className="fe-day">
      <label className="fe-field-label fe-field-label-strong" htmlFor={id}>
        {label}
      </label>
      <input
        id={id}
        type="datetime-local"
        value={value}
        onChange={({ target }) => type(target.value)}
        onBlur={tell}
        onKeyDown={({ key }) => {
          if (key === 'Enter') tell()
        }}
      />
    </div>
  )
}
