import type { ClipboardEvent, KeyboardEvent } from 'react'
import { written } from '../../store/select/workshop-decide.ts'
import type { Field } from '../../store/mark.ts'
import { fieldKey } from '../../store/select/workshop-fields.ts'
import { useDesk } from './desk.ts'

/** What keys do in a text: letters type; the keys of the marks work with Alt. */
export function useTextKeys(field: Field) {
  const { workshop, manuscript } = useDesk()
  const type = (text: string) => {
    const isLine = field.at === 'stake' || field.at === 'need' || field.at === 'title'
    const plain = isLine ? text.replaceAll(/\s*\n\s*/gu, ' ') : text
    workshop.writing.change(written(manuscript, field, plain), { typing: fieldKey(field) })
  }
  const onKeyDown = (event: KeyboardEvent) => {
    const isLine = field.at === 'stake' || field.at === 'need' || field.at === 'title'
    if (event.key === 'Enter' && isLine) event.preventDefault()
  }
  // A paste is a step back by itself.
  const onPaste = (_event: ClipboardEvent) => workshop.writing.change(manuscript, {})
  return { type, onKeyDown, onPaste }
}
