import type { RoomId } from '../../shared/model/ids.ts'
import type { App, AppState } from '../../client/src/store/app.ts'
import { AppContext } from '../../client/src/store/use-app.ts'
import { Home } from '../../client/src/views/home/Home.tsx'
import { soloHerbarium } from '../fixtures/solo-herbarium.ts'
import { nothing, type State } from './state.ts'
import { soloCard, soloDevice } from '../fixtures/solo-home.ts'

const idOf = (letter: string) => letter.repeat(22) as RoomId
const dayMin = 1_440
const nowMin = () => Math.floor(Date.now() / 60_000)

const another = soloCard({
  group: idOf('b'),
  kind: 'professionnalisation',
  name: 'Ce que la fiche ne dit pas',
  planned: 6,
})
const open = () => ({ room: idOf('r'), number: 4, startsAtMin: nowMin() })

/** The device as Home reads it. */
export const device = (part: Partial<AppState>): App =>
  ({
    state: soloDevice(part),
    herbarium: soloHerbarium(),
    leave: () => Promise.resolve(),
    prepare: () => Promise.resolve({ drafts: { read: () => Promise.resolve(undefined) } }),
  }) as unknown as App

type Row = readonly [name: string, part: () => Partial<AppState>, saysFirst?: RegExp]

const rows: readonly Row[] = [
  ['première visite', () => ({})],
  ['on ouvre ce que l’appareil garde', () => ({ ready: false })],
  ['séance ouverte', () => ({ groups: [soloCard({ open: open() }), another] })],
  ['un brouillon est gardé', () => ({ groups: [soloCard({ open: open(), draftKept: true })] })],
  [
    'pas encore ouverte',
    () => ({ groups: [soloCard({ nextAtMin: nowMin() + 3 * dayMin }), another] }),
  ],
  ['un texte à relire', () => ({ groups: [soloCard({ toRead: true })] })],
  [
    'j’anime, à préparer',
    () => ({ groups: [soloCard({ role: 'facilitator', myName: 'Hélène' })] }),
  ],
  [
    'hors ligne',
    () => ({ groups: [soloCard({})], online: false }),
    /^Hors ligne\. Vos groupes restent lisibles/,
  ],
  ['réseau local non chiffré', () => ({ groups: [soloCard({})], secure: false })],
  ['une nouvelle version', () => ({ groups: [soloCard({})], update: nothing })],
  ['l’hébergeur demande des mots', () => ({ creation: 'code' })],
  [
    'la place manque',
    () => ({ groups: [soloCard({})], storageFull: true }),
    /^La place manque sur cet appareil\. Un texte pourrait ne plus y être gardé/,
  ],
  [
    'plus dans un groupe',
    () => ({ groups: [soloCard({ lost: 'removed' }), another] }),
    /^Vous n’êtes plus dans le groupe « [^»]+ »\. Vos propres textes restent à vous/,
  ],
  [
    'la clé a changé sans cet appareil',
    () => ({ groups: [soloCard({ lost: 'keys' })] }),
    /^La clé du groupe « [^»]+ » a changé sans cet appareil\. Ce qu’il garde reste lisible/,
  ],
  [
    'le serveur ne reconnaît plus',
    () => ({ groups: [soloCard({ isUnknown: true })] }),
    /^Tenir debout, séance 4 sur 8 ?Le serveur ne reconnaît plus cet appareil dans ce groupe\. Ce qu’il garde reste lisible/,
  ],
  [
    'groupe que le serveur ne connaît plus, animé d’ici',
    () => ({ groups: [soloCard({ isUnknown: true, role: 'facilitator', myName: 'Hélène' })] }),
    /^Tenir debout, séance 4 sur 8 ?Le serveur ne connaît plus ce groupe, ou plus cet appareil\. Ce que cet appareil garde/,
  ],
  ['effacement annoncé', () => ({ groups: [soloCard({ eraseAtMin: nowMin() + 5 * dayMin })] })],
  [
    'reçu d’un effacement',
    () => ({
      receipts: [{ what: 'group', name: 'Encadrer dehors', atMs: Date.now() - 2 * 86_400_000 }],
    }),
  ],
]

const draw = (part: () => Partial<AppState>) => () => (
  <AppContext value={device(part())}>
    <Home
      onEnter={nothing}
      onOpenSession={nothing}
      onPrepare={nothing}
      onCreate={nothing}
      onJoin={nothing}
      onRescue={nothing}
      onReview={nothing}
      onHerbarium={nothing}
      onTexts={nothing}
      onMakeRoom={nothing}
      onLibrary={nothing}
      onRehearse={nothing}
    />
  </AppContext>
)

/** SCREENS §1, on a phone, and the first two on a laptop too. */
export const homeStates: readonly State[] = [
  ...rows.map(([name, part, saysFirst]): State => ({
    screen: 'Accueil',
    name,
    on: 'phone',
    draw: draw(part),
    ...(saysFirst === undefined ? {} : { saysFirst }),
  })),
  ...[rows[0], rows[6]].flatMap((row): readonly State[] =>
    row === undefined
      ? []
      : [{ screen: 'Accueil', name: `${row[0]}, portable`, on: 'laptop', draw: draw(row[1]) }],
  ),
]
