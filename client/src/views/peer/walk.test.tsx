import { act, cleanup, fireEvent, screen } from '@testing-library/react'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { applyEdit, repeatOf, type ScriptEdit } from '../../../../shared/method/script-edits.ts'
import { onlyId } from '../../../../shared/model/ids.ts'
import type { ScriptWords } from '../../../../shared/model/script.ts'
import { stepsOf } from '../../store/select/steps.ts'
import type { SessionHandle } from '../../store/session.ts'
import { button, field, groupMoves, phone } from './testing/phone.tsx'

/** What a facilitator does to the session while somebody is typing: places are numbers, modulo the steps. */
interface Drawn {
  readonly kind: 'go' | 'remove' | 'rename' | 'move' | 'repeat' | 'skip' | 'minutes'
  readonly at: number
  readonly to: number
}

const drawnArb: fc.Arbitrary<Drawn> = fc.record({
  kind: fc.constantFrom(
    ...(['go', 'go', 'go', 'remove', 'rename', 'move', 'repeat', 'skip', 'minutes'] as const),
  ),
  at: fc.nat(30),
  to: fc.nat(30),
})

function editOf(session: SessionHandle, { kind, at, to }: Drawn): ScriptEdit | undefined {
  const steps = stepsOf(session.board.getState())
  const id = steps[at % steps.length]?.id ?? ''
  if (kind === 'remove' && steps.length > 1) return { kind, id }
  if (kind === 'rename') return { kind, id, name: 'Nos mots' }
  if (kind === 'move') return { kind, id, before: steps[to % steps.length]?.id }
  if (kind === 'repeat') return repeatOf(steps, id, undefined)
  if (kind === 'skip') return { kind, id, skipped: true }
  return kind === 'minutes' ? { kind, minutes: { [id]: to + 1 } } : undefined
}

/** The script as it comes from elsewhere: nothing protects here the step that this phone stands in. */
function scriptBecomes(session: SessionHandle, edit: ScriptEdit): void {
  act(() => {
    const before = session.board.getState().script.get(onlyId)
    if (before === undefined) throw new Error('no script')
    const steps = applyEdit(stepsOf(session.board.getState()), edit)
    const words: ScriptWords = { ...before.words, steps: steps.map((step) => ({ ...step })) }
    session.board.setState({ script: new Map([[onlyId, { ...before, words }]]) })
  })
}

function happens(session: SessionHandle, drawn: Drawn): void {
  const edit = editOf(session, drawn)
  if (edit !== undefined) return scriptBecomes(session, edit)
  const steps = stepsOf(session.board.getState())
  const step = steps[drawn.at % steps.length]?.id
  if (step !== undefined) groupMoves(session, { step })
}

const typed = 'Trois mots, pas encore posés'

describe('[M2.3, V1.3] a text being typed', () => {
  it.each([
    ['round', 'titles', 'Awa'],
    ['echoes', 'told', 'Awa'],
    ['takeaway', 'echoed', 'Awa'],
  ] as const)(
    'at %s stays under its writer’s fingers through any walk across steps and edits',
    async (stage, matter, name) => {
      await fc.assert(
        fc.asyncProperty(fc.array(drawnArb, { minLength: 1, maxLength: 12 }), async (walk) => {
          const session = phone({ stage, matter: stage === 'round' ? 'none' : matter, name })
          if (stage === 'echoes') fireEvent.click(button('Faire écho'))
          const text = await field()
          fireEvent.focus(text)
          fireEvent.change(text, { target: { value: typed } })
          for (const drawn of walk) {
            happens(session, drawn)
            expect(text).toBeInTheDocument()
            expect(text).toHaveValue(typed)
          }
          expect(await session.drafts.kept()).toHaveLength(1)
          cleanup()
        }),
        { numRuns: 12 },
      )
    },
  )

  it('says where the group went, and joins it when its writer wants to', async () => {
    const session = phone({ stage: 'round', matter: 'none' })
    fireEvent.change(await field(), { target: { value: typed } })
    groupMoves(session, { step: 'echoes' })
    scriptBecomes(session, { kind: 'remove', id: 'round' })
    expect(screen.getByText(/aux échos/)).toBeVisible()
    fireEvent.click(screen.getByRole('button', { name: 'Rejoindre' }))
    expect(screen.queryByDisplayValue(typed)).not.toBeInTheDocument()
    expect(await session.drafts.kept()).toEqual(['situation'])
  })
})
