import '../../client/src/views/library/library.css'
import { tLibrary } from '../../client/src/phrases/library.ts'
import type { App } from '../../client/src/store/app.ts'
import type { Libraries, LibraryCard } from '../../client/src/store/libraries.ts'
import { AppContext } from '../../client/src/store/use-app.ts'
import { PrintedPaper } from '../../client/src/views/export/PrintedPaper.tsx'
import { Library } from '../../client/src/views/library/Library.tsx'
import { LibraryHome } from '../../client/src/views/library/LibraryHome.tsx'
import { LibraryPage } from '../../client/src/views/library/LibraryPage.tsx'
import { releasedText } from '../../shared/synthesis/testing/released.ts'
import { device } from './home-states.tsx'
import { madeLibrary, type Held } from './made-library.ts'
import { nothing, type State, type Surface } from './state.ts'

const few: Held = { texts: 7 }
const many: Held = { texts: 24 }

const page = (held: Held) => () => <LibraryPage handle={madeLibrary(held)} onHome={nothing} />

const cards: readonly LibraryCard[] = [
  { room: madeLibrary({}).room, role: 'coordinator', name: 'Le réseau des jardins' },
  { room: madeLibrary({}).room, role: 'depositor', name: '' },
]

const libraries = {
  keep: () => Promise.resolve({ kind: 'unreadable' }),
  recover: () => Promise.resolve({ kind: 'offline' }),
} as unknown as Libraries

const home = (list: readonly LibraryCard[], fragment = '') =>
  function draw() {
    return (
      <AppContext value={device({})}>
        <LibraryHome
          libraries={libraries}
          cards={list}
          fragment={fragment}
          onOpen={nothing}
          onKept={nothing}
          onHome={nothing}
        />
      </AppContext>
    )
  }

const opening = { ...device({}), libraries: () => new Promise<Libraries>(nothing) } as App

type Row = readonly [name: string, on: Surface, draw: State['draw'], presses?: readonly string[]]

const rows: readonly Row[] = [
  [
    'on ouvre',
    'laptop',
    () => (
      <AppContext value={opening}>
        <Library fragment="" onAway={nothing} />
      </AppContext>
    ),
  ],
  ['aucune sur cet appareil', 'laptop', home([])],
  ['deux sur cet appareil', 'laptop', home(cards)],
  ['un lien de dépôt, pas lisible', 'phone', home([], 'd1.invente'), [tLibrary.keepGo]],
  ['une feuille, hors ligne', 'phone', home([], 'b1.invente'), [tLibrary.rescueGo]],
  ['rien n’est encore sorti', 'laptop', page({})],
  ['quelques textes', 'laptop', page(few)],
  ['quelques textes, au téléphone', 'phone', page(few)],
  ['quelques textes, petit portable', 'small', page(few)],
  ['plus de vingt textes', 'laptop', page(many)],
  ['concepts, quelques textes', 'laptop', page(few), [tLibrary.concepts]],
  ['concepts, plus de vingt textes', 'laptop', page(many), [tLibrary.concepts]],
  ['concepts, au téléphone', 'phone', page(many), [tLibrary.concepts]],
  ['les textes', 'laptop', page({ texts: 7, withdrawn: 1 }), [tLibrary.texts]],
  ['un texte a été retiré', 'laptop', page({ texts: 7, withdrawn: 1 })],
  ['hors ligne', 'laptop', page({ ...few, state: 'offline' })],
  ['ne s’ouvre plus avec cet appareil', 'laptop', page({ state: 'ended' })],
  ['les filtres, au téléphone', 'phone', page(few), [tLibrary.filters]],
  ['bilan d’activité', 'laptop', page(many), [tLibrary.activity]],
  ['lien et feuille', 'laptop', page(few), [tLibrary.manage]],
  ['lien et feuille, hors ligne', 'laptop', page(few), [tLibrary.manage, tLibrary.writeSheet]],
  [
    'une synthèse sur papier',
    'laptop',
    () => (
      // Paper is white, whatever the screen is.
      <main style={{ background: '#fff' }}>
        <PrintedPaper released={releasedText} hasRunningFoot={false} />
      </main>
    ),
  ],
]

/** SCREENS §8 and §9: where texts arrive, and one of them on paper. */
export const libraryStates: readonly State[] = rows.map(([name, on, draw, presses = []]) => ({
  screen: 'Bibliothèque',
  name,
  on,
  presses,
  draw,
}))
