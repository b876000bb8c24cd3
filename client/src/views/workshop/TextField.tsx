import { useEffect, useId, useRef, useState, type MouseEvent, type RefObject } from 'react'
import type { Field } from '../../store/mark.ts'
import { fieldKey } from '../../store/select/workshop-fields.ts'
import { tWorkshop } from '../../phrases/workshop.ts'
import { placePressed } from './caret.ts'
import { useDesk } from './desk.ts'
import { TextRead } from './TextRead.tsx'
import { useLooks } from './use-looks.ts'
import { useTextKeys } from './use-text-keys.ts'

interface TextFieldProps {
  field: Field
  label: string
  face?: 'prose' | 'title' | 'lead'
  maxChars: number
}

/** Focus goes to the writing, at the letter that was pressed; a pressed mark comes to the fore. */
function usePress(length: number) {
  const { pending, choose } = useDesk()
  const area = useRef<HTMLTextAreaElement>(null)
  const press = (event: MouseEvent<HTMLElement>) => {
    const id = (event.target as Element).closest<HTMLElement>('[data-mark]')?.dataset['mark']
    const mark = pending.find((each) => each.id === id)
    if (mark !== undefined) choose(mark)
    const at = placePressed(event, length)
    area.current?.focus()
    area.current?.setSelectionRange(at, at)
  }
  return { area, press }
}

/** Led here: the words that wait are under the eyes, and the next key is written there. */
function useReached(field: Field, area: RefObject<HTMLTextAreaElement | null>) {
  const { toReach, writeIn } = useDesk()
  const isHere = toReach !== undefined && fieldKey(toReach) === fieldKey(field)
  useEffect(() => {
    if (!isHere || area.current === null) return
    const { length } = area.current.value
    area.current.focus()
    area.current.setSelectionRange(length, length)
    writeIn(undefined)
  }, [isHere, area, writeIn])
}

/**
 * One text: read, its marks have their words; written, a plain text area over the same words laid
 * out alike, so that the marks stay under the letters.
 */
export function TextField({ field, label, face = 'prose', maxChars }: TextFieldProps) {
  const { text, segments, isCopied } = useLooks(field)
  const { current } = useDesk()
  const [writing, write] = useState(false)
  const { area, press } = usePress(text.length)
  useReached(field, area)
  const { type, onKeyDown, onPaste } = useTextKeys(field)
  const id = useId()
  return (
    <div className={`ws-field ws-field-${face}${writing ? ' ws-writing' : ''}`}>
      <label className="ws-field-label" htmlFor={id}>
        {label}
      </label>
      <div className="ws-layers">
        <div className="ws-layer" aria-hidden="true" onClick={press} data-field={fieldKey(field)}>
          <TextRead segments={segments} current={current} />
          {text === '' ? <span className="ws-empty">{label}…</span> : '\u200b'}
        </div>
        <textarea
          id={id}
          ref={area}
          className="ws-area"
          value={text}
          rows={1}
          spellCheck
          aria-invalid={text.length > maxChars || undefined}
          onChange={({ target }) => type(target.value)}
          onFocus={() => write(true)}
          onBlur={() => write(false)}
          onKeyDown={onKeyDown}
          onPaste={onPaste}
        />
      </div>
      {isCopied ? <p className="ws-note ws-note-copied">{tWorkshop.copied}</p> : null}
      {text.length > maxChars ? (
        <p className="ws-note ws-note-long">{tWorkshop.saved.long}</p>
      ) : null}
    </div>
  )
}
