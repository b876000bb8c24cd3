import { tCockpit } from '../../client/src/phrases/cockpit.ts'
import { Cockpit } from '../../client/src/views/cockpit/Cockpit.tsx'
import { lived, within, type Lived } from './session-states.tsx'
import { nothing, type State, type Surface } from './state.ts'

const { layout, side } = tCockpit
const linked: Lived = { stage: 'linking', matter: 'linked' }

type Row = readonly [name: string, on: Surface, options: Lived, presses?: readonly string[]]

const rows: readonly Row[] = [
  ['petit portable', 'small', { stage: 'echoes', matter: 'echoed' }],
  ['petit portable, le panneau', 'small', linked, [side.herbarium]],
  ['tablette, la table', 'tablet', { stage: 'echoes', matter: 'echoed' }, [layout.table]],
  ['tablette, le déroulé', 'tablet', { stage: 'echoes', matter: 'echoed' }, [layout.script]],
  ['tablette, l’herbier', 'tablet', linked, [layout.herbarium]],
  ['téléphone, le déroulé', 'phone', { stage: 'echoes', matter: 'echoed' }],
  ['téléphone, la table', 'phone', { stage: 'echoes', matter: 'echoed' }, [layout.table]],
  ['téléphone, les enjeux', 'phone', { stage: 'stakes', matter: 'staked' }, [layout.table]],
  ['téléphone, la parole', 'phone', { stage: 'echoes', doorOpen: true }, [layout.floor]],
  ['téléphone, l’herbier', 'phone', linked, [layout.herbarium]],
  ['téléphone, les notes', 'phone', linked, [layout.notes]],
  [
    'téléphone, hors ligne',
    'phone',
    { stage: 'echoes', connection: { state: 'offline', waiting: 2 } },
  ],
  ['le panneau, détail', 'laptop', linked, [side.detail]],
  ['le panneau, notes', 'laptop', linked, [side.notes]],
]

/** SCREENS §3, « Sizes »: the cockpit as narrower windows have it, and its side panel. */
export const layoutStates: readonly State[] = rows.map(([name, on, options, presses = []]) => ({
  screen: 'Cockpit, selon la place',
  name,
  on,
  presses,
  measures: true,
  draw: () =>
    within(lived('facilitator', options), <Cockpit onHome={nothing} onOneImage={nothing} />),
}))
