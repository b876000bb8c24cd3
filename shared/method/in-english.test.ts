import { describe, expect, it } from 'vitest'
import * as english from './en/script-frame.ts'
import { innovationServicielle as innovationEnglish } from './en/script-innovation-servicielle.ts'
import { professionnalisation as professionEnglish } from './en/script-professionnalisation.ts'
import { tenirDebout as standingEnglish } from './en/script-tenir-debout.ts'
import { cellsOf as englishCells, sheetForms as englishForms } from './en/sheets.ts'
import * as steps from './en/step-name.ts'
import { frameMinutes, frameScript } from './script-frame.ts'
import { innovationServicielle } from './script-innovation-servicielle.ts'
import { professionnalisation } from './script-professionnalisation.ts'
import { tenirDebout } from './script-tenir-debout.ts'
import { cellsOf, sheetForms, type SheetForm } from './sheets.ts'
import { stepNames } from './step-name.ts'
import { stages } from './stages.ts'
import type { ScriptStep } from './step.ts'

const pairs: readonly (readonly [readonly ScriptStep[], readonly ScriptStep[]])[] = [
  [tenirDebout, standingEnglish],
  [professionnalisation, professionEnglish],
  [innovationServicielle, innovationEnglish],
  [frameScript, english.frameScript],
]
const bare = (script: readonly ScriptStep[]) =>
  script.map(({ stage, minutes }) => ({ stage, minutes }))
const asStep = ({ stage, name }: ScriptStep) => ({ id: stage, stage, name, say: '', minutes: 1 })

describe('[Q1.3] the method in English', () => {
  it('has the same steps, in the same order, for as long', () => {
    for (const [french, other] of pairs) expect(bare(other)).toEqual(bare(french))
    expect(english.frameMinutes).toEqual(frameMinutes)
  })

  it('shows in English a step that French named, and leaves a name that somebody gave', () => {
    for (const [french, other] of pairs) {
      const shown = french.map((step) => steps.stepName(asStep(step)))
      expect(shown).toEqual(other.map(({ name }) => name))
    }
    for (const stage of stages) expect(steps.stepNames[stage]).toHaveLength(stepNames[stage].length)
    const own = { id: 'a', stage: 'echoes', name: 'Nos mots', say: '', minutes: 5 } as const
    expect(steps.stepName(own)).toBe('Nos mots')
    expect(steps.nextStepLabel(own)).toBe('To “Nos mots”')
  })

  it('names the person who speaks again', () => {
    const step = { id: 'a', stage: 'word-back', name: 'Retour', say: '', minutes: 5 } as const
    expect(steps.stepName(step, 'Karim')).toBe('Karim’s word back')
    expect(steps.nextStepLabel(step, 'Awa')).toBe('To Awa’s word back')
    expect(steps.nextStepLabel(step)).toBe('To the word back')
  })

  it('has sheets with the same places', () => {
    const places = (forms: Readonly<Record<string, SheetForm>>, cells: typeof cellsOf) =>
      Object.entries(forms).map(([stage, form]) => [stage, cells(form).map(({ id }) => id)])
    expect(places(englishForms, englishCells)).toEqual(places(sheetForms, cellsOf))
  })
})
