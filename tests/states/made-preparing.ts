import { createStore } from 'zustand/vanilla'
import { defaultRules } from '../../shared/method/charter.ts'
import { onlyId, type RoomId } from '../../shared/model/ids.ts'
import type { GroupWords } from '../../shared/model/group.ts'
import type { BilanWords } from '../../shared/model/group-text.ts'
import { soloDrafts } from '../../client/src/acts/solo-drafts.ts'
import type { Drafts } from '../../client/src/store/drafts.ts'
import type { Board } from '../../client/src/store/board.ts'
import type { EarlierStake } from '../../client/src/store/preparation.ts'
import type { Preparing } from '../../client/src/store/preparing.ts'
import { emptyBoard } from '../../client/src/store/project-board.ts'
import { nothing } from './state.ts'

const dayMin = 1_440
export const inDays = (days: number): number => Math.floor(Date.now() / 60_000) + days * dayMin

const about: GroupWords = {
  kind: 'tenir-debout',
  name: 'Encadrer dehors, Ouest',
  aim: 'Tenir dans un métier qui use, sans s’y user seul·e.',
  planned: 8,
}
const charter = {
  rules: defaultRules.map(({ fr }) => fr),
  mayLeave: 'Les enjeux et les besoins, dits sans récit, quand tout le monde a dit oui.',
  mustStay: 'Les situations, les noms, les lieux, et qui a dit quoi.',
}
const stakes: readonly EarlierStake[] = [
  { text: 'Dire ce que l’on n’a pas décidé', flag: 'discuss', session: 3 },
  { text: 'Protéger sans faire à la place', flag: 'may-leave', session: 2 },
]
const bilan: BilanWords = {
  moved: '« Protéger sans faire à la place » : on le dit plus tôt, à voix haute.',
  returned: 'Demander de l’aide avant de finir seul·e.',
  references: '',
  needs: 'Au réseau : un temps entre encadrant·es.',
  charter: '',
}

/** What a group of one of these states went through so far. */
export interface Cycle {
  readonly group?: Partial<GroupWords>
  /** Sessions held and closed. */
  readonly held?: number
  readonly isOpen?: boolean
  /** An erasure that was announced, in so many days: of the last session, or of the whole group. */
  readonly erasing?: { readonly days: number; readonly whole?: true }
  readonly drafts?: Drafts
}

const only = (words: object) => new Map([[onlyId, { id: onlyId, record: {}, words }]])

function sessionsOf({ held = 0, isOpen = false }: Cycle) {
  const last = held + (isOpen ? 1 : 0)
  return Array.from({ length: last }, (_, at) => ({
    id: `s${at}`,
    record: { room: `r${at}`, state: at < held ? 'closed' : 'open' },
    words: { number: at + 1, startsAtMin: inDays((at - held) * 30), people: 7, minutes: 180 },
  }))
}

function erasuresOf(cycle: Cycle) {
  const sessions = sessionsOf(cycle)
  const dated = sessions.map(({ record: { room } }, at) => ({
    room,
    days: 40 + at * 10,
    cause: 'kept',
  }))
  const { erasing } = cycle
  const room = erasing?.whole ? '' : (sessions.at(-1)?.record.room ?? '')
  const asked = erasing === undefined ? [] : [{ room, days: erasing.days, cause: 'asked' }]
  return [...dated, ...asked].map(({ room: of, days, cause }, at) => ({
    id: `e${at}`,
    record: { room: of, eraseAtMin: inDays(days) },
    words: { cause },
  }))
}

const byId = <Each extends { readonly id: string }>(all: readonly Each[]) =>
  new Map(all.map((one) => [one.id, one]))

/** A group's room as its facilitator's device keeps it. */
function boardOf(cycle: Cycle): Board {
  const part = {
    group: only({ ...about, ...cycle.group }),
    charter: only(charter),
    sessions: byId(sessionsOf(cycle)),
    erasures: byId(erasuresOf(cycle)),
  }
  return { ...emptyBoard(true), ...(part as unknown as Partial<Board>) }
}

const posted = () => Promise.resolve(1)
const done = () => Promise.resolve()

/** What Préparer, the page of a group and its Bilan stand on, without a network. */
export function madePreparing(cycle: Cycle = {}): Preparing {
  const { held = 0, drafts = soloDrafts() } = cycle
  return {
    group: 'g'.repeat(22) as RoomId,
    board: createStore<Board>(() => boardOf(cycle)),
    drafts,
    keeping: {
      nowMs: () => Date.now(),
      keepFor: posted,
      eraseSoon: done,
      eraseNow: done,
      keepAgain: done,
    },
    earlierStakes: () => Promise.resolve(held === 0 ? [] : stakes),
    changeGroup: posted,
    changeCharter: posted,
    keepOwnScript: posted,
    forgetOwnScript: posted,
    bilan: {
      draft: () => Promise.resolve(bilan),
      keep: posted,
      begin: () => Promise.resolve(undefined),
    },
    rehearse: () => new Promise(nothing),
    workshop: () => new Promise(nothing),
  }
}

/** A device that has no room left for what is typed. */
export function fullDrafts(): Drafts {
  return {
    ...soloDrafts(),
    watch: (_, listener) => {
      listener({ kind: 'full' })
      return nothing
    },
  }
}
