import { useId } from 'react'
import { warningIcon } from './icons/warningIcon.ts'
import { Icon } from './icons/Icon.tsx'
import { FieldCounter } from './FieldCounter.tsx'
import type { FieldProps } from './fieldProps.ts'
import { FieldText } from './FieldText.tsx'
import './Field.css'

/** The sentence that says what is wrong, read with the field. */
function FieldError({ id, children }: { id: string; children: string }) {
  return (
    <p className="fe-field-error" id={id}>
      <Icon path={warningIcon} size={20} />
      {children}
    </p>
  )
}

/** Under the field: what helps, and what is left. */
function FieldUnder({ help, helpId, ...props }: FieldProps & { helpId: string }) {
  return (
    <div className="fe-field-under">
      {help === undefined ? null : (
        <div className="fe-field-help" id={helpId}>
          {help}
        </div>
      )}
      <FieldCounter limit={props.limit} length={props.value.length} words={props.counter} />
    </div>
  )
}

/** A labelled text field with help, a linked error sentence and a counter from 15 characters left. */
export function Field(props: FieldProps) {
  const id = useId()
  const { error, help } = props
  const helpId = `${id}-help`
  const errorId = `${id}-error`
  const described = [error === undefined ? '' : errorId, help === undefined ? '' : helpId]
  return (
    <div className={`fe-field${error === undefined ? '' : ' fe-field-wrong'}`}>
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
      {error === undefined ? null : <FieldError id={errorId}>{error}</FieldError>}
      <FieldUnder {...props} helpId={helpId} />
    </div>
  )
}
