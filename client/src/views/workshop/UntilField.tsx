import { useId } from 'react'
import { readDay, typedDay } from './use-until.ts'

interface UntilFieldProps {
  label: string
  atMin: number
  onChange: (atMin: number) => void
}

/** A day, in the browser's own field. */
export function UntilField({ label, atMin, onChange }: UntilFieldProps) {
  const id = useId()
  return (
    <div className="ws-until">
      <label className="fe-field-label fe-field-label-strong" htmlFor={id}>
        {label}
      </label>
      <input
        id={id}
        type="date"
        value={typedDay(atMin)}
        onChange={({ target }) => {
          const read = readDay(target.value)
          if (read !== undefined) onChange(read)
        }}
      />
    </div>
  )
}
