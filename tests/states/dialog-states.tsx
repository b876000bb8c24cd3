import { tCockpit } from '../../client/src/phrases/cockpit.ts'
import { tCockpitText } from '../../client/src/phrases/cockpit-text.ts'
import { tHanding } from '../../client/src/phrases/handing.ts'
import { tReading } from '../../client/src/phrases/reading.ts'
import { tScript } from '../../client/src/phrases/script.ts'
import type { Pairing } from '../../client/src/store/pairing.ts'
import type { SessionHandle } from '../../client/src/store/session.ts'
import { Cockpit } from '../../client/src/views/cockpit/Cockpit.tsx'
import { PairingWall } from '../../client/src/views/PairingWall.tsx'
import { lived, within, type Lived } from './session-states.tsx'
import { nothing, type State, type Surface } from './state.ts'

const { more, wall, door, signal } = tCockpit

/** What stands behind is not looked at. */
const behind: Lived = { stage: 'welcome', matter: 'none' }
const held = (options: Lived) => lived('facilitator', options)

type Tiers = Partial<NonNullable<SessionHandle['tiers']>>

/** The same session, some of its verbs answered otherwise. */
const answering = (session: SessionHandle, tiers: Tiers): SessionHandle => ({
  ...session,
  tiers: { ...session.tiers, ...tiers },
})

const cockpit = (session: SessionHandle) =>
  within(session, <Cockpit onHome={nothing} onOneImage={nothing} />)

/** A code for one more device, and what becomes of it. */
const pairing = (now: Pairing) =>
  answering(held(behind), {
    addDevice: (hear) => {
      hear(now)
      return Promise.resolve(nothing)
    },
  })

const fromMenu = (...presses: readonly string[]) => [more.label, ...presses]

type Row = readonly [name: string, presses: readonly string[], session?: () => SessionHandle]

const later = 4_102_444_800_000
const address = 'http://192.168.1.20:4400/#p1.invente'
const twelve =
  'sillon verger tambour colline lanterne moulin panier rivage sentier bobine lundi vertu'
const sheet = { words: twelve.split(' '), address: 'http://192.168.1.20:4400/#r1.invente' }
const onlyHere = 'http://localhost:4400/#p1.invente'
const toAdd = fromMenu(tHanding.add)

/** What the menu of gestures opens. */
const menu: readonly Row[] = [
  ['le menu', [more.label]],
  ['image de l’écran commun', fromMenu(wall.look)],
  ['modifier le déroulé', [tScript.title]],
  ['signal de temps', fromMenu(signal.title)],
  ['à table', fromMenu(more.people)],
  ['retirer quelqu’un', fromMenu(more.people, `${more.remove} Karim`)],
  ['téléphone perdu', fromMenu(more.people, `${more.lost} Karim`)],
  ['passer l’animation', fromMenu(more.people, `${tHanding.offer} Karim`)],
  ['écrire pour quelqu’un', fromMenu(more.writeFor)],
  ['téléphones posés', fromMenu(more.phonesDown)],
  ['pour ce groupe', fromMenu(more.group)],
  ['le texte du groupe', fromMenu(tCockpitText.menu)],
  ['le cadre', fromMenu(more.rules)],
  ['lecture', fromMenu(tReading.title)],
  ['aide', fromMenu(more.help)],
  ['raccourcis', fromMenu(more.shortcuts)],
  ['clore', fromMenu(more.closeSession)],
]

/** Papers and other devices, with what may befall them. */
const handing: readonly Row[] = [
  ['feuille de secours', fromMenu(tHanding.sheet)],
  ['feuille de secours, hors ligne', fromMenu(tHanding.sheet, tHanding.write)],
  [
    'feuille de secours, écrite',
    fromMenu(tHanding.sheet, tHanding.write),
    () => answering(held(behind), { writeSheet: () => Promise.resolve(sheet) }),
  ],
  [
    'feuille de secours, serveur joignable d’ici seul',
    fromMenu(tHanding.sheet, tHanding.write),
    () =>
      answering(held(behind), {
        writeSheet: () => Promise.resolve({ ...sheet, address: onlyHere }),
      }),
  ],
  ['un autre appareil', toAdd, () => pairing({ kind: 'shown', address, untilMs: later })],
  [
    'un autre appareil, serveur joignable d’ici seul',
    toAdd,
    () => pairing({ kind: 'shown', address: onlyHere, untilMs: later }),
  ],
  ['un autre appareil, le code est vieux', toAdd, () => pairing({ kind: 'closed' })],
  ['un autre appareil, hors ligne', toAdd, () => pairing({ kind: 'no-network' })],
  [
    'un autre appareil demande',
    toAdd,
    () => pairing({ kind: 'asked', sign: '417', answer: nothing }),
  ],
]

/** What the top bar opens. */
const bar: readonly Row[] = [
  ['porte, QR code', [door.showQr], () => held({ ...behind, doorOpen: true })],
  [
    'porte, serveur joignable d’ici seul',
    [door.showQr],
    () => ({ ...held({ ...behind, doorOpen: true }), invitationAddress: () => onlyHere }),
  ],
  ['écran commun, recopié ?', [wall.button]],
  [
    'écran commun, pas ouvert',
    [wall.button, wall.noMirrored],
    () => answering(held(behind), { openScreen: () => Promise.reject(new Error('offline')) }),
  ],
]

const on =
  (surface: Surface) =>
  ([name, presses, session = () => held(behind)]: Row): State => ({
    screen:
      surface === 'laptop' ? 'Cockpit, ce qui s’ouvre' : 'Cockpit, ce qui s’ouvre au téléphone',
    name,
    on: surface,
    presses,
    measures: true,
    draw: () => cockpit(session()),
  })

const onPhone = new Set(['le menu', 'à table', 'retirer quelqu’un', 'clore', 'modifier le déroulé'])

/** The wall while a facilitator's phone is being paired with it. */
const pairingWalls = (
  [
    ['un code seul au mur', { kind: 'shown', address, untilMs: later }],
    ['un code seul au mur, un téléphone demande', { kind: 'asked', sign: '417', answer: nothing }],
    ['un code seul au mur, c’est fait', { kind: 'confirmed' }],
  ] as const
).map(([name, now]): State => ({
  screen: 'Cockpit, ce qui s’ouvre',
  name,
  on: 'laptop',
  draw: () => within(pairing(now), <PairingWall onDone={nothing} />),
}))

/** Every dialog of the cockpit, as its own gestures open it. */
export const dialogStates: readonly State[] = [
  ...[...menu, ...handing, ...bar].map(on('laptop')),
  ...menu.filter(([name]) => onPhone.has(name)).map(on('phone')),
  ...pairingWalls,
]
