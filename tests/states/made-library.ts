import { createStore } from 'zustand/vanilla'
import type { RecordId, RoomId } from '../../shared/model/ids.ts'
import { onlyId } from '../../shared/model/ids.ts'
import { kinds } from '../../shared/method/kinds.ts'
import { seasons } from '../../shared/model/season.ts'
import type { Board } from '../../client/src/store/board.ts'
import type { Connection } from '../../client/src/store/connection.ts'
import type { LibraryHandle } from '../../client/src/store/libraries.ts'
import { emptyBoard } from '../../client/src/store/project-board.ts'
import { nothing } from './state.ts'

/** Stakes and needs as invented groups could have agreed to them. */
const said = [
  [
    'Protéger sans faire à la place',
    'Une livraison presse, et l’équipe est réduite. La personne qui encadre finit seule, et refuse l’aide.',
    'training',
    'Apprendre à demander de l’aide en pleine livraison',
    'engagement-subjectif',
  ],
  [
    'Dire ce que l’on arbitre',
    'Deux consignes se contredisent. Chaque personne choisit seule, et n’en parle pas.',
    'management',
    'Un temps chaque mois pour parler des consignes',
    'travail-reel',
  ],
  [
    'Dire ce que cela vaut, sans le réduire à un prix',
    'On cuisine ensemble ce qui allait être jeté. Quelqu’un demande le prix d’un panier.',
    'network',
    'Rencontrer d’autres équipes qui cuisinent',
    'externalites-positives',
  ],
  [
    'Tenir quand personne ne remplace',
    'Un arrêt n’est pas remplacé. Les autres se partagent ce qui reste, sans le dire.',
    'management',
    'Savoir en début de semaine qui sera là',
    'travail-reel',
  ],
] as const

/** One text of the library: season by season, one stake after the other. */
function textAt(at: number) {
  const [stake, happened, to, need, concept] = said[at % said.length] ?? said[0]
  const page = `page-${at}`.padEnd(16, '0') as RecordId
  const id = `text-${at}`.padEnd(16, '0') as RecordId
  const season = { year: 2026 - Math.floor(at / 12), season: seasons[at % seasons.length] }
  const kind = kinds[at % kinds.length]
  const head = {
    kind,
    audience: 'groups',
    season,
    title: stake,
    lead: 'Ce qui se tient, et à quel prix.',
  }
  const parts = { happened, echoed: 'D’autres le vivent.', light: '', open: 'Qui peut dire stop ?' }
  const words = { stake, parts, concepts: [{ concept }], needs: [{ to, text: need }], quotes: [] }
  return {
    text: [id, { id, record: {}, words: { ...head, pages: [page] } }] as const,
    page: [page, { id: page, record: { of: id }, words }] as const,
  }
}

/** Figures that groups let out: enough of each kind for it to be shown. */
const figures = Array.from({ length: 9 }, (_, at) => {
  const season = { year: 2026, season: seasons[at % seasons.length] }
  const kind = kinds[at % kinds.length]
  const words = { kind, season, sessions: 8, hours: 24, personHours: 190, people: '6-8' }
  return [`f${at}`, { id: `f${at}`, record: { ord: at }, words }] as const
})

/** What a library went through. */
export interface Held {
  readonly texts?: number
  readonly withdrawn?: number
  readonly state?: Connection['state']
}

function boardOf({ texts = 0, withdrawn = 0 }: Held): Board {
  const all = Array.from({ length: texts }, (_, at) => textAt(at))
  const gone = Array.from({ length: withdrawn }, (_, at) => `gone-${at}`)
  const part = {
    library: new Map([
      [onlyId, { id: onlyId, record: {}, words: { name: 'Le réseau des jardins' } }],
    ]),
    releasedTexts: new Map(all.map(({ text }) => text)),
    releasedPages: new Map(all.map(({ page }) => page)),
    withdrawnTexts: new Map(gone.map((id) => [id, { id, record: {}, words: {} }])),
    figures: new Map(texts === 0 ? [] : figures),
  }
  return { ...emptyBoard(true), ...(part as unknown as Partial<Board>) }
}

/** A library as a coordinator's laptop has it. */
export function madeLibrary(held: Held): LibraryHandle {
  const { withdrawn = 0, state = 'live' } = held
  return {
    room: 'l'.repeat(22) as RoomId,
    board: createStore<Board>(() => boardOf(held)),
    connection: createStore(() => ({ state }) as Connection),
    depositAddress: () => 'https://echo.example/#d1.invente',
    renewLink: () => Promise.resolve(true),
    writeSheet: () => Promise.resolve(undefined),
    withdrawnSince: () => withdrawn,
    seen: nothing,
  }
}
