import type { RecordId } from '../../../shared/model/ids.ts'
import {
  linesOfCycle,
  stakesOfCycle,
  type BilanMatter,
  type Remembered,
} from '../../../shared/synthesis/bilan.ts'
import type {
  Matter,
  MatterConcept,
  MatterStake,
  Person,
} from '../../../shared/synthesis/matter.ts'
import type { Board } from '../store/board.ts'
import { closedSessions } from '../store/select/past-sessions.ts'

/** What the group kept of its sessions, the first one first. */
export function memoryOf(group: Board): readonly Remembered[] {
  return closedSessions(group)
    .flatMap(({ id }) => group.texts.get(id)?.words ?? [])
    .reverse()
}

/** Concepts of the catalogue and of the group's own, by their key. */
export type Known = ReadonlyMap<string, MatterConcept>

export async function knownConcepts(group: Board): Promise<Known> {
  const { concepts } = await import('../../../shared/concepts/catalogue.ts')
  const all = concepts.map(({ id, nameFr, definitionFr, questionFr, family }) => ({
    concept: id,
    name: nameFr,
    definition: definitionFr,
    question: questionFr,
    family,
    isOwn: false,
  }))
  const own = [...group.concepts.values()].map(({ words: { key, ...words } }) => ({
    concept: key,
    ...words,
    family: undefined,
    isOwn: true,
  }))
  return new Map([...all, ...own].map((one) => [one.concept, one]))
}

/** Every member but whoever proposes: the memory is the whole group's. */
function membersOf(group: Board, me: string): readonly Person[] {
  return [...group.members.values()]
    .filter(({ id }) => id !== me)
    .map(({ id, words }) => ({ id, name: words.name, hasDevice: true }))
}

interface Around {
  readonly me: string
  readonly known: Known
  /** Those without a device whom the sessions still on this device know. */
  readonly deviceless: readonly Person[]
}

/** What a Bilan for others draws on: the group's memory of the whole cycle. No card, no story. */
export function bilanMatterOf(
  group: Board,
  { me, known, deviceless }: Around,
): BilanMatter & Matter {
  const memory = memoryOf(group)
  const cycle = stakesOfCycle(memory)
  const who = [...membersOf(group, me), ...deviceless]
  const sessions = closedSessions(group).map(({ words }) => words.number)
  const stakes = cycle.map(({ stake, text, flag, concepts }): MatterStake => ({
    stake,
    text,
    flag,
    session: sessions[0] ?? 0,
    situations: [],
    echoes: [],
    concepts: concepts.flatMap((concept) => known.get(concept) ?? []),
  }))
  return {
    stakes,
    lines: linesOfCycle(memory).map(({ cell, text }) => ({ cell, text })),
    pistes: [],
    people: who.length,
    sessions: [...sessions].reverse(),
    who,
    // Nothing in it was told by somebody.
    told: who.length,
    cameBack: new Set<RecordId>(cycle.filter(({ cameBack }) => cameBack).map(({ stake }) => stake)),
  }
}
