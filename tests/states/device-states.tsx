import { tDevice } from '../../client/src/phrases/device.ts'
import { tErased } from '../../client/src/phrases/erased.ts'
import { tLock } from '../../client/src/phrases/lock.ts'
import { tTexts } from '../../client/src/phrases/texts.ts'
import type { App, AppState, GroupCard, Recovered } from '../../client/src/store/app.ts'
import type { KeptConcept } from '../../client/src/store/herbarium.ts'
import { AppContext } from '../../client/src/store/use-app.ts'
import { Create } from '../../client/src/views/create/Create.tsx'
import { Device } from '../../client/src/views/device/Device.tsx'
import { HerbariumPage } from '../../client/src/views/herbarium/HerbariumPage.tsx'
import { Lock } from '../../client/src/views/lock/Lock.tsx'
import { Paired } from '../../client/src/views/rescue/Paired.tsx'
import { Sheet } from '../../client/src/views/rescue/Sheet.tsx'
import { Texts } from '../../client/src/views/texts/Texts.tsx'
import { soloCard } from '../fixtures/solo-home.ts'
import { soloHerbarium } from '../fixtures/solo-herbarium.ts'
import { roomId } from '../fixtures/solo-people.ts'
import { device } from './home-states.tsx'
import { lived } from './session-states.tsx'
import type { Press } from './press.ts'
import { nothing, type State } from './state.ts'

type Row = readonly [
  screen: string,
  name: string,
  draw: State['draw'],
  presses?: readonly Press[],
  saysFirst?: RegExp,
]

/** The same device, with what these pages ask of it. */
const holding = (part: Partial<AppState>, ways: Partial<App> = {}): App => ({
  ...device(part),
  code: () =>
    Promise.resolve({
      isSet: false,
      isTooPlain: () => false,
      set: () => Promise.resolve(),
      clear: () => Promise.resolve(false),
    }),
  ...ways,
})

const on = (app: App, view: State['draw']) => () => <AppContext value={app}>{view()}</AppContext>

const here = (part: Partial<AppState> = { groups: [soloCard({})] }, ways?: Partial<App>) =>
  on(holding(part, ways), () => <Device />)

const thisDevice: readonly Row[] = [
  ['Cet appareil', 'rien n’est gardé', here({})],
  ['Cet appareil', 'une place', here()],
  ['Cet appareil', 'quitter un groupe', here(), [tDevice.quit]],
  ['Cet appareil', 'l’effacer d’ici', here(), [tDevice.forget]],
  ['Cet appareil', 'tout effacer', here(), [tDevice.wipeAsk]],
  ['Cet appareil', 'choisir un code', here(), [tDevice.codeSet]],
  ['Cet appareil', 'réseau non chiffré', here({ groups: [soloCard({})], secure: false })],
]

const dayMs = 86_400_000
const startsAtMin = Math.floor((Date.now() - 3 * dayMs) / 60_000)
const at = { room: roomId, number: 4, startsAtMin }
const kept = { atMin: startsAtMin + 90 * 1_440, asked: false, due: false, confirmed: 0, awaited: 0 }
const gone = { atMin: startsAtMin, asked: true, due: true, confirmed: 5, awaited: 1 }
const wrote = (part: Partial<GroupCard>) => soloCard({ group: roomId, myName: 'Soizic', ...part })

const texts = (part: Partial<AppState>) =>
  on(
    holding(part, {
      session: () => Promise.resolve(lived('peer', { name: 'Soizic', matter: 'linked' })),
      eraseMine: () => Promise.resolve(),
    }),
    () => <Texts onHome={nothing} />,
  )

const written = texts({ groups: [wrote({ sessions: [{ ...at, erasure: kept }] })] })
const receipts = [
  { what: 'group', name: 'Encadrer dehors', atMs: Date.now() - dayMs },
  { what: 'mine', name: 'Ce que la fiche ne dit pas', atMs: Date.now() },
] as const

const mine: readonly Row[] = [
  ['Mes textes', 'aucune séance', texts({})],
  ['Mes textes', 'une séance', written, [tTexts.session(4, startsAtMin * 60_000)]],
  ['Mes textes', 'effacer tout ce que j’ai écrit', written, [tErased.mine]],
  [
    'Mes textes',
    'une séance est effacée',
    texts({ groups: [wrote({ sessions: [{ ...at, erasure: gone }] })] }),
  ],
  ['Mes textes', 'reçus', texts({ receipts })],
]

const from = { group: 'Encadrer dehors', session: 4, atMs: 2 }
const own: KeptConcept = {
  concept: 'parler-bas',
  card: { name: 'Parler bas', definition: 'À voix basse, pour être écouté.', question: 'À qui ?' },
  ...from,
}
const herbarium = (...all: readonly KeptConcept[]) =>
  on(holding({}, { herbarium: soloHerbarium(...all) }), () => <HerbariumPage />)

const creating = (part: Partial<AppState>, kind?: 'tenir-debout') =>
  on(holding(part, { createGroup: () => Promise.reject(new Error('refused')) }), () => (
    <Create kind={kind} onBack={nothing} onCreated={nothing} />
  ))

const pages: readonly Row[] = [
  ['Mon herbier', 'rien encore', herbarium()],
  ['Mon herbier', 'une carte', herbarium(own), [own.card?.name ?? '']],
  ['Créer un groupe', 'à remplir', creating({})],
  ['Créer un groupe', 'une manière est choisie', creating({}, 'tenir-debout')],
  ['Créer un groupe', 'l’hébergeur demande des mots', creating({ creation: 'code' })],
  ['Créer un groupe', 'hors ligne', creating({ online: false }, 'tenir-debout')],
]

const pairing = (answer: Promise<Recovered>, sign?: string) =>
  on(
    holding(
      {},
      {
        pair: (_, asked) => {
          if (sign !== undefined) asked(sign)
          return answer
        },
        recover: () => answer,
      },
    ),
    () => <Paired fragment="p1.invente" onFound={nothing} onBack={nothing} />,
  )
const never = new Promise<Recovered>(nothing)
const said = (kind: 'declined' | 'offline' | 'nothing') => Promise.resolve({ kind } as Recovered)

const sheet = (fragment = '', answer: Promise<Recovered> = never) =>
  on(holding({}, { recover: () => answer }), () => (
    <Sheet fragment={fragment} onFound={nothing} onBack={nothing} />
  ))

const gate = (isDigits: boolean) => ({ isDigits, attempt: () => Promise.resolve(false) })
const locked = (isDigits: boolean) => () => <Lock gate={gate(isDigits)} />

const coming: readonly Row[] = [
  ['Revenir', 'feuille de secours', sheet()],
  ['Revenir', 'feuille de secours, hors ligne', sheet('r1.invente', said('offline'))],
  ['Revenir', 'feuille de secours, rien', sheet('r1.invente', said('nothing'))],
  ['Revenir', 'un autre écran, on demande', pairing(never)],
  ['Revenir', 'un autre écran, le signe', pairing(never, '417')],
  ['Revenir', 'un autre écran, refusé', pairing(said('declined'))],
  ['Revenir', 'un autre écran, hors ligne', pairing(said('offline'))],
  [
    'Fermé',
    'un mauvais code',
    locked(false),
    [{ into: tLock.code, type: 'tournesol' }, tLock.open],
    new RegExp(tLock.wrong),
  ],
  ['Fermé', 'code oublié', locked(true), [tLock.forgotten]],
  ['Fermé', 'code oublié, tout effacer', locked(true), [tLock.forgotten, tLock.erase]],
]

/** SCREENS §1, §2, §10, §11: one's own device, outside of a session. */
export const deviceStates: readonly State[] = [...thisDevice, ...mine, ...pages, ...coming].map(
  ([screen, name, draw, presses = [], saysFirst]): State => ({
    screen,
    name,
    on: 'phone',
    presses,
    draw,
    ...(saysFirst === undefined ? {} : { saysFirst }),
  }),
)
