import { StatePage } from '../../client/src/ui/StatePage.tsx'
import type { StateLook } from '../../client/src/ui/StateDrawing.tsx'
import type { State } from './state.ts'

/** The ten drawings of the one pattern, with the names that the design gives them. */
const looks: Readonly<Record<StateLook, string>> = {
  empty: 'La table est libre',
  loading: 'On vous installe',
  offline: 'Hors ligne, pas coupé·e',
  back: 'Tout est parti',
  error: 'Cet écho n’est pas passé',
  ended: 'La séance est finie',
  removed: 'Vous n’êtes plus dans ce groupe',
  out: 'On fait une pause',
  down: 'Téléphones posés',
  full: 'Ce téléphone est plein',
}

/** SCREENS §10: each drawing as a page fills a phone. */
export const patternStates: readonly State[] = Object.entries(looks).map(([look, title]) => ({
  screen: 'Le motif des états',
  name: title,
  on: 'phone',
  draw: () => (
    <main>
      <StatePage state={look as StateLook} title={title}>
        <p>Une ou deux phrases : ce qui arrive, ce qui est gardé, ce que l’on peut faire.</p>
      </StatePage>
    </main>
  ),
}))
