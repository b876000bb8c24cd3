import type { KeyboardEvent, Ref } from 'react'

export interface WordInputProps {
  /** "mot 1 sur 5" */
  label: string
  value: string
  onChange: (value: string) => void
  /** Pasted text of several words; true when the caller took it. */
  onPasteWords?: ((text: string) => boolean) | undefined
  /** "mot 1", on the short look of the laptop home. */
  placeholder?: string | undefined
  inputRef?: Ref<HTMLInputElement> | undefined
}

interface WordInputWiring {
  id: string
  open: boolean
  /** Index of the completion marked by the arrows. */
  marked: number | undefined
  onKeyDown: (event: KeyboardEvent) => void
  onFocused: (focused: boolean) => void
}

/** The input of a word: a combobox that never talks to a spelling or completion server. */
export function WordInput({ inputRef, ...props }: WordInputProps & WordInputWiring) {
  const { id, open, marked } = props
  return (
    <input
      ref={inputRef}
      value={props.value}
      role="combobox"
      aria-label={props.label}
      aria-expanded={open}
      aria-controls={`${id}-list`}
      aria-autocomplete="list"
      aria-activedescendant={marked === undefined ? undefined : `${id}-${marked}`}
      aria-describedby={`${id}-state`}
      spellCheck={false}
      autoCorrect="off"
      autoCapitalize="none"
      autoComplete="off"
      placeholder={props.placeholder}
      onChange={(event) => props.onChange(event.target.value)}
      onKeyDown={props.onKeyDown}
      onFocus={() => props.onFocused(true)}
      onBlur={() => props.onFocused(false)}
      onPaste={(event) => {
        if (props.onPasteWords?.(event.clipboardData.getData('text')) === true) {
          event.preventDefault()
        }
      }}
    />
  )
}
