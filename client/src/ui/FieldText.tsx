import type { ChangeEvent, KeyboardEvent, Ref } from 'react'
import type { FieldProps } from './fieldProps.ts'

interface FieldTextProps extends FieldProps {
  id: string
  describedBy: string | undefined
}

/** What a line and a text are both given. */
function given(props: Omit<FieldTextProps, 'inputRef'>) {
  return {
    id: props.id,
    value: props.value,
    onChange: (event: ChangeEvent<HTMLInputElement | HTMLTextAreaElement>) =>
      props.onChange(event.target.value),
    onBlur: props.onBlur,
    placeholder: props.placeholder,
    readOnly: props.readOnly,
    inputMode: props.inputMode,
    // A typed word must never travel to a spelling server, nor come back on another person's screen.
    spellCheck: false,
    autoCorrect: 'off',
    autoComplete: 'off',
    'aria-invalid': props.error === undefined ? undefined : true,
    'aria-describedby': props.describedBy,
  } as const
}

/** The control of a Field. A text grows with its words through a hidden twin of the same size. */
export function FieldText({ inputRef, ...props }: FieldTextProps) {
  const look = `fe-field-text fe-field-${props.face ?? 'voice'} fe-field-frame-${props.frame ?? 'box'}`
  if (props.multiline === true) {
    const ref = inputRef as Ref<HTMLTextAreaElement>
    return (
      <div className={`${look} fe-field-grow`} data-value={`${props.value} `}>
        <textarea {...given(props)} rows={props.rows ?? 3} ref={ref} />
      </div>
    )
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Enter' && !event.nativeEvent.isComposing) props.onEnter?.()
  }
  return (
    <div className={look}>
      <input
        {...given(props)}
        type={props.masked === true ? 'password' : 'text'}
        onKeyDown={onKeyDown}
        ref={inputRef as Ref<HTMLInputElement>}
      />
    </div>
  )
}
