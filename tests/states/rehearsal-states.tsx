import { AppContext } from '../../client/src/store/use-app.ts'
import { tRehearsal } from '../../client/src/phrases/rehearsal.ts'
import { Rehearsing } from '../../client/src/views/Rehearsing.tsx'
import { RehearsalStart } from '../../client/src/views/rehearsal/RehearsalStart.tsx'
import { device } from './home-states.tsx'
import { nothing, type State, type Surface } from './state.ts'

const held = () => (
  <AppContext value={device({})}>
    <Rehearsing />
  </AppContext>
)
const start = () => <RehearsalStart onStart={nothing} onBack={nothing} />

type Row = readonly [name: string, on: Surface, draw: State['draw'], presses?: readonly string[]]

const rows: readonly Row[] = [
  ['avant de commencer', 'laptop', start],
  ['avant de commencer, au téléphone', 'phone', start],
  ['commencée', 'laptop', held, [tRehearsal.start]],
  ['commencée, au téléphone', 'phone', held, [tRehearsal.start]],
]

/** « Répéter avec un groupe imaginaire ». */
export const rehearsalStates: readonly State[] = rows.map(([name, on, draw, presses = []]) => ({
  screen: 'Répétition',
  name,
  on,
  presses,
  measures: true,
  draw,
}))
