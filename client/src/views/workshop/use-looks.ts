import { useMemo } from 'react'
import { copiedRuns } from '../../../../shared/synthesis/copied.ts'
import { cardsOf } from '../../../../shared/synthesis/matter.ts'
import type { Field } from '../../store/mark.ts'
import { fieldKey, keptFor, textOf } from '../../store/select/workshop-fields.ts'
import { useDesk, type Desk } from './desk.ts'
import { segmentsOf, type Looks } from './segments.ts'

function looksOf({ manuscript, writing, pending, matter, page }: Desk, field: Field, text: string) {
  const key = fieldKey(field)
  const words = page?.words
  const looks: Looks = {
    pending: pending.filter((mark) => fieldKey(mark.field) === key),
    kept: keptFor(manuscript, field),
    replaced: writing.replaced.filter((each) => each.field === key).map((each) => each.text),
    copied: copiedRuns(text, matter.stakes.flatMap(cardsOf)),
    quoted: (words?.quotes ?? [])
      .filter(({ part }) => part === field.at)
      .map((quote) => quote.text),
  }
  return looks
}

/** One text of the synthesis, in stretches: what is to decide, replaced, kept, copied, quoted. */
export function useLooks(field: Field) {
  const desk = useDesk()
  const text = textOf(desk.manuscript, field)
  const looks = looksOf(desk, field, text)
  const known = JSON.stringify(looks)
  const segments = useMemo(() => segmentsOf(text, JSON.parse(known) as Looks), [text, known])
  return { text, segments, isCopied: looks.copied.length > 0 }
}
