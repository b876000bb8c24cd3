import type { Act } from '../../../shared/acts/act.ts'
import { reviseSynthesis, writePage } from '../../../shared/acts/write-synthesis.ts'
import { pageWordsShape } from '../../../shared/model/page.ts'
import { synthesisWordsShape } from '../../../shared/model/synthesis.ts'
import { shiftMarks } from '../store/select/workshop-shift.ts'
import type { Manuscript, Replaced } from '../store/workshop.ts'
import { minuteOf } from './author.ts'
import { idsOf, isDirty, wordsIn, type Pen } from './workshop-pen.ts'

/** After the last key. */
const saveAfterMs = 1_500
const spotAfterMs = 250

export function spotSoon(pen: Pen): void {
  clearTimeout(pen.spotting)
  pen.state.setState({ reading: true })
  pen.spotting = setTimeout(() => {
    const { manuscript } = pen.state.getState()
    if (manuscript === undefined) return
    void pen.spot(manuscript).then((marks) => {
      // Words typed meanwhile are read again by their own turn.
      if (pen.state.getState().manuscript === manuscript)
        pen.state.setState({ marks, reading: false })
    })
  }, spotAfterMs)
}

export function saveSoon(pen: Pen): void {
  clearTimeout(pen.saving)
  pen.saving = setTimeout(() => void save(pen), saveAfterMs)
}

export function postOf(pen: Pen, manuscript: Manuscript, id: string): Act | undefined {
  const board = pen.board.getState()
  const { author, nowMs } = pen.desk
  const atMin = minuteOf(nowMs())
  const mine = wordsIn(manuscript, id)
  if (manuscript.id === id) {
    const before = board.syntheses.get(id)
    const parsed = synthesisWordsShape.safeParse({ ...mine, atMin })
    return before && parsed.success ? reviseSynthesis(author, before, parsed.data) : undefined
  }
  const before = board.pages.get(id)
  const parsed = pageWordsShape.safeParse({ ...mine, atMin })
  return before && parsed.success ? writePage(author, before, parsed.data) : undefined
}

export async function save(pen: Pen): Promise<void> {
  clearTimeout(pen.saving)
  const { manuscript, meetings } = pen.state.getState()
  if (manuscript === undefined) return
  let isLong = false
  for (const id of idsOf(manuscript)) {
    const mine = wordsIn(manuscript, id)
    if (mine === undefined || !isDirty(pen, manuscript, id)) continue
    if (meetings.some((meeting) => meeting.id === id)) continue
    const act = postOf(pen, manuscript, id)
    if (act === undefined) {
      isLong = true
      continue
    }
    const before = pen.base.get(id)
    if (before !== undefined) pen.earlier.set(id, [...(pen.earlier.get(id) ?? []), before])
    pen.base.set(id, mine)
    pen.posted.set(id, Number.MAX_SAFE_INTEGER)
    pen.posted.set(id, await pen.desk.line.post(act))
    await pen.kept.forget(id)
  }
  const now = pen.state.getState()
  const waits =
    now.manuscript !== undefined &&
    idsOf(now.manuscript).some((id) => isDirty(pen, now.manuscript as Manuscript, id))
  pen.state.setState({ saved: isLong ? 'long' : waits ? 'saving' : 'kept' })
}

export function show(pen: Pen, manuscript: Manuscript, replaced: readonly Replaced[]): void {
  const { manuscript: was, marks } = pen.state.getState()
  const isSame = was?.id === manuscript.id
  const standing = isSame && marks ? shiftMarks(marks, was, manuscript) : undefined
  pen.state.setState({ manuscript, replaced, marks: standing, canUndo: pen.steps.length > 0 })
  const dirty = idsOf(manuscript).filter((id) => isDirty(pen, manuscript, id))
  for (const id of dirty) {
    const words = wordsIn(manuscript, id)
    const base = pen.base.get(id)
    if (words !== undefined && base !== undefined) pen.kept.type(id, { words, base })
  }
  pen.kept.typeReplaced(manuscript.id, replaced)
  if (dirty.length > 0) pen.state.setState({ saved: 'saving' })
  saveSoon(pen)
  spotSoon(pen)
}
