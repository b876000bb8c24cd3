import { beforeAll, describe, expect, it } from 'vitest'
import { corpus } from './labelled-text.ts'
import { lists } from './lists.ts'
import { spotted } from './spotted.ts'

beforeAll(() => {
  lists()
}, 60_000)

/** The text with each passage, and the word before it, in its first proposal's words. */
function said(text: string): string {
  let out = ''
  let from = 0
  for (const { place, end, proposals } of spotted(text)) {
    out += text.slice(from, Math.max(from, place.start)) + (proposals[0] ?? '')
    from = end
  }
  return out + text.slice(from)
}

/** The same in the place of the passage alone, as the command gives it. */
function saidBare(text: string): string {
  let out = ''
  let from = 0
  for (const { start, end, bare } of spotted(text)) {
    out += text.slice(from, start) + bare
    from = end
  }
  return out + text.slice(from)
}

describe('proposals', () => {
  it.each([
    ['On va à Alès.', 'On va dans une commune voisine.', 'On va à proximité.'],
    ['C’est la faute de Karim.', 'C’est la faute d’un collègue.', 'C’est la faute de ce collègue.'],
    ['C’est la faute d’Ousmane.', 'C’est la faute d’un collègue.', 'C’est la faute d’un collègue.'],
    ['Nadia rit.', 'Une collègue rit.', 'Une collègue rit.'],
    ['On dit que Nadia rit.', 'On dit qu’une collègue rit.', 'On dit que cette collègue rit.'],
    ['Au hangar des Ruelles, on rit.', 'Sur le jardin, on rit.', 'Au hangar, on rit.'],
    [
      'La DDETS du Gard dit non.',
      'La DDETS du territoire dit non.',
      'La DDETS du territoire dit non.',
    ],
    ['Le 16 mai, il a plu.', 'Au printemps, il a plu.', 'Le jour dit, il a plu.'],
    ['Jeudi dernier, il a plu.', 'Récemment, il a plu.', 'Récemment, il a plu.'],
    ['Il manque depuis le 2.', 'Il manque depuis peu.', 'Il manque depuis peu.'],
    [
      'J’ai appelé au 06 39 98 41 07.',
      'J’ai appelé par téléphone.',
      'J’ai appelé au numéro donné.',
    ],
    [
      'Le collège Simone-Veil de Sète ferme.',
      'Un établissement scolaire ferme.',
      'Le collège ferme.',
    ],
    ['Il y a seize salariés.', 'Il y a plusieurs salariés.', 'Il y a plusieurs salariés.'],
  ])('[A4.1] « %s » reads « %s », or « %s »', (text, whole, bare) => {
    const plain = (each: string) => each.replaceAll('’', "'")
    expect(said(plain(text))).toBe(plain(whole))
    expect(saidBare(plain(text))).toBe(plain(bare))
  })

  it('[A4.1] takes the gender of the pronoun when the name has none', () => {
    expect(said('Zdravkovitch arrive, puis elle rit.')).toContain('Une collègue')
    expect(said('Zdravkovitch arrive, puis il rit.')).toContain('Un collègue')
  })

  it('[A4.2] never proposes a name, whatever the passage', () => {
    const names = lists().names
    for (const { text } of [...corpus('examples'), ...corpus('development')]) {
      for (const { level, proposals, bare } of spotted(text)) {
        for (const proposal of level === 'mask' ? [...proposals, bare] : []) {
          const capitals = proposal.slice(1).match(/\p{Lu}\p{L}+/gu) ?? []
          expect(capitals.filter((word) => names.has(word.toLowerCase()))).toEqual([])
          expect(proposal).not.toMatch(/\d/)
        }
      }
    }
  })

  it('[A4.3] has a proposal for every passage', () => {
    for (const { text } of [...corpus('examples'), ...corpus('development')]) {
      for (const span of spotted(text)) {
        expect(span.bare, `${span.class}: ${span.text}`).not.toBe('')
        expect(span.proposals.length, `${span.class}: ${span.text}`).toBeGreaterThan(0)
      }
    }
  })
})
