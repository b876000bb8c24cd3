import { fold } from '../fold.ts'
import { BETWEEN, BODY_NOUNS, GENERIC_NOUNS, PLACE_NOUNS } from '../words/triggers.ts'
import { alone, withLeft, type Proposed, type Slot } from './slot.ts'

interface Turn {
  /** In the place of the word before and the passage. */
  readonly whole: readonly string[]
  /** In the place of the passage alone. */
  readonly bare: string
}
type Turns = Readonly<Record<string, Turn>>

const TOWN: Turns = {
  a: { whole: ['dans une commune voisine', 'tout près'], bare: 'proximité' },
  de: { whole: ["d'une commune voisine", 'du coin'], bare: 'la commune' },
  en: { whole: ['dans la région', 'sur le territoire'], bare: 'région' },
  le: { whole: ['le territoire', 'la région'], bare: 'territoire' },
  la: { whole: ['la région', 'le territoire'], bare: 'région' },
  "l'": { whole: ['la région', 'un endroit voisin'], bare: 'endroit' },
  les: { whole: ['les environs', 'la région'], bare: 'environs' },
  du: { whole: ['du territoire', 'de la région'], bare: 'territoire' },
  des: { whole: ['des environs', 'du territoire'], bare: 'environs' },
  au: { whole: ['dans une commune voisine', 'sur le territoire'], bare: 'village' },
  aux: { whole: ['dans une commune voisine', 'dans les environs'], bare: 'environs' },
}

const BODY: Turns = {
  a: { whole: ['dans une structure partenaire'], bare: 'cette structure' },
  de: { whole: ["d'une structure partenaire"], bare: 'cette structure' },
  chez: { whole: ['chez un partenaire'], bare: 'un partenaire' },
  en: { whole: ['dans une structure partenaire'], bare: 'structure' },
  le: { whole: ['un partenaire', 'une structure'], bare: 'partenaire' },
  la: { whole: ['une structure', 'un partenaire'], bare: 'structure' },
  "l'": { whole: ['une association', 'une structure'], bare: 'association' },
  les: { whole: ['des partenaires'], bare: 'partenaires' },
  du: { whole: ["d'un partenaire", "d'une structure"], bare: 'partenaire' },
  des: { whole: ["d'une structure partenaire"], bare: 'partenaires' },
  au: { whole: ['dans une structure partenaire'], bare: 'partenaire' },
  aux: { whole: ['dans une structure partenaire'], bare: 'partenaires' },
}

const GARDEN =
  /^(?:jardins?|potager|clos|ferme|hangar|serres?|parcelle|verger|domaine|mas|champs?)$/
const SCHOOLING = /^(?:college|lycee|ecole|creche|cfa|mfr)$/
const CARE = /^(?:hopital|clinique|ehpad|foyer|residence|chu|ime|esat)$/

function wholeFor(noun: string): Readonly<Record<'in' | 'of' | 'a', string>> {
  if (GARDEN.test(noun)) return { in: 'sur le jardin', of: 'du jardin', a: 'un jardin' }
  if (SCHOOLING.test(noun))
    return {
      in: 'dans un établissement scolaire',
      of: "d'un établissement scolaire",
      a: 'un établissement scolaire',
    }
  if (CARE.test(noun))
    return { in: 'dans un établissement', of: "d'un établissement", a: 'un établissement' }
  if (/^(?:quartier|cite|rue|avenue|impasse|residence|place|hameau)$/.test(noun)) {
    return { in: 'dans le quartier', of: 'du quartier', a: 'un quartier' }
  }
  return { in: 'sur place', of: "d'une structure partenaire", a: 'une structure partenaire' }
}

const ARTICLE = /^(?:le|la|les|l'|un|une|ce|cette|cet|notre|leur|son|sa|mon|ma)$/

/** « au hangar des Ruelles » becomes « sur le jardin »; the common noun alone keeps its article. */
function proposeForNoun(slot: Slot, noun: string, said: string): Proposed {
  const { in: within, of, a } = wholeFor(noun)
  if (/^(?:au|aux|a)$/.test(slot.left)) return withLeft(slot, [within], said)
  if (/^(?:du|des|de|d')$/.test(slot.left)) return withLeft(slot, [of], said)
  return ARTICLE.test(slot.left) ? withLeft(slot, [a], said) : alone(slot, [a], a)
}

const isNoun = (word: string): boolean =>
  [PLACE_NOUNS, BODY_NOUNS, GENERIC_NOUNS].some(
    (list) => list.has(word) || list.has(word.replace(/s$/, '')),
  )

function headNoun({ said }: Slot): string | undefined {
  const head = /^[\p{L}-]+/u.exec(said)?.[0]
  return head !== undefined && head.length < said.length && isNoun(fold(head))
    ? head.toLowerCase()
    : undefined
}

/** Words in the place of a town, a territory, a garden or a body. */
export function proposeForPlace(slot: Slot): Proposed {
  const noun = headNoun(slot)
  if (noun !== undefined) return proposeForNoun(slot, fold(noun), noun)
  const isBody = slot.found.class === 'organisation'
  const ownArticle = /^(?:Le|La|Les|L')[ ']?/u.test(slot.said)
  const isNamed =
    slot.found.reason === 'named-institution' && (BETWEEN.has(slot.left) || isNoun(slot.left))
  if (isNamed) return alone(slot, ['du territoire', 'partenaire'])
  const turn = (isBody ? BODY : TOWN)[slot.left]
  const plain = isBody ? 'une structure partenaire' : 'une commune voisine'
  if (turn === undefined) return alone(slot, [plain])
  return withLeft(
    slot,
    turn.whole,
    ownArticle && slot.left === 'a' && !isBody ? 'proximité' : turn.bare,
  )
}
