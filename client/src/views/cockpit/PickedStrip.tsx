import { Button } from '../../ui/Button.tsx'
import { IconButton } from '../../ui/IconButton.tsx'
import { xIcon } from '../../ui/icons/xIcon.ts'
import { tCockpit } from '../../phrases/cockpit.ts'
import type { Opened } from '../../store/board.ts'
import { numberOf } from '../../store/select/situations.ts'
import { progressOf } from '../../store/select/steps.ts'
import { useBoard, useSession } from '../../store/use-app.ts'
import { useHelm, useSetHelm } from './helm.ts'
import { useSideGestures } from './use-side.ts'
import { useTables } from '../../store/use-tables.ts'

const words = tCockpit.board

interface PickedProps {
  situation: Opened<'situations'>
}

function PickedTitle({ situation }: PickedProps) {
  const board = useTables('situations')
  return (
    <p className="ck-picked-title">
      <span className="ck-picked-number">{words.situation(numberOf(board, situation.id))}</span>
      {situation.words.title}
    </p>
  )
}

function PickedWaiting({ situation }: PickedProps) {
  const { tiers } = useSession()
  const set = useSetHelm()
  const { show } = useSideGestures()
  const letGo = () => set({ picked: undefined })
  const toCentre = () => {
    void tiers.centre(situation.id)
    letGo()
  }
  return (
    <div className="ck-picked" role="group" aria-label={situation.words.title}>
      <PickedTitle situation={situation} />
      <Button onPress={toCentre}>{words.toCentre}</Button>
      <Button variant="quiet" onPress={() => show('detail')}>
        {tCockpit.side.detail}
      </Button>
      <IconButton label={tCockpit.close} icon={xIcon} onPress={letGo} />
    </div>
  )
}

/** The situation at the edge that is picked, unless it is already in the centre. */
export function usePickedWaiting(): Opened<'situations'> | undefined {
  const picked = useHelm((helm) => helm.picked)
  return useBoard((board) =>
    picked?.kind === 'situation' && progressOf(board)?.centre !== picked.id
      ? board.situations.get(picked.id)
      : undefined,
  )
}

/** What can be done at once with the picked situation. */
export function PickedStrip() {
  const situation = usePickedWaiting()
  return situation === undefined ? null : <PickedWaiting situation={situation} />
}
