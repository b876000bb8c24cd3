import type { DraftField } from '../../store/use-draft.ts'
import { Field } from '../../ui/Field.tsx'
import type { FieldProps } from '../../ui/fieldProps.ts'

interface DraftedFieldProps extends Omit<FieldProps, 'value' | 'onChange' | 'readOnly'> {
  draft: Pick<DraftField, 'text' | 'type' | 'ready'>
}

/** A field over a text kept on this device: it waits until that text has been read. */
export function DraftedField({ draft, ...asked }: DraftedFieldProps) {
  return <Field {...asked} value={draft.text} onChange={draft.type} readOnly={!draft.ready} />
}
