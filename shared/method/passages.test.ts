import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { echoMaxChars } from '../model/echo.ts'
import { passageShape } from '../model/passage.ts'
import { passageIn, passagesOf, sentencesOf } from './passages.ts'

const told = {
  title: 'Les bottes de radis',
  first: 'Livraison à 14\u00a0h, deux personnes en moins.',
  second:
    'J’ai fini seul. Quand Nadia est venue m’aider, j’ai dit non\u00a0! «\u00a0Laisse\u00a0»…',
  atMin: 1,
}

describe('[T3.1] a passage', () => {
  it('is one sentence of one moment', () => {
    expect(passagesOf(told).map(({ moment, text }) => [moment, text])).toEqual([
      ['first', 'Livraison à 14\u00a0h, deux personnes en moins.'],
      ['second', 'J’ai fini seul.'],
      ['second', 'Quand Nadia est venue m’aider, j’ai dit non\u00a0!'],
      ['second', '«\u00a0Laisse\u00a0»…'],
    ])
    expect(sentencesOf(' … \n\n')).toEqual([])
  })

  it('is found again whatever else its author adds, and is gone once reworded', () => {
    const [, picked] = passagesOf(told)
    if (picked === undefined) throw new Error('no passage')
    expect(passageIn({ ...told, second: `Avant. ${told.second}` }, picked)).toBe('J’ai fini seul.')
    expect(passageIn({ ...told, second: 'J’ai fini à plusieurs.' }, picked)).toBeUndefined()
    expect(passageIn({ ...told, first: told.second, second: '' }, picked)).toBeUndefined()
  })

  it('holds no word of the telling: a moment and a number', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: echoMaxChars }), (text) => {
        for (const { text: words, ...passage } of passagesOf({
          title: 'x',
          first: text,
          atMin: 1,
        })) {
          expect(passageShape.safeParse(passage).success).toBe(true)
          expect(text).toContain(words)
          expect(JSON.stringify(passage)).toMatch(/^{"moment":"first","print":\d+}$/)
        }
      }),
    )
  })
})
