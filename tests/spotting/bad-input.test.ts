import * as fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import { noGazetteers } from '../../shared/synthesis/spotting/gazetteers.ts'
import { noRoster, readRoster } from '../../shared/synthesis/spotting/roster.ts'
import { spot } from '../../shared/synthesis/spotting/spot.ts'
import { lists } from './lists.ts'
import { masked, spotted } from './spotted.ts'

function expectSound(text: string) {
  let end = 0
  for (const span of spotted(text, 'Karim', 'Saint-Affrique', 'A', '')) {
    expect(span.start).toBeGreaterThanOrEqual(end)
    expect(span.end).toBeGreaterThan(span.start)
    expect(span.end).toBeLessThanOrEqual(text.length)
    expect(text.slice(span.start, span.end)).toBe(span.text)
    expect(span.place.start).toBeLessThanOrEqual(span.start)
    expect(span.place.end).toBe(span.end)
    end = span.end
  }
}

// the lists are made once, before any test is timed
beforeAll(() => {
  lists()
}, 60_000)

describe('bad input', () => {
  it.each([
    ['Ka\u200Brim est là.', 'Ka\u200Brim'],
    ['\u202EKarim\u202C est là.', 'Karim'],
    ['Kari\u0301m est là.', 'Kari\u0301m'],
    ['🙂🙂 Karim 🙂', 'Karim'],
    ['À Sole\u0300ne, merci.', 'Sole\u0300ne'],
    ['Karim\u00A0: oui.', 'Karim'],
    ['Rendez-vous au 06\u202F39\u202F98\u202F41\u202F07.', '06\u202F39\u202F98\u202F41\u202F07'],
  ])('[A3.1] finds the name in %j, at its own offsets', (text, name) => {
    expect(masked(text, 'Karim')).toContain(name)
  })

  it('[A3.1] gives offsets of the given text, in order and apart, for any text', () => {
    const pieces = [
      'Karim',
      ' ',
      'à ',
      'Alès',
      '\n',
      '. ',
      '🙂',
      '\u200B',
      '\u0301',
      '«',
      '»',
      '06 39 98 41 07',
      'le 12',
      '\uD800',
      'مرحبا',
      'Иван',
      'M.',
      "d'",
      '-',
      'Saint-',
      'affrique',
      '12 %',
      'seize salariés',
    ]
    fc.assert(
      fc.property(
        fc.array(fc.oneof(fc.constantFrom(...pieces), fc.string({ unit: 'binary' })), {
          maxLength: 30,
        }),
        (parts) => expectSound(parts.join('')),
      ),
      { numRuns: 150 },
    )
  }, 30_000)

  it('[A3.2] a text in another language is not flooded', () => {
    const german =
      'wir haben heute viel gearbeitet und dann haben wir gegessen weil es geregnet hat'
    expect(masked(german).length).toBeLessThan(6)
  })

  it('[A3.2] nothing at all gives nothing', () => {
    expect(spotted('')).toEqual([])
    expect(spotted(' \n\u200B ')).toEqual([])
  })

  it('[A3.3] a text of 40 000 words is read to its end', () => {
    const text = `${'On a planté des choux avec la pluie, et personne ne râlait ce jour. '.repeat(3100)}Puis Karim.`
    expect(text.split(' ').length).toBeGreaterThan(40_000)
    expect(spotted(text).at(-1)?.text).toBe('Karim')
  })

  it('[A3.4] without lists, roster and forms still speak', () => {
    const text = 'Avec zdravko, au 06 39 98 41 07, puis Mme B.'
    const spans = spot(text, readRoster([{ kind: 'person', name: 'Zdravko' }]), noGazetteers)
    expect(spans.map((span) => span.text)).toEqual(['zdravko', '06 39 98 41 07', 'Mme B.'])
  })

  it('[A3.4] the same text gives the same spans', () => {
    const text = 'À Alès, Karim a vu seize salariés.'
    expect(spot(text, noRoster, lists())).toEqual(spot(text, noRoster, lists()))
  })
})
