import { useId, useState, type KeyboardEvent, type Ref } from 'react'
import { checkBoldIcon } from './icons/checkBoldIcon.ts'
import { Icon } from './icons/Icon.tsx'
import { moveIn } from './listboxKeys.ts'
import { WordCompletions } from './WordCompletions.tsx'
import './WordField.css'

interface WordFieldProps {
  /** 1 to 5, shown at the left of the line. */
  number: number
  /** "mot 1 sur 5" */
  label: string
  value: string
  onChange: (value: string) => void
  /** The word exists in the list. */
  recognised: boolean
  /** "reconnu", read with the check. */
  recognisedWord: string
  /** Up to three. */
  completions: readonly string[]
  completionsLabel: string
  /** A completion was chosen: fill and advance. */
  onComplete: (word: string) => void
  /** Space or Enter without a chosen completion: advance. */
  onNext: () => void
  /** Pasted text of several words; true when the caller took it. */
  onPasteWords?: ((text: string) => boolean) | undefined
  /** A sentence when the word is not in the list; amber, never blaming. */
  unknown?: string | undefined
  /** "mot 1", on the short look of the laptop home. */
  placeholder?: string | undefined
  look?: 'line' | 'short' | undefined
  inputRef?: Ref<HTMLInputElement> | undefined
}

/** One word of the join phrase: a line, a check when it is known, its completions as a listbox. */
export function WordField(props: WordFieldProps) {
  const id = useId()
  const [active, setActive] = useState(-1)
  const [focused, setFocused] = useState(false)
  const open = focused && props.completions.length > 0 && !props.recognised
  const chosen = open ? props.completions[active] : undefined
  const choose = (word: string) => {
    setActive(-1)
    props.onComplete(word)
  }
  const onKeyDown = (event: KeyboardEvent) => {
    const moved = open ? moveIn(event.key, active, props.completions.length) : undefined
    if (moved !== undefined) {
      event.preventDefault()
      setActive(moved)
    } else if (event.key === 'Enter' || (event.key === ' ' && props.value !== '')) {
      event.preventDefault()
      if (chosen === undefined) props.onNext()
      else choose(chosen)
    }
  }
  return (
    <div className={`fe-word fe-word-look-${props.look ?? 'line'}`}>
      <div className={`fe-word-line${props.unknown === undefined ? '' : ' fe-word-unknown'}`}>
        <span className="fe-word-number" aria-hidden="true">
          {props.number}
        </span>
        <input
          ref={props.inputRef}
          value={props.value}
          role="combobox"
          aria-label={props.label}
          aria-expanded={open}
          aria-controls={`${id}-list`}
          aria-autocomplete="list"
          aria-activedescendant={chosen === undefined ? undefined : `${id}-${active}`}
          aria-describedby={`${id}-state`}
          spellCheck={false}
          autoCorrect="off"
          autoCapitalize="none"
          autoComplete="off"
          placeholder={props.placeholder}
          onChange={(event) => {
            setActive(-1)
            props.onChange(event.target.value)
          }}
          onKeyDown={onKeyDown}
          onFocus={() => setFocused(true)}
          onBlur={() => setFocused(false)}
          onPaste={(event) => {
            if (props.onPasteWords?.(event.clipboardData.getData('text')) === true) {
              event.preventDefault()
            }
          }}
        />
        {props.recognised ? <Icon path={checkBoldIcon} size={24} /> : null}
      </div>
      <p className="fe-word-state" id={`${id}-state`}>
        {props.recognised ? (
          <span className="fe-visually-hidden">{props.recognisedWord}</span>
        ) : (
          props.unknown
        )}
      </p>
      <WordCompletions
        id={id}
        label={props.completionsLabel}
        words={open ? props.completions : []}
        active={active}
        onChoose={choose}
      />
    </div>
  )
}
