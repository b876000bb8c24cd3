import { useId, type ReactNode, type Ref } from 'react'
import { warningIcon } from './icons/warningIcon.ts'
import { Icon } from './icons/Icon.tsx'
import { FieldCounter } from './FieldCounter.tsx'
import { FieldText } from './FieldText.tsx'
import './Field.css'

export interface FieldProps {
  label: string
  value: string
  onChange: (value: string) => void
  /** 'title' sets the label as a question in Vollkorn; 'hidden' when a heading already says it. */
  labelLook?: 'strong' | 'title' | 'hidden' | undefined
  help?: ReactNode
  /** A sentence; typed text is always kept. */
  error?: string | undefined
  /** Most characters; going past is shown, never cut. */
  limit?: number | undefined
  /** Words of the counter, shown from 15 left. */
  counter?: ((left: number) => string) | undefined
  multiline?: boolean | undefined
  /** Voice in Vollkorn; interface text in Atkinson. */
  face?: 'voice' | 'voice-small' | 'interface' | undefined
  frame?: 'box' | 'none' | undefined
  rows?: number | undefined
  placeholder?: string | undefined
  lang?: string | undefined
  readOnly?: boolean | undefined
  inputMode?: 'text' | 'numeric' | 'tel' | 'email' | undefined
  onBlur?: (() => void) | undefined
  /** On a one-line field only: in a text, Enter makes a new line. */
  onEnter?: (() => void) | undefined
  inputRef?: Ref<HTMLInputElement | HTMLTextAreaElement> | undefined
}

/** A labelled text field with help, a linked error sentence and a counter from 15 characters left. */
export function Field(props: FieldProps) {
  const id = useId()
  const helpId = `${id}-help`
  const errorId = `${id}-error`
  const described = [
    props.error === undefined ? '' : errorId,
    props.help === undefined ? '' : helpId,
  ]
  return (
    <div className={`fe-field${props.error === undefined ? '' : ' fe-field-wrong'}`}>
      <label
        className={`fe-field-label fe-field-label-${props.labelLook ?? 'strong'}`}
        htmlFor={id}
      >
        {props.label}
      </label>
      <FieldText
        {...props}
        id={id}
        describedBy={described.filter(Boolean).join(' ') || undefined}
      />
      {props.error === undefined ? null : (
        <p className="fe-field-error" id={errorId}>
          <Icon path={warningIcon} size={20} />
          {props.error}
        </p>
      )}
      <div className="fe-field-under">
        {props.help === undefined ? null : (
          <div className="fe-field-help" id={helpId}>
            {props.help}
          </div>
        )}
        <FieldCounter limit={props.limit} length={props.value.length} words={props.counter} />
      </div>
    </div>
  )
}
