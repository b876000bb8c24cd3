import { cockpitStates } from './cockpit-states.tsx'
import { deviceStates } from './device-states.tsx'
import { dialogStates } from './dialog-states.tsx'
import { homeStates } from './home-states.tsx'
import { joinStates } from './join-states.tsx'
import { layoutStates } from './layout-states.tsx'
import { libraryStates } from './library-states.tsx'
import { patternStates } from './pattern-states.tsx'
import { peerStates } from './peer-states.tsx'
import { preparingStates } from './preparing-states.tsx'
import { rehearsalStates } from './rehearsal-states.tsx'
import { textStates } from './text-states.tsx'
import { wallStates } from './wall-states.tsx'
import { workshopStates } from './workshop-states.tsx'
import type { State } from './state.ts'

/** Every state that can be drawn without a network, in the order of design/SCREENS.md. */
export const allStates: readonly State[] = [
  ...homeStates,
  ...joinStates,
  ...deviceStates,
  ...cockpitStates,
  ...layoutStates,
  ...dialogStates,
  ...preparingStates,
  ...rehearsalStates,
  ...peerStates,
  ...wallStates,
  ...workshopStates,
  ...textStates,
  ...libraryStates,
  ...patternStates,
]
