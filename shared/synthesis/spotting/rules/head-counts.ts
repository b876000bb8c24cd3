import { generalise, type Found } from '../found.ts'
import type { Reading } from '../reading.ts'
import type { Token } from '../token.ts'
import { isNumber, isRound, worthOf } from '../words/numbers.ts'

const PEOPLE =
  /^(?:salarie|permanent|encadrant|benevole|adherent|personne|gars|fille|femme|homme|collegue|stagiaire|jeune|ancien|employe|ouvrier|jardinier|agent|poste|contrat|candidat|participant|famille|client|eleve|resident|membre|equipier|apprenti|intervenant|habitant|invite|couvert|repas|licencie|absent|present|depart|embauche|accueilli|detenu|migrant|enfant|beneficiaire|usager|administrateur|elu|adulte|maraicher|livreur|chauffeur|cuisinier|asp|cip|etp|cddi|cdd|cdi|sortie|absence|arret)/
const THINGS_COUNTED =
  /^(?:panier|botte|kilo|kg|tonne|caisse|plateau|cagette|drap|tonneau|pot|bocal|bocaux|litre|hectare|ha|m2|are|serre|tunnel|ruche|colonie|poule|brebis|chevre|vache|arbre|plant|rang|heure|commande|colis|lot|machine|velo|camion|repas|assiette|metre|tonnage|tournee|point|adhesion|appel|dossier|entretien|logement|couche|piece|sac|palette|bac|carton|chemise|tonte|site|structure|jardin|garde)/
/** Time and turns of phrase: numbers that count nothing that anybody would recognise. */
const NOT_COUNTED =
  /^(?:heure|minute|seconde|jour|semaine|mois|an|ans|annee|fois|h|min|mot|phrase|main|pas|fil|quart|tiers|moitie|degre|point|ou|a|et|sur|pour|de|etage|nuit|matin|soir|service|premier|premiere|dernier|derniere|chose|temps|cote|oeil|yeux|pied|bras|cafe|question|raison|reunion|seance|euro|euros|balle|balles|pouce|virgule|personne-ressource)s?$/

const FEWEST_THINGS = 10
const MOST_BETWEEN = 2

/** The noun that a number counts: the word after it, or after an adjective. */
function countedAfter(tokens: readonly Token[], last: Token): Token | undefined {
  for (let by = 1; by <= MOST_BETWEEN; by += 1) {
    const token = tokens[last.index + by]
    if (token === undefined || !/^[ ']$/.test(token.gap)) return undefined
    if (PEOPLE.test(token.fold) || THINGS_COUNTED.test(token.fold)) return token
    if (by === 1 && NOT_COUNTED.test(token.fold)) return undefined
  }
  return tokens[last.index + 1]
}

const isCounted = (number: Token, noun: Token): boolean => {
  if (NOT_COUNTED.test(noun.fold) || noun.shape !== 'lower') return false
  if (PEOPLE.test(noun.fold)) return true
  const many = isRound(number.fold) || worthOf(number.fold) >= FEWEST_THINGS
  return many && (THINGS_COUNTED.test(noun.fold) || /[sx]$/.test(noun.fold))
}

/** « en parcours », « au lieu de cinq »: what goes with the count. */
const GOES_WITH =
  /^(?: (?:en (?:parcours|insertion|CDDI|CDI|CDD)|au lieu de [\p{L}\d]+|solidaires|sociaux|permanents|par (?:jour|semaine|mois|an)|d'eau|d'insertion|sur (?:\d+|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|quinze|vingt)))/iu

function count({ tokens, text }: Reading, number: Token): Found[] {
  const before = tokens[number.index - 1]
  if (before !== undefined && number.gap === ' ' && isNumber(before.fold)) return []
  let last = number
  for (let next = tokens[last.index + 1]; next?.gap === ' ' && isNumber(next.fold);) {
    last = next
    next = tokens[last.index + 1]
  }
  const ofRound = isRound(last.fold) ? tokens[last.index + 1] : undefined
  const noun = countedAfter(
    tokens,
    ofRound !== undefined && /^(?:de|d)$/.test(ofRound.fold) ? ofRound : last,
  )
  if (
    noun === undefined ||
    !/^[ ']$/.test(noun.gap) ||
    !isCounted(last === number ? number : { ...last, fold: '10' }, noun)
  ) {
    return []
  }
  const more = GOES_WITH.exec(text.slice(noun.end))
  return [generalise({ start: number.start, end: noun.end + (more?.[0].length ?? 0) }, 'effectif')]
}

/** Exact numbers of people, and of things when there are many. */
export const headCountsIn = (reading: Reading): Found[] =>
  reading.tokens.flatMap((token) =>
    isNumber(token.fold) || isRound(token.fold) ? count(reading, token) : [],
  )
