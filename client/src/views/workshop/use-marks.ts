import { useMemo, useState } from 'react'
import { tMarks } from '../../phrases/workshop-marks.ts'
import { cutMark, keepMark, replaceMark } from '../../store/select/workshop-decide.ts'
import type { Mark } from '../../store/mark.ts'
import { fieldKey, pendingIn } from '../../store/select/workshop-fields.ts'
import type { Manuscript, WritingActs, Writing } from '../../store/workshop.ts'
import type { Decision } from './desk.ts'

const nothing: readonly Mark[] = []

/** The word for what a mark is: never its colour alone. */
export function typeWord({ class: name }: Pick<Mark, 'class'>): string {
  return tMarks.classes[name] ?? tMarks.otherClass
}

function decided(manuscript: Manuscript, mark: Mark, decision: Decision): Manuscript {
  if (decision.how === 'replace') return replaceMark(manuscript, mark, decision.by)
  return decision.how === 'cut'
    ? cutMark(manuscript, mark)
    : keepMark(manuscript, mark, decision.reason)
}

/** The same mark once the text has been read again: at the same place, or the next one. */
function followed(pending: readonly Mark[], current: Mark | undefined, at: number) {
  return (
    pending.find((mark) => mark.id === current?.id && mark.text === current.text) ??
    pending[at] ??
    pending.at(-1)
  )
}

/** Marks to decide, one of them in the fore: deciding leads to the next. */
export function useMarks(
  { manuscript, marks = nothing }: Writing,
  { change }: Pick<WritingActs, 'change'>,
) {
  const pending = useMemo(
    () => (manuscript === undefined ? nothing : pendingIn(manuscript, marks)),
    [manuscript, marks],
  )
  const [chosen, setChosen] = useState<{ readonly mark: Mark | undefined; readonly at: number }>({
    mark: undefined,
    at: 0,
  })
  const [said, say] = useState('')
  const [focusAsked, setFocusAsked] = useState(0)
  const askFocus = () => setFocusAsked((asked) => asked + 1)
  const current = followed(pending, chosen.mark, chosen.at)
  const choose = (mark: Mark, takesFocus = false) => {
    if (takesFocus) askFocus()
    const at = pending.indexOf(mark)
    setChosen({ mark, at })
    say(tMarks.announce(mark.text, typeWord(mark), tMarks.place(at + 1, pending.length)))
  }
  const step = (by: 1 | -1, takesFocus = false) => {
    const at = current === undefined ? 0 : pending.indexOf(current) + by
    const next = pending[(at + pending.length) % Math.max(pending.length, 1)]
    if (next !== undefined) choose(next, takesFocus)
  }
  const decide = (mark: Mark, decision: Decision) => {
    if (manuscript === undefined) return
    const replaced =
      decision.how === 'replace' ? { field: fieldKey(mark.field), text: decision.by } : undefined
    change(decided(manuscript, mark, decision), replaced === undefined ? {} : { replaced })
    setChosen({ mark: undefined, at: pending.indexOf(mark) })
    askFocus()
    say(tMarks.remain(pending.length - 1))
  }
  return { pending, current, choose, step, decide, said, focusAsked }
}
