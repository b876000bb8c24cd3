import { tGroup } from '../../client/src/phrases/group.ts'
import { tKeeping } from '../../client/src/phrases/keeping.ts'
import type { App } from '../../client/src/store/app.ts'
import { AppContext } from '../../client/src/store/use-app.ts'
import { BilanPage } from '../../client/src/views/bilan/BilanPage.tsx'
import { CharterPaper } from '../../client/src/views/group/CharterPaper.tsx'
import { GroupPage } from '../../client/src/views/group/GroupPage.tsx'
import { SignSheet } from '../../client/src/views/group/SignSheet.tsx'
import { Loading } from '../../client/src/views/prepare/Loading.tsx'
import { Prepare } from '../../client/src/views/prepare/Prepare.tsx'
import { Rehearsal } from '../../client/src/views/prepare/Rehearsal.tsx'
import { PaperSheet } from '../../client/src/views/sheet/PaperSheet.tsx'
import { fullDrafts, inDays, madePreparing, type Cycle } from './made-preparing.ts'
import { lived, within } from './session-states.tsx'
import { nothing, type State, type Surface } from './state.ts'

const prepare = (cycle?: Cycle) => () => (
  <Prepare preparing={madePreparing(cycle)} onHome={nothing} onRehearse={nothing} />
)

/** Libraries are asked for where a group may let its figures out. */
const app = {
  libraries: () => Promise.resolve({ list: () => Promise.resolve([]) }),
} as unknown as App

const page = (cycle?: Cycle) => () => (
  <AppContext value={app}>
    <GroupPage preparing={madePreparing(cycle)} onHome={nothing} />
  </AppContext>
)

const dated = { calendar: [inDays(10), inDays(45)], nextAtMin: inDays(10) }
const under: Cycle = { group: dated, held: 3 }
const ending: Cycle = { held: 8 }
/** Of the usual length: a cycle's dates, and two contacts of the group's own. */
const dates = Array.from({ length: 8 }, (_, at) => inDays(10 + at * 35))
const contacts = [
  { number: '01 23 45 67 89', words: 'la médecine du travail' },
  { number: '06 12 34 56 78', words: 'Malika, du réseau' },
]
const founding: Cycle = { group: { calendar: dates, contacts } }

type Row = readonly [name: string, on: Surface, draw: State['draw'], presses?: readonly string[]]

const preparing: readonly Row[] = [
  ['on ouvre', 'laptop', () => <Loading title={tGroup.opening}>{tGroup.openingHelp}</Loading>],
  ['première séance, sans date', 'laptop', prepare()],
  ['tout est prêt', 'laptop', prepare(under)],
  ['l’appareil est plein', 'laptop', prepare({ ...under, drafts: fullDrafts() })],
  ['au téléphone', 'phone', prepare(under)],
  [
    'répéter sans le groupe',
    'laptop',
    () => (
      <Rehearsal
        session={lived('facilitator', { stage: 'round', matter: 'none' })}
        onEnd={nothing}
      />
    ),
  ],
]

const groups: readonly Row[] = [
  ['rien encore', 'laptop', page()],
  ['en cours de cycle', 'laptop', page(under)],
  ['en cours de cycle, au téléphone', 'phone', page(under)],
  ['une séance est ouverte', 'laptop', page({ ...under, isOpen: true })],
  ['fin de cycle', 'laptop', page(ending)],
  ['effacer une séance', 'laptop', page(under), [tKeeping.erase(3)]],
  ['effacement annoncé', 'laptop', page({ ...under, erasing: { days: 1 } })],
  [
    'effacer tout le groupe, sans attendre',
    'phone',
    page({ ...under, erasing: { days: 6, whole: true } }),
    [tKeeping.now],
  ],
  ['charte à imprimer', 'laptop', () => <CharterPaper preparing={madePreparing(founding)} />],
  ['feuille à signer', 'laptop', () => <SignSheet />],
  ['feuille sans téléphone', 'laptop', () => <PaperSheet />],
]

const bilans: readonly Row[] = [
  ['à compléter', 'laptop', () => <BilanPage preparing={madePreparing(ending)} />],
  ['à compléter, au téléphone', 'phone', () => <BilanPage preparing={madePreparing(ending)} />],
]

const of = (screen: string, rows: readonly Row[]) =>
  rows.map(([name, on, draw, presses = []]): State => ({
    screen,
    name,
    on,
    presses,
    // The cockpit of a rehearsal measures its window.
    ...(name === 'répéter sans le groupe' ? { measures: true } : {}),
    draw: () => within(lived('facilitator', {}), draw()),
    ...(name === 'l’appareil est plein' ? { saysFirst: /^Cet appareil est plein/ } : {}),
  }))

/** SCREENS §3a and §12: what who facilitates does alone, before and between sessions. */
export const preparingStates: readonly State[] = [
  ...of('Préparer', preparing),
  ...of('La page du groupe', groups),
  ...of('Le bilan', bilans),
]
