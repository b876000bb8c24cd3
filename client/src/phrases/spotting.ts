import type { ReasonKey, SpanClass } from '../../../shared/synthesis/spotting/span.ts'

/** What each class of passage is called beside it, in one or two words. */
export const tSpanClass: Readonly<Record<SpanClass, string>> = {
  prenom: 'prénom',
  personne: 'personne',
  surnom: 'surnom',
  initiales: 'initiales',
  organisation: 'organisation',
  lieu: 'lieu',
  date: 'date',
  age: 'âge',
  telephone: 'téléphone',
  courriel: 'adresse électronique',
  web: 'site ou compte',
  adresse: 'adresse',
  identifiant: 'numéro',
  fonction_situee: 'fonction',
  role_unique: 'rôle unique',
  effectif: 'nombre exact',
  montant: 'montant',
  famille: 'famille',
  sante: 'santé',
  judiciaire: 'justice',
  origine: 'origine',
  syndical: 'engagement',
  evenement_rare: 'événement rare',
  citation: 'paroles citées',
  bien_ou_lieu_distinctif: 'détail de lieu',
  date_relative: 'moment',
  duree: 'durée',
}

const REASONS: Readonly<Record<ReasonKey, (word: string) => string>> = {
  roster: (word) => `« ${word} » est dans la liste du groupe.`,
  'roster-near': (word) => `« ${word} » ressemble à un nom de la liste du groupe.`,
  'known-first-name': (word) => `« ${word} » est un prénom.`,
  'known-place': (word) => `« ${word} » est un lieu.`,
  'near-first-name': (word) => `« ${word} » ressemble à un prénom.`,
  'unknown-capital': (word) => `« ${word} » porte une majuscule : c’est peut-être un nom.`,
  'unknown-word': (word) => `« ${word} » n’est pas un mot courant : c’est peut-être un nom.`,
  'after-title': (word) => `« ${word} » : un titre ou une fonction annonce un nom.`,
  'names-oneself': (word) => `« ${word} » : la phrase donne un nom à quelqu’un.`,
  'named-elsewhere': (word) => `« ${word} » est un nom ailleurs dans ce texte.`,
  'named-institution': (word) => `« ${word} » désigne un lieu ou une structure précise.`,
  'after-acronym': (word) => `« ${word} » dit de quel territoire il s’agit.`,
  'situated-role': (word) => `« ${word} » : la fonction et le lieu désignent une personne.`,
  form: (word) => `« ${word} » est une coordonnée, un âge ou un numéro.`,
  calendar: (word) => `« ${word} » est plus précis qu’une saison.`,
  clue: (word) => `« ${word} » peut faire reconnaître quelqu’un, même sans nom.`,
}

/** Why a passage was marked, in one sentence. */
export const tReason = ({
  key,
  word,
}: {
  readonly key: ReasonKey
  readonly word: string
}): string => REASONS[key](word)
