import { createStore } from 'zustand/vanilla'
import { addPage, dropPage } from '../../../shared/acts/write-synthesis.ts'
import type { RecordId } from '../../../shared/model/ids.ts'
import type { Manuscript, Writing, WritingActs } from '../store/workshop.ts'
import { draftsOfWriting } from './workshop-drafts.ts'
import { letGo, meet, settle } from './workshop-meetings.ts'
import { idsOf, withWords, type Pen, type Words, type WritingParts } from './workshop-pen.ts'
import { save, show } from './workshop-saving.ts'

/** Steps back that are remembered. */
const mostSteps = 100

const empty: Writing = {
  manuscript: undefined,
  saved: 'kept',
  meetings: [],
  replaced: [],
  marks: undefined,
  reading: true,
  canUndo: false,
}

async function open(pen: Pen, id: RecordId): Promise<void> {
  const board = pen.board.getState()
  const synthesis = board.syntheses.get(id)
  if (synthesis === undefined) throw new Error('No synthesis to open')
  pen.base.clear()
  pen.earlier.clear()
  pen.steps = []
  pen.base.set(id, synthesis.words)
  const order = new Map(synthesis.words.pages.map((page, at) => [page, at]))
  const pages = [...board.pages.values()]
    .filter(({ record }) => record.of === id)
    .sort((a, b) => (order.get(a.id) ?? 99) - (order.get(b.id) ?? 99))
  for (const page of pages) pen.base.set(page.id, page.words)
  let manuscript: Manuscript = {
    id,
    synthesis: synthesis.words,
    pages: pages.map((page) => ({ id: page.id, words: page.words })),
  }
  for (const each of idsOf(manuscript)) {
    const typed = await pen.kept.read(each)
    if (typed === undefined) continue
    pen.base.set(each, typed.base as Words)
    manuscript = withWords(manuscript, each, typed.words as Words)
  }
  pen.state.setState({ ...empty })
  show(pen, manuscript, await pen.kept.readReplaced(id))
  meet(pen)
}

function undo(pen: Pen): void {
  const step = pen.steps.pop()
  const { manuscript } = pen.state.getState()
  pen.typingIn = undefined
  if (step === undefined || manuscript === undefined) return
  // Pages come and go by themselves: a step back is about words.
  const words = new Map(step.manuscript.pages.map((page) => [page.id, page.words]))
  const pages = manuscript.pages.map((page) => ({
    ...page,
    words: words.get(page.id) ?? page.words,
  }))
  const { title, lead, checked } = step.manuscript.synthesis
  const synthesis = { ...manuscript.synthesis, title, lead, checked }
  show(pen, { ...manuscript, synthesis, pages }, step.replaced)
}

const change =
  (pen: Pen): WritingActs['change'] =>
  (next, how) => {
    const { manuscript, replaced } = pen.state.getState()
    if (manuscript === undefined) return
    const typing = 'typing' in how ? how.typing : undefined
    if (typing === undefined || typing !== pen.typingIn) {
      pen.steps = [...pen.steps, { manuscript, replaced }].slice(-mostSteps)
    }
    pen.typingIn = typing
    const more = 'replaced' in how && how.replaced !== undefined ? [how.replaced] : []
    show(pen, next, [...replaced, ...more].slice(-60))
  }

/** Pages of this synthesis, one more or one less. */
function pagesOf(pen: Pen): Pick<WritingActs, 'addPage' | 'dropPage'> {
  const { desk } = pen
  return {
    async addPage(words) {
      const { manuscript } = pen.state.getState()
      if (manuscript === undefined) return
      const id = desk.newId()
      await desk.line.post(addPage(desk.author, { id, of: manuscript.id }, words))
      const { pages } = manuscript.synthesis
      change(pen)(
        { ...manuscript, synthesis: { ...manuscript.synthesis, pages: [...pages, id] } },
        {},
      )
      meet(pen)
      await save(pen)
    },
    async dropPage(id) {
      const { manuscript } = pen.state.getState()
      if (manuscript === undefined) return
      await desk.line.post(dropPage(id))
      const pages = manuscript.synthesis.pages.filter((page) => page !== id)
      pen.steps = []
      show(
        pen,
        {
          ...manuscript,
          synthesis: { ...manuscript.synthesis, pages },
          pages: manuscript.pages.filter((page) => page.id !== id),
        },
        pen.state.getState().replaced,
      )
      await save(pen)
    },
  }
}

/** The pen of one group's syntheses: one is open at a time. */
export function openWriting(parts: WritingParts): WritingActs & { stop(): void } {
  const pen: Pen = {
    ...parts,
    state: createStore<Writing>(() => empty),
    kept: draftsOfWriting(parts.drafts),
    base: new Map(),
    steps: [],
    typingIn: undefined,
    saving: undefined,
    spotting: undefined,
    refused: [],
    posted: new Map(),
    earlier: new Map(),
    settled: new Map(),
  }
  const stopBoard = parts.board.subscribe(() => meet(pen))
  const stopLine = parts.desk.line.listen({
    outbox: (kept) => {
      pen.refused = kept.filter(({ refused }) => refused !== undefined)
      letGo(pen)
      meet(pen)
    },
  })
  const leave = async () => {
    await save(pen)
    clearTimeout(pen.spotting)
  }
  return {
    state: pen.state,
    open: (id) => open(pen, id),
    change: change(pen),
    undo: () => undo(pen),
    settle: (id, how) => void settle(pen, id, how),
    ...pagesOf(pen),
    save: () => save(pen),
    leave,
    stop() {
      stopBoard()
      stopLine()
      void leave()
    },
  }
}
