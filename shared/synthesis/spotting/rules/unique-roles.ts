import { generalise, type Found } from '../found.ts'
import { fold } from '../fold.ts'
import type { Reading } from '../reading.ts'

const ROLE =
  'coordinat(?:eur|rice)|encadrante?|directeur|directrice|comptable|secrétaire|gestionnaire|trésori(?:er|ère)|président|présidente|chef(?:fe)?|cheffe de culture|chef de culture|tuteur|tutrice|formateur|formatrice|infirmi(?:er|ère)|psychologue|cuisini(?:er|ère)|chargée? de (?:commercialisation|communication|projet|mission|développement)|animat(?:eur|rice)|référente?|apprentie?|stagiaire|alternante?|service civique|magasini(?:er|ère)|mécanicien(?:ne)?|livreu(?:r|se)|chauffeu(?:r|se)|apicultrice|apiculteur|gouvernante|contremaître|médiat(?:eur|rice)|gardien(?:ne)?|concierge|bénévole|adjointe?'

/** « notre coordinateur technique »: there is one, and who it is is known. */
const OURS = new RegExp(
  `(?<![\\p{L}])(?:notre|nos|mon|ma) (?:ancien(?:ne)? |ex-|nouve(?:au|lle) |seule? |unique )?(?:${ROLE})(?: (?:technique|maraîch(?:er|ère)|principale?|social|sociale|d'exploitation|de culture|général|générale|bénévole|handicap))?(?![\\p{L}])`,
  'giu',
)
/** « La gestionnaire »: an article, and a role that a house has once. */
const THE_ONE =
  /(?<![\p{L}])[Ll](?:a |e |')(?:gestionnaire|comptable|trésorière?|secrétaire(?! de séance)|proviseure?|infirmière?|psychologue|gouvernante|contremaître|cuisinière|magasinier|magasinière|intendante?|apiculteur|apicultrice|mécanicien|mécanicienne|service civique|apprentie?|alternante?|traductrice|traducteur|trésorier|présidente?|vice-présidente?|économe|concierge|gardienne?|principal(?= du| a)|maire|cheffe de culture|chef de culture|chargée? de (?:commercialisation|communication|développement|mission|projet))(?![\p{L}])/gu
/** « la bénévole qui tient la caisse »: a role and what only that person does. */
const WHO_DOES = new RegExp(
  `(?<![\\p{L}])(?:la|le|l'|celle|celui|une|un) ?(?:${ROLE}|salariée?|dame|monsieur|femme|homme|collègue|gars|ancienne?|jeune)? ?qui (?:tient|tenait|s'occupe|s'occupait|fait|faisait|gère|gérait|conduit|conduisait|vient|porte|anime|animait|dirige|remplace)(?: [^.,;:!?«»]{2,28}?)(?=[.,;:!?)]| (?:et|m'|ne|n'|a|est|dit|qui)(?![\\p{L}]))`,
  'giu',
)
const MONSIEUR =
  /(?<![\p{L}])(?:monsieur le|madame la|madame le|m\. le|mme la|mme le) (?:maire|préfet|préfète|sous-préfet|sous-préfète|député|députée|sénateur|sénatrice|président|présidente|directeur|directrice|proviseur|proviseure|curé)(?![\p{L}])/giu

const PATTERNS = [OURS, THE_ONE, WHO_DOES, MONSIEUR]
/** « notre ASP », « notre encadrant »: said of many, kept when nothing makes it one. */
const COMMON = new Set(['mon chef', 'ma cheffe', 'mon stagiaire', 'ma stagiaire', 'nos stagiaires'])

/** Roles that one person holds, said without a name. */
export const uniqueRolesIn = ({ text }: Reading): Found[] =>
  PATTERNS.flatMap((pattern) =>
    [...text.matchAll(pattern)]
      .filter((match) => !COMMON.has(fold(match[0])))
      .map((match) =>
        generalise({ start: match.index, end: match.index + match[0].length }, 'role_unique'),
      ),
  )
