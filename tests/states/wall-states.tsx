import { CommonScreen } from '../../client/src/views/screen/CommonScreen.tsx'
import { ScreenUnknown } from '../../client/src/views/screen/PlainPicture.tsx'
import { lived, within, type Lived } from './session-states.tsx'
import type { State } from './state.ts'

const entrance: Lived = { stage: 'welcome', matter: 'none', doorOpen: true }
const here = 'http://localhost:4400/#x1.invente'

const rows: readonly (readonly [name: string, options: Lived])[] = [
  ['avant le début', entrance],
  ['cadre', { stage: 'frame', matter: 'none' }],
  ['situations posées', { stage: 'round', matter: 'titles' }],
  ['situation au centre', { stage: 'echoes', matter: 'echoed' }],
  ['fond clair', { stage: 'echoes', matter: 'echoed', progress: { wallTheme: 'light' } }],
  ['constellation', { stage: 'stakes', matter: 'staked', progress: { wall: 'constellation' } }],
  ['enjeux et accords', { stage: 'leaving', matter: 'staked' }],
  ['fiche', { kind: 'innovation-servicielle', stage: 'useful-effects', matter: 'linked' }],
  ['ce que j’emporte', { stage: 'takeaway', matter: 'staked' }],
  ['le temps prévu est passé', { stage: 'echoes', minutesIn: 33 }],
  ['silence partagé', { stage: 'echoes', progress: { silence: true } }],
  ['écran vide', { stage: 'echoes', progress: { wall: 'blank' } }],
  ['hors ligne', { stage: 'echoes', connection: { state: 'offline' } }],
  ['on sort du cadre', { stage: 'echoes', connection: { outOfFrame: true } }],
  ['séance finie', { matter: 'staked', progress: { closedAtMs: 1_764_000_000_000 } }],
]

/** SCREENS §5: what the group looks at. Nothing of anybody's can be lost there: it holds nothing. */
export const wallStates: readonly State[] = [
  ...rows.map(([name, options]): State => ({
    screen: 'Écran commun',
    name,
    on: 'wall',
    draw: () => within(lived('screen', options), <CommonScreen />),
  })),
  {
    screen: 'Écran commun',
    name: 'avant le début, serveur joignable d’ici seul',
    on: 'wall',
    draw: () =>
      within({ ...lived('screen', entrance), invitationAddress: () => here }, <CommonScreen />),
  },
  {
    screen: 'Écran commun',
    name: 'adresse qui n’ouvre rien',
    on: 'wall',
    draw: () => <ScreenUnknown />,
  },
]
