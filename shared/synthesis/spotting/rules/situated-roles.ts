import type { Found } from '../found.ts'
import type { Reading } from '../reading.ts'
import { SITUATED_ROLES } from '../words/civilities.ts'

/** What may stand between a role and the place that makes it one person. */
const BETWEEN =
  /^(?: (?:au maire|du maire|technique|général|générale|municipal|municipale|départemental|départementale|régional|régionale|délégué|déléguée|adjoint|adjointe|d'exploitation|de site|d'établissement|du conseil d'administration|d'agence))?(?: (?:de la|de l'|du|des|de|d'|à|au|aux|en|chez|pour la|pour)| d')(?: ?(?:(?:communauté|comité|conseil|commune|ville|maison|centre|association|mission|chambre|caisse|antenne|direction|structure|mairie|lycée|collège|école|jardin|ferme|régie|syndicat|agence|village|canton|département|pays|association|entreprise|magasin|foyer)(?: (?:de communes|d'agglomération|locale|social|départementale|régionale|municipal|communal|solidaire|solidaires|de commune|urbaine|mixte))*(?: (?:de la|de l'|du|des|de|d'|à|le|la|les))?))? ?$/iu

const LONGEST = 80
const PLACED = new Set(['lieu', 'organisation', 'prenom', 'personne'])

/** « vice-président de la communauté de communes du Haut-Arvan »: the role goes with the place. */
export function situatedRolesIn(reading: Reading, found: readonly Found[]): Found[] {
  const places = found.filter((each) => each.level === 'mask' && PLACED.has(each.class))
  return places.flatMap((place): Found[] => {
    const from = Math.max(0, place.start - LONGEST)
    const before = reading.text.slice(from, place.start)
    for (const match of before.matchAll(/[\p{L}-]+/gu)) {
      if (!SITUATED_ROLES.has(foldRole(match[0]))) continue
      if (!BETWEEN.test(before.slice(match.index + match[0].length))) continue
      const article = /(?:[Ll]e |[Ll]a |[Ll]')$/.exec(before.slice(0, match.index))
      const start = from + match.index - (article?.[0].length ?? 0)
      return [
        { ...place, start, class: 'fonction_situee', confidence: 0.85, reason: 'situated-role' },
      ]
    }
    return []
  })
}

const foldRole = (word: string): string =>
  word.toLowerCase().normalize('NFD').replaceAll(/\p{M}/gu, '')
