import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { kinds } from './kinds.ts'
import { fitScript, totalMinutes } from './rescale.ts'
import { defaultScript, proposedStep } from './script.ts'
import {
  applyEdit,
  freeId,
  inverseOf,
  moveBy,
  repeatOf,
  type Kept,
  type ScriptEdit,
} from './script-edits.ts'
import { whyNot, type Around } from './script-limits.ts'
import { stages } from './stages.ts'
import type { Length, Step } from './step.ts'

const lengths: readonly Length[] = ['on-site', 'remote']
const kindArb = fc.constantFrom(...kinds)
const lengthArb = fc.constantFrom(...lengths)

/** A gesture, before it is known on which script: places are numbers, taken modulo the steps. */
interface Drawn {
  readonly kind: ScriptEdit['kind'] | 'repeat' | 'by'
  readonly at: number
  readonly to: number
  readonly number: number
  readonly text: string
}

const drawnArb: fc.Arbitrary<Drawn> = fc.record({
  kind: fc.constantFrom(
    ...([
      'rename',
      'say',
      'minutes',
      'move',
      'add',
      'remove',
      'skip',
      'phones',
      'repeat',
      'by',
    ] as const),
  ),
  at: fc.nat(40),
  to: fc.nat(40),
  number: fc.integer({ min: -20, max: 300 }),
  text: fc.string({ maxLength: 200 }),
})

const idAt = (steps: readonly Step[], at: number): string => steps[at % steps.length]?.id ?? 'gone'

function editOf(steps: readonly Step[], drawn: Drawn, current?: string): ScriptEdit | undefined {
  const { kind, at, to, number, text } = drawn
  const id = at > 35 ? 'gone' : idAt(steps, at)
  const before = to > 35 ? undefined : idAt(steps, to)
  if (kind === 'repeat') return repeatOf(steps, id, current)
  if (kind === 'by') return moveBy(steps, id, number % 2 === 0 ? 1 : -1)
  if (kind === 'rename') return { kind, id, name: text }
  if (kind === 'say') return { kind, id, say: text }
  if (kind === 'minutes') return { kind, minutes: { [id]: number } }
  if (kind === 'move') return { kind, id, before }
  if (kind === 'remove') return { kind, id }
  if (kind === 'skip') return { kind, id, skipped: number % 2 === 0 }
  if (kind === 'phones') return { kind, id, down: number % 2 === 0 }
  const stage = stages[at % stages.length] ?? 'round'
  const step = { ...proposedStep('tenir-debout', stage), id: freeId(steps, stage) }
  return { kind: 'add', step, before }
}

/** A step as it reads: never skipped and « not skipped » are the same; phones likewise. */
const plain = (steps: readonly Step[]) =>
  steps.map((step) => ({
    ...step,
    skipped: step.skipped === true,
    phonesDown: step.phonesDown === true,
  }))

interface Walk {
  readonly steps: readonly Step[]
  readonly around: Around
}

const start = (length: Length, steps: readonly Step[]): Walk => {
  const current = steps[3]?.id
  const kept: Kept = new Set(steps.slice(0, 4).map(({ id }) => id))
  return { steps, around: { current, kept, length } }
}

describe('[M2.1] a gesture on the script', () => {
  it('keeps ids apart and stages as they were, and never loses the current step nor one held', () => {
    fc.assert(
      fc.property(
        kindArb,
        lengthArb,
        fc.array(drawnArb, { maxLength: 30 }),
        (kind, length, all) => {
          const first = defaultScript(kind, length)
          const { around, ...walk } = start(length, first)
          let { steps } = walk
          const stageOf = new Map(first.map(({ id, stage }) => [id, stage]))
          for (const drawn of all) {
            const edit = editOf(steps, drawn, around.current)
            if (edit === undefined) continue
            steps = applyEdit(steps, edit, around.kept)
            for (const { id, stage } of steps) {
              expect(stageOf.get(id) ?? stage).toBe(stage)
              stageOf.set(id, stage)
            }
            expect(new Set(steps.map(({ id }) => id)).size).toBe(steps.length)
            for (const id of around.kept) expect(steps.map((step) => step.id)).toContain(id)
          }
        },
      ),
      { numRuns: 150 },
    )
  })

  it('keeps every step fit to be sealed: a name, a sentence, minutes of a step', () => {
    fc.assert(
      fc.property(kindArb, fc.array(drawnArb, { maxLength: 30 }), (kind, all) => {
        let steps = defaultScript(kind, 'on-site')
        for (const drawn of all) {
          const edit = editOf(steps, drawn)
          if (edit !== undefined) steps = applyEdit(steps, edit)
          if (steps.length === 0) steps = defaultScript(kind, 'on-site')
        }
        for (const { name, say, minutes } of steps) {
          expect(name.trim()).not.toBe('')
          expect(name.length).toBeLessThanOrEqual(40)
          expect(say.length).toBeLessThanOrEqual(160)
          expect(minutes >= 1 && minutes <= 240 && Number.isInteger(minutes)).toBe(true)
        }
      }),
      { numRuns: 100 },
    )
  })

  it('moves nothing but what it names: the total follows', () => {
    const steps = defaultScript('tenir-debout', 'on-site')
    const longer = applyEdit(steps, { kind: 'minutes', minutes: { echoes: 40 } })
    expect(totalMinutes(longer)).toBe(190)
    const shorter = applyEdit(longer, { kind: 'skip', id: 'choice', skipped: true })
    expect(totalMinutes(shorter)).toBe(185)
    const again = repeatOf(shorter, 'echoes', 'telling')
    expect(again).toMatchObject({ kind: 'add', step: { id: 'echoes-2' }, before: 'break' })
    expect(again && totalMinutes(applyEdit(shorter, again))).toBe(225)
    expect(repeatOf(steps, 'telling', 'stakes')).toMatchObject({ before: 'takeaway' })
  })

  it('moves a step one place, and not past the ends', () => {
    const steps = defaultScript('tenir-debout', 'on-site')
    const up = moveBy(steps, 'frame', -1)
    expect(
      up &&
        applyEdit(steps, up)
          .map(({ id }) => id)
          .slice(0, 2),
    ).toEqual(['frame', 'welcome'])
    const last = moveBy(steps, 'takeaway', 1)
    expect(last && applyEdit(steps, last).at(-1)?.id).toBe('takeaway')
    expect(moveBy(steps, 'welcome', -1)).toBeUndefined()
    expect(moveBy(steps, 'leaving', 1)).toBeUndefined()
  })
})

describe('[M2.2] the inverse of a gesture', () => {
  it('brings the script back as it was, whatever was done', () => {
    fc.assert(
      fc.property(kindArb, fc.array(drawnArb, { minLength: 1, maxLength: 20 }), (kind, all) => {
        let steps = defaultScript(kind, 'on-site')
        for (const drawn of all) {
          const edit = editOf(steps, drawn)
          if (edit === undefined) continue
          const next = applyEdit(steps, edit)
          const back = inverseOf(steps, edit)
          expect(plain(back === undefined ? next : applyEdit(next, back))).toEqual(plain(steps))
          steps = next.length === 0 ? steps : next
        }
      }),
      { numRuns: 200 },
    )
  })

  it('brings a replaced script back', () => {
    const mine = applyEdit(defaultScript('tenir-debout', 'on-site'), {
      kind: 'remove',
      id: 'choice',
    })
    const edit: ScriptEdit = { kind: 'replace', steps: defaultScript('tenir-debout', 'remote') }
    const back = inverseOf(mine, edit)
    expect(back && applyEdit(applyEdit(mine, edit), back)).toEqual(mine)
    const held = applyEdit(mine, { kind: 'replace', steps: [] }, new Set(['round']))
    expect(held.map(({ id }) => id)).toEqual(['round'])
  })
})

describe('[M2.1] what a gesture may not do, it says why', () => {
  const { steps, around } = start('on-site', defaultScript('tenir-debout', 'on-site'))
  const why = (edit: ScriptEdit, where: Around = around) => whyNot(steps, edit, where)?.fr

  it('leaves the current step, and those held', () => {
    expect(why({ kind: 'remove', id: 'round' })).toContain('étape en cours')
    expect(why({ kind: 'skip', id: 'round', skipped: true })).toContain('étape en cours')
    expect(why({ kind: 'remove', id: 'welcome' })).toContain('déjà tenue')
    expect(why({ kind: 'skip', id: 'round', skipped: false })).toBeUndefined()
    expect(why({ kind: 'remove', id: 'stakes' })).toBeUndefined()
    expect(why({ kind: 'say', id: 'nowhere', say: 'x' })).toContain('n’y est plus')
    expect(why({ kind: 'rename', id: 'stakes', name: ' ' })).toContain('garde un nom')
  })

  it('[M2.9] keeps a break of five minutes in a remote session', () => {
    const remote = { ...around, length: 'remote' as const }
    expect(why({ kind: 'remove', id: 'break' })).toBeUndefined()
    expect(why({ kind: 'remove', id: 'break' }, remote)).toContain('la pause reste')
    expect(why({ kind: 'skip', id: 'break', skipped: true }, remote)).toContain('la pause reste')
    expect(why({ kind: 'minutes', minutes: { break: 4 } }, remote)).toContain('la pause reste')
    expect(why({ kind: 'minutes', minutes: { break: 6 } }, remote)).toBeUndefined()
  })

  it('keeps one step to hold, and what sealed words can hold', () => {
    const [only] = steps
    const alone = only === undefined ? [] : [only]
    const nowhere: Around = { current: undefined, kept: new Set(), length: 'on-site' }
    expect(whyNot(alone, { kind: 'remove', id: 'welcome' }, nowhere)?.fr).toContain('une étape')
    let many = steps
    for (;;) {
      const edit = repeatOf(many, 'echoes', undefined)
      if (edit === undefined || whyNot(many, edit, nowhere) !== undefined) break
      many = applyEdit(many, edit)
    }
    expect(many).toHaveLength(24)
    const long = many.map((step) => ({ ...step, say: 'é'.repeat(160) }))
    const edit: ScriptEdit = { kind: 'rename', id: 'echoes', name: 'Échos' }
    expect(whyNot(long, edit, nowhere)?.fr).toContain('trop long')
  })
})

describe('[M2.7] fitting to the real duration and head-count', () => {
  it('leaves the default scripts as they are for eight people and the usual time', () => {
    for (const kind of kinds) {
      for (const [length, minutes] of [
        ['on-site', 180],
        ['remote', 120],
      ] as const) {
        const steps = defaultScript(kind, length)
        expect(fitScript(steps, { minutes, people: 8, fixed: {} })).toEqual(steps)
      }
    }
  })

  it('adds up to the time asked for, whoever comes, and keeps what was fixed', () => {
    fc.assert(
      fc.property(
        kindArb,
        fc.integer({ min: 75, max: 300 }),
        fc.integer({ min: 3, max: 16 }),
        (kind, minutes, people) => {
          const steps = applyEdit(defaultScript(kind, 'on-site'), {
            kind: 'skip',
            id: 'frame',
            skipped: true,
          })
          const fitted = fitScript(steps, { minutes, people, fixed: { telling: 12 } })
          expect(totalMinutes(fitted)).toBe(minutes)
          expect(fitted.find(({ id }) => id === 'telling')?.minutes).toBe(12)
          const pause = ({ stage }: Step) => stage === 'break'
          expect(fitted.find(pause)?.minutes).toBe(steps.find(pause)?.minutes)
          expect(fitted.every((step) => Number.isInteger(step.minutes) && step.minutes >= 1)).toBe(
            true,
          )
        },
      ),
      { numRuns: 150 },
    )
  })

  it('gives rounds more of the same time when more people come', () => {
    const minutesFor = (people: number) => {
      const steps = defaultScript('tenir-debout', 'on-site')
      const fitted = fitScript(steps, { minutes: 180, people, fixed: {} })
      return fitted.find(({ id }) => id === 'echoes')?.minutes ?? 0
    }
    expect(minutesFor(5)).toBeLessThan(minutesFor(8))
    expect(minutesFor(12)).toBeGreaterThan(minutesFor(8))
  })
})
