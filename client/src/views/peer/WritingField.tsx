import { tPeer } from '../../phrases/peer.ts'
import { Field } from '../../ui/Field.tsx'
import type { FieldProps } from '../../ui/fieldProps.ts'
import { measured } from './too-long.ts'
import type { Written } from './use-writing.ts'

interface WritingFieldProps extends Pick<
  FieldProps,
  'label' | 'labelLook' | 'face' | 'frame' | 'help' | 'rows' | 'inputRef'
> {
  writing: Written
}

/** The field of a text being written: it says what is left, and when it is too long. */
export function WritingField({ writing, ...look }: WritingFieldProps) {
  const { text, limit } = writing
  return (
    <Field
      rows={2}
      {...look}
      multiline
      value={text}
      onChange={writing.type}
      readOnly={!writing.ready}
      limit={limit}
      counter={tPeer.left}
      error={measured(text, limit).error}
    />
  )
}
