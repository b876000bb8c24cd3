import { useId, useState } from 'react'

interface DayFieldProps {
  label: string
  /** Minutes since 1970. */
  atMin: number | undefined
  onChange: (atMin: number | undefined) => void
}

const two = (part: number): string => String(part).padStart(2, '0')

/** What the browser's own field holds: this device's day and hour. */
function typedFrom(atMin: number | undefined): string {
  if (atMin === undefined) return ''
  const at = new Date(atMin * 60_000)
  const day = `${at.getFullYear()}-${two(at.getMonth() + 1)}-${two(at.getDate())}`
  return `${day}T${two(at.getHours())}:${two(at.getMinutes())}`
}

/** A day and an hour, told once it is whole and the field is left. */
export function DayField({ label, atMin, onChange }: DayFieldProps) {
  const id = useId()
  const [typed, setTyped] = useState<string>()
  const tell = () => {
    if (typed === undefined) return
    const ms = new Date(typed).getTime()
    if (typed === '') onChange(undefined)
    else if (!Number.isNaN(ms)) onChange(Math.floor(ms / 60_000))
    setTyped(undefined)
  }
  return (
    <div className="ck-day">
      <label className="fe-field-label fe-field-label-strong" htmlFor={id}>
        {label}
      </label>
      <input
        id={id}
        type="datetime-local"
        value={typed ?? typedFrom(atMin)}
        onChange={({ target }) => setTyped(target.value)}
        onBlur={tell}
        onKeyDown={({ key }) => {
          if (key === 'Enter') tell()
        }}
      />
    </div>
  )
}
