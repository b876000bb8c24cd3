import { fold } from '../fold.ts'
import type { NameGender } from '../gazetteers.ts'
import type { Reading } from '../reading.ts'
import { tokenAt } from '../token-at.ts'
import { CIVILITIES, FEMININE_CIVILITIES } from '../words/civilities.ts'
import { alone, withLeft, type Proposed, type Slot } from './slot.ts'

const LOOK_AHEAD = 14

/** The nearest « il » or « elle » after a name tells what its own letters do not. */
function genderByPronoun({ tokens }: Reading, from: number): NameGender {
  for (let at = from; at < from + LOOK_AHEAD; at += 1) {
    const word = tokens[at]?.fold
    if (word === 'il' || word === 'lui') return 'm'
    if (word === 'elle') return 'f'
  }
  return 'b'
}

function genderOf(reading: Reading, { said, found }: Slot): NameGender {
  const words = fold(said)
    .split(/[ .']+/)
    .filter((word) => word !== '')
  const title = words.find((word) => CIVILITIES.has(word))
  if (title !== undefined && !/^(?:docteur|dr|maitre|professeur|pr)$/.test(title)) {
    return FEMININE_CIVILITIES.has(title) ? 'f' : 'm'
  }
  const known = words
    .map((word) => reading.lexicon.genderOf(word))
    .find((each) => each !== undefined)
  if (known === 'f' || known === 'm') return known
  return genderByPronoun(reading, tokenAt(reading.tokens, found.end - 1) + 1)
}

interface Words {
  readonly nouns: readonly string[]
  readonly that: string
}

const COLLEAGUE: Readonly<Record<NameGender, Words>> = {
  f: { nouns: ['une collègue', 'une personne du groupe'], that: 'cette collègue' },
  m: { nouns: ['un collègue', 'une personne du groupe'], that: 'ce collègue' },
  b: { nouns: ["une personne de l'équipe", 'une personne du groupe'], that: 'cette personne' },
}

const PARTNER: Readonly<Record<NameGender, Words>> = {
  f: { nouns: ['une partenaire', 'une personne extérieure'], that: 'cette partenaire' },
  m: { nouns: ['un partenaire', 'une personne extérieure'], that: 'ce partenaire' },
  b: { nouns: ['une personne extérieure', 'quelqu’un'], that: 'cette personne' },
}

const ELIDES = /^(?:de|que|lorsque|puisque|quoique|jusque)$/

/** « de Karim » becomes « d'un collègue », « que Karim » « qu'un collègue »; never an invented name. */
export function proposeForPerson(reading: Reading, slot: Slot): Proposed {
  const gender = genderOf(reading, slot)
  const titled = slot.found.reason === 'after-title'
  const { nouns, that } = (titled ? PARTNER : COLLEAGUE)[gender]
  const { left } = slot
  if (ELIDES.test(left)) {
    const elided = `${left.slice(0, -1)}'`
    return withLeft(
      slot,
      nouns.map((noun) => elided + noun),
      that,
    )
  }
  if (/^(?:le|la|l'|du|au|les|des|aux)$/.test(left)) return afterArticle(slot, nouns)
  if (/^(?:famille|freres|soeurs|nomme|nommee|appelle|epoux|epouse)$/.test(left)) {
    return alone(slot, nouns, left.startsWith('appelle') ? 'ainsi' : 'en question')
  }
  return alone(slot, nouns)
}

/** « la Fatou », « du Thierry »: the article goes with the name. */
function afterArticle(slot: Slot, nouns: readonly string[]): Proposed {
  const before = { du: "d'", au: 'à ', des: "d'", aux: 'à ' }[slot.left] ?? ''
  const bare = /^(?:les|des|aux)$/.test(slot.left) ? 'collègues' : 'collègue'
  return withLeft(
    slot,
    nouns.map((noun) => before + noun),
    slot.left === "l'" ? 'autre' : bare,
  )
}
