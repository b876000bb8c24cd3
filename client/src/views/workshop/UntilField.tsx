import { useId } from 'react'
import { fieldsOf, momentOf } from '../prepare/moments.ts'

interface UntilFieldProps {
  label: string
  atMin: number
  onChange: (atMin: number) => void
}

/** A day, in the browser's own field: until its end. */
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
        value={fieldsOf(atMin).date}
        onChange={({ target }) => {
          const read = momentOf(target.value, '23:59')
          if (read !== undefined) onChange(read)
        }}
      />
    </div>
  )
}
