import type { KeyboardEvent, Ref } from 'react'
import { noSpelling } from './no-spelling.ts'

interface WordFieldProps {
  ref: Ref<HTMLInputElement>
  id: string
  value: string
  /** The id of its open listbox, and the option walked to. */
  listbox: string | undefined
  option: string | undefined
  describedBy: string | undefined
  invalid: boolean
  onType: (text: string) => void
  onKeyDown: (event: KeyboardEvent) => void
  onFocus: () => void
  onBlur: () => void
}

/** The text of one line. No spelling help: the words open a room, they go to no server. */
export function WordField({ ref, ...props }: WordFieldProps) {
  return (
    <input
      id={props.id}
      className="fe-word-text"
      role="combobox"
      aria-autocomplete="list"
      aria-expanded={props.listbox !== undefined}
      aria-controls={props.listbox}
      aria-activedescendant={props.option}
      aria-describedby={props.describedBy}
      aria-invalid={props.invalid || undefined}
      {...noSpelling}
      enterKeyHint="next"
      value={props.value}
      onChange={(event) => props.onType(event.target.value)}
      onKeyDown={props.onKeyDown}
      onFocus={props.onFocus}
      onBlur={props.onBlur}
      ref={ref}
    />
  )
}
