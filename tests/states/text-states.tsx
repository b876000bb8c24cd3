import '../../client/src/views/library/library.css'
import { createStore } from 'zustand/vanilla'
import type { RoomId } from '../../shared/model/ids.ts'
import type { Board } from '../../client/src/store/board.ts'
import type { Connection } from '../../client/src/store/connection.ts'
import type { LibraryHandle } from '../../client/src/store/libraries.ts'
import { emptyBoard } from '../../client/src/store/project-board.ts'
import { TextsContext } from '../../client/src/store/use-texts.ts'
import { LibraryPage } from '../../client/src/views/library/LibraryPage.tsx'
import { Proposals } from '../../client/src/views/review/Review.tsx'
import {
  letSoloOut,
  proposeSolo,
  soloGroupRoom,
  soloTexts,
  takeSoloBack,
} from '../fixtures/solo-proposal.ts'
import type { PersonName } from '../fixtures/solo-people.ts'
import type { SoloRoom } from '../../client/src/sync/solo-line.ts'
import { nothing, type State } from './state.ts'

/** A proposed text as that person's phone has it. */
function proposed(name: PersonName, then: (room: SoloRoom) => void = nothing, offline = false) {
  const room = soloGroupRoom()
  proposeSolo(room)
  then(room)
  return review(room, name, offline)
}

const review = (room: SoloRoom, name: PersonName, offline = false) => (
  <TextsContext value={soloTexts(room, name, { offline })}>
    <Proposals onBack={nothing} />
  </TextsContext>
)

const reviews: readonly (readonly [name: string, draw: State['draw']])[] = [
  ['rien n’est proposé', () => review(soloGroupRoom(), 'Karim')],
  ['à relire', () => proposed('Soizic')],
  ['ses mots sont cités', () => proposed('Awa')],
  ['sa situation', () => proposed('Karim')],
  ['montré, sans son accord à donner', () => proposed('Inès')],
  ['hors ligne', () => proposed('Soizic', nothing, true)],
  ['sorti du groupe', () => proposed('Soizic', letSoloOut)],
  ['n’est plus proposé', () => proposed('Soizic', takeSoloBack)],
]

/** A library as a coordinator's laptop has it, before any text. */
function library(state: Connection['state'], ready = true) {
  const handle = {
    room: 'l'.repeat(22) as RoomId,
    board: createStore<Board>(() => emptyBoard(ready)),
    connection: createStore(() => ({ state }) as Connection),
    depositAddress: () => 'https://echo.example/#d1.invente',
    renewLink: () => Promise.resolve(true),
    writeSheet: () => Promise.resolve(undefined),
    withdrawnSince: () => 0,
    seen: nothing,
  } satisfies LibraryHandle
  return <LibraryPage handle={handle} onHome={nothing} />
}

const libraries: readonly (readonly [name: string, draw: State['draw']])[] = [
  ['rien n’est encore sorti', () => library('live')],
  ['hors ligne', () => library('offline')],
  ['ne s’ouvre plus avec cet appareil', () => library('ended')],
]

/** SCREENS §7 and §8: what is re-read before it leaves, and where it arrives. */
export const textStates: readonly State[] = [
  ...reviews.map(([name, draw]): State => ({ screen: 'Relire', name, on: 'phone', draw })),
  ...libraries.map(([name, draw]): State => ({ screen: 'Bibliothèque', name, on: 'laptop', draw })),
]
