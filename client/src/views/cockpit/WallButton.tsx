import { Button } from '../../ui/Button.tsx'
import { projectorScreenIcon } from '../../ui/icons/projectorScreenIcon.ts'
import { tCockpit } from '../../phrases/cockpit.ts'
import { useSetHelm } from './helm.ts'

/** Asks first whether this very screen is on the wall. */
export function WallButton() {
  const set = useSetHelm()
  return (
    <Button icon={projectorScreenIcon} onPress={() => set({ asked: { kind: 'wall' } })}>
      {tCockpit.wall.button}
    </Button>
  )
}
