import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { copiedRuns } from './copied.ts'

const card = {
  id: 'karim',
  text: 'Livraison des paniers à 14 h, deux personnes en moins. J’ai fini les bottes de radis seul pendant leur pause.',
}
const copied = (text: string) =>
  copiedRuns(text, [card]).map(({ start, end }) => text.slice(start, end))

describe('[Y5.2] words of a card in a text', () => {
  it('are shown from the ninth in a row on, and not before', () => {
    expect(copied('On dit : deux personnes en moins, j’ai fini les bottes.')).toEqual([
      'deux personnes en moins, j’ai fini les bottes',
    ])
    expect(copied('On dit : deux personnes en moins, j’ai fini les cageots.')).toEqual([])
  })

  it('are known under other capitals, accents, signs and spaces', () => {
    const shouted = "DEUX PERSONNES EN MOINS ; j'ai   fini\nles bottes de RADIS"
    expect(copied(shouted)).toEqual([shouted])
  })

  it('make one stretch as long as they last, and another after a word of one’s own', () => {
    const text = `${card.text} Puis, autrement : ${card.text}`
    expect(copied(text)).toHaveLength(2)
  })

  it('are found inside every card that has them, and nowhere when nothing was copied', () => {
    expect(copiedRuns('Rien de tout cela.', [])).toEqual([])
    expect(copiedRuns('', [card])).toEqual([])
    expect(copiedRuns(card.text, [{ id: 'a', text: 'court' }])).toEqual([])
  })

  it('stand where it is said, in whatever is written', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme' }),
        fc.string({ unit: 'grapheme' }),
        (one, other) => {
          const text = `${one} ${card.text} ${other}`
          for (const { start, end } of copiedRuns(text, [card, { id: 'x', text: other }])) {
            expect(start).toBeGreaterThanOrEqual(0)
            expect(end).toBeGreaterThan(start)
            expect(end).toBeLessThanOrEqual(text.length)
          }
          expect(copiedRuns(text, [card]).length).toBeGreaterThan(0)
        },
      ),
    )
  })
})
