import { beforeAll, describe, expect, it } from 'vitest'
import { readRosterFile } from '../../shared/synthesis/spotting/roster-file.ts'
import { readRoster } from '../../shared/synthesis/spotting/roster.ts'
import { lists } from './lists.ts'
import { masked, spotted } from './spotted.ts'

beforeAll(() => {
  lists()
}, 60_000)

describe('a roster', () => {
  it.each([
    ['Zdravka a fini.', 'Zdravka', ['Zdravka']],
    ['hier zdravka a fini', 'Zdravka', ['zdravka']],
    ['On a vu les Zdravkas.', 'Zdravka', ['Zdravkas']],
    ['zrdavka a fini', 'Zdravka', ['zrdavka']],
    ['On va à saint affrique.', 'Saint-Affrique', ['saint affrique']],
    ['TRISTAN EST VENU AVEC LE GUEN PUIS IL EST PARTI', 'Tristan Le Guen', ['TRISTAN', 'GUEN']],
    ['Merci à Léa.', 'LEA', ['Léa']],
  ])(
    '[A1.2] finds in « %s » the name %s without accent, case, plural, one edit apart',
    (text, name, found) => {
      expect(masked(text, name)).toEqual(found)
    },
  )

  it('[A1.2] wants four letters alike before it forgives one', () => {
    expect(masked('Il a mal au dos et il a des os.', 'Ros')).toEqual([])
    expect(masked('On ramène les caisses.', 'Ramine')).toEqual([])
  })

  it('[A1.2] is not flooded by an empty name, a letter or a small word', () => {
    const text = 'Il a dit à la cheffe que le tracteur est en panne, et on y va.'
    expect(masked(text, '', ' ', 'A', 'y', 'le', 'est', '-', '…', 'Mme')).toEqual([])
  })

  it('[A1.2] tells a name that is a common word from the word', () => {
    expect(masked('Rose a cueilli une rose, et la rose de Rose est belle.', 'Rose')).toEqual([
      'Rose',
      'Rose',
    ])
  })

  it.each([
    ['Nadia vient demain.', 'Nadia', 'prenom'],
    ['On travaille au Zorval depuis longtemps.', 'Zorval', 'lieu'],
    ['Elle est arrivée à Zorval hier.', 'Zorval', 'lieu'],
    ['Zorval a dit non.', 'Zorval', 'prenom'],
    ['On en parle avec Zorval.', 'Zorval', 'prenom'],
    ['Livraison au hangar des Ruelles.', 'hangar des Ruelles', 'lieu'],
    ['Une réunion avec la coopérative du Zorval.', 'coopérative du Zorval', 'organisation'],
  ])('[A1.4] in « %s » tells what %s names when nobody said it: %s', (text, name, kind) => {
    expect(spotted(text, name).map((span) => span.class)).toContain(kind)
  })

  it('[A1.4] proposes for somebody and for somewhere when nothing tells which', () => {
    const [span] = spotted('On pense à Zorval.', 'Zorval')
    expect(span?.proposals).toEqual([
      "à une personne de l'équipe",
      'dans une commune voisine',
      'à une personne du groupe',
      'tout près',
    ])
  })

  it('is kept within bounds', () => {
    const many = Array.from({ length: 20_000 }, (_, n) => ({
      kind: 'any' as const,
      name: `Nom${n}x`,
    }))
    expect(readRoster(many).single.size).toBeLessThanOrEqual(5000)
  })
})

describe('a roster file', () => {
  const names = (text: string) => readRosterFile(text).map(({ kind, name }) => `${kind}:${name}`)

  it('[A1.3] is one name a line, with headings, labels, bullets and remarks', () => {
    expect(
      names('\uFEFFKarim\r\n# lieux\nAlès ; Nîmes\nOrganisations :\n- Les Bocaux (conserverie)\n'),
    ).toEqual(['any:Karim', 'place:Alès', 'place:Nîmes', 'organisation:Les Bocaux'])
    expect(names('membres : Awa, Nadia\nville: Sète')).toEqual([
      'person:Awa',
      'person:Nadia',
      'place:Sète',
    ])
  })

  it('[A1.3] is JSON in any of its usual forms', () => {
    expect(names('["Karim", "Awa"]')).toEqual(['any:Karim', 'any:Awa'])
    expect(
      names('{"members":[{"name":"Awa","nickname":"Wawa","id":"x1"}],"places":["Alès"]}'),
    ).toEqual(['person:Awa', 'person:Wawa', 'place:Alès'])
    expect(
      names('[{"kind":"place","name":"Sète"},{"type":"organisation","value":"CHRS X"}]'),
    ).toEqual(['place:Sète', 'organisation:CHRS X'])
  })

  it('[A1.3] that is neither is read as lines', () => {
    expect(names('{ Karim')).toEqual(['any:{ Karim'])
    expect(names('')).toEqual([])
  })

  it('says which kind it was given', () => {
    const spans = spotted('On passe chez Orphée.', 'Orphée')
    expect(spans.map(({ reason }) => reason.key)).toEqual(['roster'])
  })
})
