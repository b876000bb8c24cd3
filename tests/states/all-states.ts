import { cockpitStates } from './cockpit-states.tsx'
import { homeStates } from './home-states.tsx'
import { joinStates } from './join-states.tsx'
import { patternStates } from './pattern-states.tsx'
import { peerStates } from './peer-states.tsx'
import { textStates } from './text-states.tsx'
import { wallStates } from './wall-states.tsx'
import type { State } from './state.ts'

/** Every state that can be drawn without a network, in the order of design/SCREENS.md. */
export const allStates: readonly State[] = [
  ...homeStates,
  ...joinStates,
  ...cockpitStates,
  ...peerStates,
  ...wallStates,
  ...textStates,
  ...patternStates,
]
