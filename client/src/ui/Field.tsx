import { useId } from 'react'
import { warningIcon } from './icons/warningIcon.ts'
import { Icon } from './icons/Icon.tsx'
import { FieldCounter } from './FieldCounter.tsx'
import type { FieldProps } from './fieldProps.ts'
import { FieldText } from './FieldText.tsx'
import './Field.css'

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
