import { alone, withLeft, type Proposed, type Slot } from './slot.ts'

interface Words {
  readonly a: string
  readonly after: string
  readonly that: string
}

const WORDS: Readonly<Record<string, Words>> = {
  telephone: { a: 'un numéro', after: 'numéro donné', that: 'ce numéro' },
  courriel: {
    a: 'une adresse électronique',
    after: 'courrier électronique',
    that: 'cette adresse',
  },
  web: { a: 'un site', after: 'site', that: 'ce site' },
  adresse: { a: 'une adresse voisine', after: 'même endroit', that: 'cette adresse' },
  identifiant: { a: 'un numéro', after: 'numéro', that: 'ce numéro' },
}

/** Numbers, addresses and links: nothing of them is said, but that there was one. */
export function proposeForForm(slot: Slot): Proposed {
  const words = WORDS[slot.found.class] ?? { a: 'un numéro', after: 'numéro', that: 'ce numéro' }
  const { left } = slot
  if (slot.found.class === 'telephone' && left === 'au')
    return withLeft(slot, ['par téléphone'], words.after)
  if (/^(?:le|au|du|son|mon|ce|leur|votre|notre|ton|l')$/.test(left))
    return alone(slot, [words.after])
  if (/^(?:de|que)$/.test(left))
    return withLeft(slot, [`${left.slice(0, -1)}'${words.a}`], words.that)
  return alone(slot, [words.a])
}

/** « a 54 ans », « de 19 ans », « Mme Aubry, 91 ans »: an age said without a figure. */
export function proposeForAge(slot: Slot): Proposed {
  const { left, said } = slot
  if (left === 'de') return withLeft(slot, ["d'un certain âge", ''], 'cet âge')
  if (left === "d'") return alone(slot, ['un certain âge'])
  if (/^(?:a|avait|ont|ai|avaient|avoir|ayant|que|presque|bientot|deja)$/.test(left))
    return alone(slot, ['un certain âge'])
  if (/^(?:âgé|né|n[ée]e|âgée)/iu.test(said)) return alone(slot, ["d'un certain âge"])
  if (/^(?:la|sa|ma) /iu.test(said)) return alone(slot, ['un certain âge'])
  return alone(slot, left === '' ? ["d'un certain âge"] : ['cet âge'])
}

/** « la maire d'Ussel »: somebody whom the place makes one. */
export function proposeForSituatedRole(slot: Slot): Proposed {
  const hasArticle = /^(?:le |la |l'|les )/iu.test(slot.said)
  const said = ['une personnalité locale', 'une personne responsable']
  if (slot.left === 'de')
    return withLeft(
      slot,
      said.map((each) => `d'${each}`),
      'cette personne',
    )
  if (/^(?:du|au|le|la|l')$/.test(slot.left) && !hasArticle) {
    const before = { du: "d'", au: 'à ' }[slot.left] ?? ''
    return withLeft(
      slot,
      said.map((each) => before + each),
      'responsable',
    )
  }
  return alone(slot, said)
}
