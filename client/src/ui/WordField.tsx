import { useId, useState, type KeyboardEvent } from 'react'
import { checkBoldIcon } from './icons/checkBoldIcon.ts'
import { Icon } from './icons/Icon.tsx'
import { moveIn } from './listboxKeys.ts'
import { WordCompletions } from './WordCompletions.tsx'
import { WordInput, type WordInputProps } from './WordInput.tsx'
import './WordField.css'

interface WordFieldProps extends WordInputProps {
  /** 1 to 5, shown at the left of the line. */
  number: number
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
  /** A sentence when the word is not in the list; amber, never blaming. */
  unknown?: string | undefined
  look?: 'line' | 'short' | undefined
}

/** Which completion is marked by the arrows, and what keys do. */
function useCompletions(props: WordFieldProps) {
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
  return { active, open, choose, onKeyDown, setActive, setFocused, marked: chosen !== undefined }
}

/** One word of the join phrase: a line, a check when it is known, its completions as a listbox. */
export function WordField(props: WordFieldProps) {
  const id = useId()
  const list = useCompletions(props)
  const unknown = props.unknown !== undefined && !props.recognised
  return (
    <div className={`fe-word fe-word-look-${props.look ?? 'line'}`}>
      <div className={`fe-word-line${unknown ? ' fe-word-unknown' : ''}`}>
        <span className="fe-word-number" aria-hidden="true">
          {props.number}
        </span>
        <WordInput
          {...props}
          id={id}
          open={list.open}
          marked={list.marked ? list.active : undefined}
          onChange={(value) => {
            list.setActive(-1)
            props.onChange(value)
          }}
          onKeyDown={list.onKeyDown}
          onFocused={list.setFocused}
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
        words={list.open ? props.completions : []}
        active={list.active}
        onChoose={list.choose}
      />
    </div>
  )
}
