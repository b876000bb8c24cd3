import type { ChangeEvent, KeyboardEvent, Ref } from 'react'
import type { FieldProps } from './fieldProps.ts'

interface FieldTextProps extends FieldProps {
  id: string
  describedBy: string | undefined
}

/** The control of a Field. A text grows with its words through a hidden twin of the same size. */
export function FieldText({ inputRef, ...props }: FieldTextProps) {
  const look = `fe-field-text fe-field-${props.face ?? 'voice'} fe-field-frame-${props.frame ?? 'box'}`
  const shared = {
    id: props.id,
    value: props.value,
    onChange: (event: ChangeEvent<HTMLInputElement | HTMLTextAreaElement>) =>
      props.onChange(event.target.value),
    onBlur: props.onBlur,
    placeholder: props.placeholder,
    lang: props.lang,
    readOnly: props.readOnly,
    inputMode: props.inputMode,
    // A typed word must never travel to a spelling server, nor come back on another person's screen.
    spellCheck: false,
    autoCorrect: 'off',
    autoComplete: 'off',
    'aria-invalid': props.error === undefined ? undefined : true,
    'aria-describedby': props.describedBy,
  } as const
  if (props.multiline === true) {
    return (
      <div className={`${look} fe-field-grow`} data-value={`${props.value} `}>
        <textarea {...shared} rows={props.rows ?? 3} ref={inputRef as Ref<HTMLTextAreaElement>} />
      </div>
    )
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Enter' && !event.nativeEvent.isComposing) props.onEnter?.()
  }
  return (
    <div className={look}>
      <input {...shared} onKeyDown={onKeyDown} ref={inputRef as Ref<HTMLInputElement>} />
    </div>
  )
}
