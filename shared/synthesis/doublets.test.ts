import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { withDoublets } from './doublets.ts'

/** Masculine and feminine, and how people write the two with a point. */
const nouns: readonly (readonly [male: string, female: string, endings: readonly string[]])[] = [
  ['participant', 'participante', ['e']],
  ['salarié', 'salariée', ['e']],
  ['encadrant', 'encadrante', ['e']],
  ['adhérent', 'adhérente', ['e']],
  ['chargé', 'chargée', ['e']],
  ['exclu', 'exclue', ['e']],
  ['ami', 'amie', ['e']],
  ['professeur', 'professeure', ['e', 'eure']],
  ['animateur', 'animatrice', ['rice', 'trice']],
  ['coordinateur', 'coordinatrice', ['rice', 'trice']],
  ['directeur', 'directrice', ['rice', 'trice']],
  ['accompagnateur', 'accompagnatrice', ['rice', 'trice']],
  ['agriculteur', 'agricultrice', ['rice', 'trice']],
  ['travailleur', 'travailleuse', ['se', 'euse']],
  ['vendeur', 'vendeuse', ['se', 'euse']],
  ['jardinier', 'jardinière', ['ère', 'ière', 'e']],
  ['maraîcher', 'maraîchère', ['ère', 'e']],
  ['ouvrier', 'ouvrière', ['ère', 'ière', 'e']],
  ['technicien', 'technicienne', ['ne', 'enne', 'ienne']],
  ['citoyen', 'citoyenne', ['ne', 'enne']],
  ['patron', 'patronne', ['ne', 'onne']],
  ['professionnel', 'professionnelle', ['le', 'elle']],
  ['chef', 'cheffe', ['fe']],
  ['actif', 'active', ['ve', 'ive', 'e']],
  ['vice-président', 'vice-présidente', ['e']],
]

const spelled = nouns.flatMap(([male, female, endings]) =>
  endings.map((ending) => ({ male, female, ending })),
)

const said: readonly (readonly [written: string, read: string])[] = [
  ['chacun·e', 'chacun et chacune'],
  ['Chacun·e a parlé.', 'Chacun et chacune a parlé.'],
  ['un·e salarié·e permanent·e', 'un salarié permanent ou une salariée permanente'],
  ['L’animateur·rice du réseau', 'L’animateur ou l’animatrice du réseau'],
  ['d’un·e jeune chef·fe de culture', 'd’un jeune chef ou d’une jeune cheffe de culture'],
  ['quelqu’un·e', 'quelqu’un ou quelqu’une'],
  ['un·e autre', 'un ou une autre'],
  [
    'accompagnateur·rice socioprofessionnel·le',
    'accompagnateur socioprofessionnel ou accompagnatrice socioprofessionnelle',
  ],
  ['les directeur·rice·s adjoint·e·s', 'les directeurs adjoints et directrices adjointes'],
  ['du·de la salarié·e', 'du salarié ou de la salariée'],
  ['au·à la coordinateur·rice', 'au coordinateur ou à la coordinatrice'],
  ['le·la collègue est parti·e', 'le ou la collègue est parti ou partie'],
  ['tou·te·s, tous·tes, tou·tes', 'tous et toutes, tous et toutes, tous et toutes'],
  ['ceux·celles', 'ceux et celles'],
  ['eux·elles', 'eux et elles'],
  ['il·elle dit', 'il ou elle dit'],
  ['nouveaux·elles', 'nouveaux et nouvelles'],
  ['sociaux·ales', 'sociaux et sociales'],
  ['heureux·ses', 'heureux et heureuses'],
  ['maître·esse', 'maître ou maîtresse'],
  ['public·que', 'public ou publique'],
  ['assis·es', 'assis et assises'],
  ['SALARIÉ·E·S', 'SALARIÉS ET SALARIÉES'],
  ['(participant•es)', '(participants et participantes)'],
]

describe('[X2.1] both words stand in full in place of a point médian', () => {
  it.each(said)('%s', (written, read) => {
    expect(withDoublets(written)).toBe(read)
  })

  it('in the singular and in the plural, however the ending is written', () => {
    for (const { male, female, ending } of spelled) {
      expect(withDoublets(`${male}·${ending}`)).toBe(`${male} ou ${female}`)
      const many = `${male}s et ${female}s`
      expect(withDoublets(`${male}·${ending}s`)).toBe(many)
      expect(withDoublets(`${male}·${ending}·s`)).toBe(many)
    }
  })

  it('whatever stands before and after', () => {
    const around = fc.constantFrom('', ' ', ', ', '. ', '\n', ' («\u00A0', '\u00A0»)', ' – ', '…')
    const form = fc.constantFrom(...spelled)
    fc.assert(
      fc.property(fc.tuple(around, around), form, fc.boolean(), ([before, after], each, isMany) => {
        const { male, female, ending } = each
        const written = `${male}·${ending}${isMany ? 's' : ''}`
        const read = isMany ? `${male}s et ${female}s` : `${male} ou ${female}`
        expect(withDoublets(`ici${before === '' ? ' ' : before}${written}${after}`)).toBe(
          `ici${before === '' ? ' ' : before}${read}${after}`,
        )
      }),
    )
  })

  it('once: what is written in full stays as it is', () => {
    const form = fc.constantFrom(...spelled.map(({ male, ending }) => `${male}·${ending}`))
    const words = fc.array(fc.oneof(form, fc.lorem({ maxCount: 3 })), { maxLength: 8 })
    fc.assert(
      fc.property(words, (all) => {
        const read = withDoublets(all.join(' '))
        expect(read).not.toContain('·')
        expect(withDoublets(read)).toBe(read)
      }),
    )
  })
})

describe('[X2.2] what is no such word stays as it stands', () => {
  it.each([
    'https://exemple.fr/les/participant·es',
    'www.exemple.fr/chacun·e',
    'exemple.fr/guide-des-animateur·rices',
    'accueil-salarié·es@exemple.fr',
    '3·4 = 12',
    'kW·h',
    'col·laboració',
    'a·b',
    '·',
    '· une puce',
    'iel·s',
  ])('%s', (text) => {
    expect(withDoublets(text)).toBe(text)
  })

  it('any text without a point', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        fc.pre(!/[·‧•⋅∙]/.test(text))
        expect(withDoublets(text)).toBe(text)
      }),
    )
  })
})
