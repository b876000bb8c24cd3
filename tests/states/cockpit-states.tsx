import { Cockpit } from '../../client/src/views/cockpit/Cockpit.tsx'
import { Facilitating } from '../../client/src/views/Facilitating.tsx'
import { HelmElsewhere } from '../../client/src/views/handing/HelmElsewhere.tsx'
import { Mirrored } from '../../client/src/views/Mirrored.tsx'
import { lived, within, type Lived } from './session-states.tsx'
import { nothing, type State } from './state.ts'

type Row = readonly [name: string, options: Lived, saysFirst?: RegExp]

const rows: readonly Row[] = [
  ['accueil, porte ouverte', { stage: 'welcome', matter: 'none', doorOpen: true }],
  ['cadre', { stage: 'frame', matter: 'none' }],
  ['fil de la dernière fois', { stage: 'thread', matter: 'none' }],
  ['aucune situation', { stage: 'round', matter: 'none' }],
  ['tour des situations', { stage: 'round', matter: 'titles' }],
  ['choix', { stage: 'choice', matter: 'titles' }],
  ['récit', { stage: 'telling', matter: 'told' }],
  ['échos', { stage: 'echoes', matter: 'echoed' }],
  ['mise en lien', { stage: 'linking', matter: 'linked' }],
  ['enjeux', { stage: 'stakes', matter: 'staked' }],
  ['ce que j’emporte', { stage: 'takeaway', matter: 'staked' }],
  ['ce qui sort', { stage: 'leaving', matter: 'staked' }],
  ['fiche', { kind: 'professionnalisation', stage: 'prescribed-real', matter: 'linked' }],
  [
    'fiche, la plume est prêtée',
    { kind: 'professionnalisation', stage: 'prescribed-real', matter: 'linked', pen: 'Théo' },
  ],
  ['le temps prévu est passé', { stage: 'echoes', minutesIn: 33 }],
  ['silence partagé', { stage: 'echoes', progress: { silence: true } }],
  ['des textes sans signature attendent', { stage: 'round', connection: { held: 'enough' } }],
  ['moins de trois attendent', { stage: 'round', connection: { held: 'few' } }],
  ['on se reconnecte', { stage: 'echoes', connection: { state: 'reconnecting' } }],
  ['hors ligne', { stage: 'echoes', connection: { state: 'offline', waiting: 2 } }],
  ['on sort du cadre', { stage: 'echoes', connection: { outOfFrame: true } }],
  [
    'séance close',
    { matter: 'staked', progress: { closedAtMs: 1_764_000_000_000 } },
    /^Les mots du groupe restent/,
  ],
]

const on = (name: string, draw: State['draw'], saysFirst?: RegExp): State => ({
  screen: 'Cockpit',
  name,
  on: 'laptop',
  draw,
  ...(saysFirst === undefined ? {} : { saysFirst }),
})

const cockpit = (options: Lived) =>
  within(lived('facilitator', options), <Cockpit onHome={nothing} onOneImage={nothing} />)

/** SCREENS §3: who facilitates. */
export const cockpitStates: readonly State[] = [
  ...rows.map(([name, options, saysFirst]) => on(name, () => cockpit(options), saysFirst)),
  on('une seule image', () =>
    within(
      lived('facilitator', { stage: 'echoes', matter: 'echoed' }),
      <Mirrored onLeave={nothing} />,
    ),
  ),
  on(
    'tenue sur un autre appareil',
    () => within(lived('facilitator', {}), <HelmElsewhere onHome={nothing} />),
    /^Rien n’est perdu/,
  ),
  on(
    'séance effacée',
    () =>
      within(
        lived('facilitator', { connection: { state: 'ended', endedBy: 'erased' } }),
        <Facilitating onHome={nothing} />,
      ),
    /^Rien n’en reste/,
  ),
]
