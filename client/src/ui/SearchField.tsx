import { Icon } from './icons/Icon.tsx'
import { magnifyingGlassIcon } from './icons/magnifyingGlassIcon.ts'
import './SearchField.css'

interface SearchFieldProps {
  /** Its name, also shown inside while empty: "Chercher parmi 58 concepts". */
  label: string
  value: string
  onChange: (value: string) => void
}

/** A search, shaped as a pill. What is typed stays on the device. */
export function SearchField({ label, value, onChange }: SearchFieldProps) {
  return (
    <label className="fe-search">
      <Icon path={magnifyingGlassIcon} size={20} />
      <input
        type="search"
        aria-label={label}
        placeholder={label}
        value={value}
        spellCheck={false}
        autoCorrect="off"
        autoComplete="off"
        onChange={(event) => onChange(event.target.value)}
      />
    </label>
  )
}
