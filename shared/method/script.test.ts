import { describe, expect, it } from 'vitest'
import { defaultRules } from './charter.ts'
import { kindPortraits as english } from './en/kind-portraits.ts'
import { kindPortraits } from './kind-portraits.ts'
import { kinds, momentIds } from './kinds.ts'
import { rescale } from './rescale.ts'
import { numberAfter } from '../model/session.ts'
import { frameMinutes, frameSteps } from './script-frame.ts'
import { defaultScript, saidAt, watchFor } from './script.ts'
import { stageConduct, stages } from './stages.ts'
import { nextStepLabel, stepName, stepNames } from './step-name.ts'
import { plannedMinutes } from './step.ts'
import type { Length, Step } from './step.ts'

const lengths: readonly Length[] = ['on-site', 'remote']
const every = kinds.flatMap((kind) => lengths.map((length) => ({ kind, length })))
const totalOf = (steps: readonly Step[]) => steps.reduce((total, step) => total + step.minutes, 0)

function stepOf(stage: Step['stage']): Step {
  const step = kinds
    .flatMap((kind) => defaultScript(kind, 'on-site'))
    .find((s) => s.stage === stage)
  if (step === undefined) throw new Error(`no step has the stage ${stage}`)
  return step
}

describe.each(every)('the default script of $kind, $length', ({ kind, length }) => {
  const steps = defaultScript(kind, length)
  const place = (stage: Step['stage']) => steps.findIndex((step) => step.stage === stage)

  it('[M1.1] adds up to the planned minutes, break included', () => {
    expect(plannedMinutes).toEqual({ 'on-site': 180, remote: 120 })
    expect(totalOf(steps)).toBe(plannedMinutes[length])
    expect(place('break')).toBeGreaterThan(0)
    expect(steps.every((step) => Number.isInteger(step.minutes) && step.minutes > 0)).toBe(true)
  })

  it('keeps the order of the method', () => {
    const spine = ['telling', 'questions', 'echoes', 'word-back', 'linking', 'stakes', 'leaving']
    const places = spine.map((stage) => steps.findIndex((step) => step.stage === stage))
    expect(places).not.toContain(-1)
    expect(places).toEqual([...places].sort((a, b) => a - b))
    expect(steps.at(-1)?.stage).toBe('leaving')
  })

  it('gives each step its own id, a name, words to say and something to watch', () => {
    expect(new Set(steps.map((step) => step.id)).size).toBe(steps.length)
    for (const step of steps) {
      for (const text of [step.name, step.say, watchFor({ kind }, step.stage)])
        expect(text.trim()).not.toBe('')
    }
  })
})

describe('[M3.5] session 0', () => {
  it.each(lengths)('has its own script, %s', (length) => {
    const steps = frameSteps(length)
    expect(totalOf(steps)).toBe(frameMinutes[length])
    expect(new Set(steps.map(({ id }) => id)).size).toBe(steps.length)
    for (const { name, say, stage } of steps)
      for (const text of [name, say, watchFor({ kind: 'tenir-debout', number: 0 }, stage)])
        expect(text.trim()).not.toBe('')
  })

  it('counts for none: the first session follows it, and each the greatest before', () => {
    expect(numberAfter([])).toBe(1)
    expect(numberAfter([{ number: 0 }])).toBe(1)
    expect(numberAfter([{ number: 0 }, { number: 2 }, { number: 1 }])).toBe(3)
  })
})

describe('what is said', () => {
  const sentences = [
    ...kinds.flatMap((kind) =>
      defaultScript(kind, 'remote').flatMap((s) => [s.name, s.say, watchFor({ kind }, s.stage)]),
    ),
    ...kinds.flatMap((kind) =>
      kindPortraits[kind].moments.flatMap((moment) => [moment.name, moment.ask]),
    ),
    ...defaultRules.map((rule) => rule.fr),
    ...stages.map((stage) => nextStepLabel({ ...stepOf('round'), stage })),
    ...stages.map((stage) => nextStepLabel(stepOf(stage))),
  ]

  it('is typeset in French', () => {
    for (const text of sentences) {
      expect(text).not.toMatch(/'/)
      expect(text).not.toMatch(/(^|[^\u00a0])[;:?!»]/)
      expect(text).not.toMatch(/«[^\u00a0]/)
    }
  })

  it('says vous, in sentences of at most twenty words', () => {
    for (const text of sentences) {
      expect(text).not.toMatch(/(?<!\p{L})(tu|toi|ton|ta|tes|te|t’)(?!\p{L})/iu)
      for (const sentence of text.split(/[.?…]/)) {
        expect(sentence.split(/\s+/).length).toBeLessThanOrEqual(21)
      }
    }
  })

  it('uses no word the method avoids', () => {
    const avoided =
      /problème|dysfonctionnement|client|consultant|solution|plan d’action|feedback|vot(e|er)(?!\p{L})|score|anonyme|bonnes pratiques|souffrance|compte rendu|bénéficiaire|usager|signaler/iu
    for (const text of sentences) expect(text).not.toMatch(avoided)
  })
})

describe('the first session', () => {
  const say = (steps: readonly Step[]) => steps.find(({ stage }) => stage === 'thread')?.say

  it('has no last time to take up, and the next one has again, though its script was kept', () => {
    for (const kind of kinds) {
      const proposed = defaultScript(kind, 'on-site')
      const first = saidAt(kind, 1, proposed)
      expect(say(first)).toContain('notre première séance')
      expect(saidAt(kind, 2, first)).toEqual(proposed)
    }
  })

  it('leaves a sentence of the group’s own as it is', () => {
    const own = defaultScript('tenir-debout', 'remote').map((step) => ({ ...step, say: 'À nous.' }))
    expect(saidAt('tenir-debout', 1, own)).toEqual(own)
  })
})

describe('stages', () => {
  it('are all used by a script, and only telling is quiet', () => {
    for (const stage of stages) expect(stepOf(stage).stage).toBe(stage)
    expect(stages.filter((stage) => stageConduct[stage].quiet)).toEqual(['telling'])
  })
})

describe('the button to the next step', () => {
  it('leads with the article, and names who told', () => {
    expect(nextStepLabel(stepOf('stakes'))).toBe('Aux enjeux')
    expect(nextStepLabel(stepOf('word-back'))).toBe('Au retour')
    expect(nextStepLabel(stepOf('word-back'), 'Karim')).toBe('Au retour de Karim')
    expect(nextStepLabel(stepOf('word-back'), 'Élise')).toBe('Au retour d’Élise')
    expect(nextStepLabel(stepOf('break'), 'Karim')).toBe('À la pause')
    expect(stepName(stepOf('word-back'), 'Awa')).toBe('Retour d’Awa')
    expect(stepName(stepOf('word-back'))).toBe('Retour')
  })

  it('knows every name the scripts give, and no other', () => {
    const given = kinds.flatMap((kind) => defaultScript(kind, 'on-site'))
    for (const stage of stages) {
      const names = given.filter((step) => step.stage === stage).map((step) => step.name)
      expect(stepNames[stage]).toEqual([...new Set(names)])
    }
  })

  it('keeps the name a facilitator gave', () => {
    const renamed = { ...stepOf('echoes'), name: 'Ronde' }
    expect(nextStepLabel(renamed)).toBe('Vers «\u00a0Ronde\u00a0»')
    expect(stepName({ ...stepOf('word-back'), name: 'Mot de la fin' }, 'Awa')).toBe('Mot de la fin')
  })
})

describe('the names of the first kind', () => {
  it('are those of the prepared page', () => {
    expect(defaultScript('tenir-debout', 'on-site').map((step) => step.name)).toEqual([
      'Accueil',
      'Le cadre',
      'Le fil de la dernière fois',
      'Tour des situations',
      'Choix',
      'Récit',
      'Questions',
      'Échos',
      'Pause',
      'Retour',
      'Mise en lien',
      'Enjeux',
      'Ce que j’emporte',
      'Ce qui sort, ce qui reste',
    ])
  })
})

describe('fitting a script to the real duration', () => {
  const steps = defaultScript('tenir-debout', 'on-site')

  it('adds up to any duration with whole minutes', () => {
    for (let total = 20; total <= 300; total += 7) {
      expect(totalOf(rescale(steps, total, new Set()))).toBe(total)
    }
  })

  it('leaves locked steps alone', () => {
    const fitted = rescale(steps, 150, new Set(['break', 'echoes']))
    expect(fitted.find((step) => step.id === 'break')?.minutes).toBe(10)
    expect(fitted.find((step) => step.id === 'echoes')?.minutes).toBe(30)
    expect(totalOf(fitted)).toBe(150)
  })

  it('keeps a minute for each step when locked ones take everything', () => {
    const fitted = rescale(steps, 30, new Set(['echoes']))
    expect(fitted.every((step) => step.minutes >= 1)).toBe(true)
  })
})

describe('the charter and the kinds', () => {
  it('holds six rules and three moments in order', () => {
    expect(defaultRules).toHaveLength(6)
    for (const kind of kinds) {
      expect(kindPortraits[kind].moments.map((moment) => moment.id)).toEqual([
        'first',
        'second',
        'third',
      ])
    }
  })

  it('are said in English too', () => {
    for (const kind of kinds) {
      const { name, promise, moments } = english[kind]
      const asked = moments.flatMap((moment) => [moment.name, moment.ask])
      expect(moments.map(({ id }) => id)).toEqual(momentIds)
      for (const text of [name, promise, ...asked]) expect(text).not.toMatch(/[éèàêç]|^$/)
    }
  })
})

it('watches for nothing in the thread of a first session, which has no last time', () => {
  for (const kind of kinds) {
    expect(watchFor({ kind, number: 1 }, 'thread')).toBe('')
    expect(watchFor({ kind, number: 2 }, 'thread')).not.toBe('')
  }
})
