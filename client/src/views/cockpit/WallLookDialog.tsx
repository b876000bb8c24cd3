import { Choice } from '../../ui/Choice.tsx'
import type { ProgressWords } from '../../../../shared/model/progress.ts'
import { cockpitFr } from '../../phrases/cockpit.fr.ts'
import { progressOf } from '../../store/select/steps.ts'
import { useBoard, useSession } from '../../store/use-app.ts'
import { HelmDialog } from './HelmDialog.tsx'

const words = cockpitFr.wall

type Image = ProgressWords['wall']
type Ground = ProgressWords['wallTheme']

const images = (['step', 'focus', 'constellation', 'blank'] as const).map((value) => ({
  value,
  label: words.images[value],
}))
const grounds = (['dark', 'light'] as const).map((value) => ({
  value,
  label: words.grounds[value],
}))

function Images() {
  const { tiers } = useSession()
  const wall = useBoard((board) => progressOf(board)?.wall)
  return (
    <Choice<Image>
      legend={words.image}
      showLegend
      look="pills"
      options={images}
      value={wall}
      onChange={(chosen) => void tiers.setProgress({ wall: chosen })}
    />
  )
}

function Grounds() {
  const { tiers } = useSession()
  const ground = useBoard((board) => progressOf(board)?.wallTheme)
  return (
    <Choice<Ground>
      legend={words.ground}
      showLegend
      look="pills"
      options={grounds}
      value={ground}
      onChange={(chosen) => void tiers.setProgress({ wallTheme: chosen })}
    />
  )
}

/** What the common screen shows, and on which ground: seen there at once. */
export function WallLookDialog() {
  return (
    <HelmDialog kind="wall-look" title={words.look}>
      {() => (
        <div className="ck-wall-look">
          <Images />
          <Grounds />
        </div>
      )}
    </HelmDialog>
  )
}
