import type * as french from '../spotting.ts'
import type { ReasonKey } from '../../../../shared/synthesis/spotting/span.ts'

export const tSpanClass: typeof french.tSpanClass = {
  prenom: 'first name',
  personne: 'person',
  surnom: 'nickname',
  initiales: 'initials',
  organisation: 'organisation',
  lieu: 'place',
  date: 'date',
  age: 'age',
  telephone: 'telephone',
  courriel: 'e-mail address',
  web: 'site or account',
  adresse: 'address',
  identifiant: 'number',
  fonction_situee: 'role',
  role_unique: 'unique role',
  effectif: 'exact number',
  montant: 'amount',
  famille: 'family',
  sante: 'health',
  judiciaire: 'justice',
  origine: 'origin',
  syndical: 'union',
  evenement_rare: 'rare event',
  citation: 'quoted words',
  bien_ou_lieu_distinctif: 'detail of a place',
  date_relative: 'moment',
  duree: 'length of time',
}

const REASONS: Readonly<Record<ReasonKey, (word: string) => string>> = {
  roster: (word) => `“${word}” is in the group’s list.`,
  'roster-near': (word) => `“${word}” is like a name in the group’s list.`,
  'known-first-name': (word) => `“${word}” is a first name.`,
  'known-place': (word) => `“${word}” is a place.`,
  'near-first-name': (word) => `“${word}” is like a first name.`,
  'unknown-capital': (word) => `“${word}” has a capital letter: it may be a name.`,
  'unknown-word': (word) => `“${word}” is not an everyday word: it may be a name.`,
  'after-title': (word) => `“${word}”: a title or a role announces a name.`,
  'names-oneself': (word) => `“${word}”: the sentence gives somebody a name.`,
  'named-elsewhere': (word) => `“${word}” is a name elsewhere in this text.`,
  'named-institution': (word) => `“${word}” points to one place or organisation.`,
  'after-acronym': (word) => `“${word}” tells which area it is.`,
  'situated-role': (word) => `“${word}”: the role and the place point to a person.`,
  form: (word) => `“${word}” is a contact, an age or a number.`,
  calendar: (word) => `“${word}” is finer than a season.`,
  clue: (word) => `“${word}” may let somebody be recognised, even without a name.`,
}

export const tReason: typeof french.tReason = ({ key, word }) => REASONS[key](word)
