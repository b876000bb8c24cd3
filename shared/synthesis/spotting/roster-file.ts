import { fold } from './fold.ts'
import type { RosterEntry, RosterKind } from './roster.ts'

const KINDS: readonly (readonly [RegExp, RosterKind])[] = [
  [
    /^(?:membres?|members?|personnes?|persons?|people|prenoms?|noms?|names?|surnoms?|nicknames?|pairs?|peers?|equipe|chefs?|salaries|collegues)$/,
    'person',
  ],
  [/^(?:lieux?|places?|villes?|towns?|communes?|territoires?|locations?)$/, 'place'],
  [
    /^(?:organisations?|organizations?|orgs?|structures?|etablissements?|partenaires?|services?|logiciels?)$/,
    'organisation',
  ],
  [/^(?:autres?|others?|any|all|tous|roster|mots?|words|entries|divers|fonctions?)$/, 'any'],
]

/** Names of columns and kinds, which are never names themselves. */
const NOT_NAMES =
  /^(?:kind|type|class|classe|role|id|key|value|text|note|notes|comment|commentaire|level|niveau|prenom|nom|name|member|membre|person|personne|place|lieu|organisation|organization|any|surnom)$/

const kindOf = (word: string): RosterKind | undefined =>
  KINDS.find(([pattern]) => pattern.test(fold(word.trim())))?.[1]

const entry = (name: string, kind: RosterKind): RosterEntry[] => {
  const said = name
    .replace(/\([^)]*\)/g, ' ')
    .replace(/^[\s•*–-]+/, '')
    .replace(/^["'«\s]+|["'»\s]+$/g, '')
    .trim()
  return said === '' || NOT_NAMES.test(fold(said)) ? [] : [{ kind, name: said }]
}

/** « lieux : Alès, Nîmes », « Karim ; Nadia », « - Awa (ASP) », « # une remarque ». */
function entriesOfLine(line: string, heading: RosterKind): RosterEntry[] {
  const said = line.replace(/\s(?:#|\/\/).*$/, '')
  const labelled = /^([^:;,]{2,24}?)\s*:\s*(.*)$/.exec(said)
  const kind = labelled === null ? undefined : kindOf(labelled[1] ?? '')
  const rest = kind === undefined ? said : (labelled?.[2] ?? '')
  const parts = rest.split(/[;,|\t]/)
  const last = kindOf(parts.at(-1) ?? '')
  return parts.flatMap((part) => entry(part, kind ?? last ?? heading))
}

function entriesOfLines(text: string): RosterEntry[] {
  let heading: RosterKind = 'any'
  return text.split(/\r\n|[\n\r]/).flatMap((line) => {
    if (/^\s*(?:#|\/\/|$)/.test(line)) {
      heading = kindOf(line.replace(/^[\s#/]+/, '').replace(/\s*:\s*$/, '')) ?? heading
      return []
    }
    const alone = /^\s*([^:]+?)\s*:\s*$/.exec(line)
    if (alone === null) return entriesOfLine(line, heading)
    heading = kindOf(alone[1] ?? '') ?? 'any'
    return []
  })
}

const KIND_FIELDS = ['kind', 'type', 'class', 'classe']
const DEEPEST = 6

/** Strings wherever they are in a JSON value, of the kind that the nearest key tells. */
function entriesOfJson(value: unknown, kind: RosterKind, depth = 0): RosterEntry[] {
  if (typeof value === 'string') return entry(value, kind)
  if (depth > DEEPEST || typeof value !== 'object' || value === null) return []
  if (Array.isArray(value)) return value.flatMap((each) => entriesOfJson(each, kind, depth + 1))
  const fields = Object.entries(value)
  const said = fields.find(([key]) => KIND_FIELDS.includes(fold(key)))?.[1]
  const own = typeof said === 'string' ? (kindOf(said) ?? kind) : kind
  const named = fields.filter(
    ([key]) =>
      !/^(?:id|kind|type|class|classe|role|fonction|note|notes|level|comment)$/.test(fold(key)),
  )
  // « name » of a place is its name: only a list under a key tells a kind
  return named.flatMap(([key, each]) =>
    entriesOfJson(each, typeof each === 'object' ? (kindOf(key) ?? own) : own, depth + 1),
  )
}

/** Reads a roster file: JSON, or one name a line, with headings or labels where one likes. */
export function readRosterFile(text: string): readonly RosterEntry[] {
  const said = text.replace(/^\uFEFF/, '').trim()
  if (!/^[[{"]/.test(said)) return entriesOfLines(said)
  try {
    return entriesOfJson(JSON.parse(said), 'any')
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error
    return entriesOfLines(said)
  }
}
