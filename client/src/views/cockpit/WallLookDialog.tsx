import { useShallow } from 'zustand/react/shallow'
import { Button } from '../../ui/Button.tsx'
import { Check } from '../../ui/Check.tsx'
import { Choice } from '../../ui/Choice.tsx'
import type { ProgressWords } from '../../../../shared/model/progress.ts'
import { tCockpit } from '../../phrases/cockpit.ts'
import { wallPages } from '../../store/select/screen-pages.ts'
import { progressOf } from '../../store/select/steps.ts'
import { useBoard, useSession } from '../../store/use-app.ts'
import { HelmDialog } from './HelmDialog.tsx'

const words = tCockpit.wall

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
      onChange={(chosen) => tiers.setProgress({ wall: chosen, wallPage: undefined })}
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
      onChange={(chosen) => tiers.setProgress({ wallTheme: chosen })}
    />
  )
}

/** Names and clock, for the whole room at once. */
function Shows() {
  const { tiers } = useSession()
  const names = useBoard((board) => progressOf(board)?.wallNames !== false)
  const clock = useBoard((board) => progressOf(board)?.wallClock !== false)
  return (
    <fieldset className="ck-wall-shows">
      <legend className="ck-side-label">{words.shows}</legend>
      <Check
        label={words.names}
        help={words.namesHelp}
        checked={names}
        onChange={(wallNames) => tiers.setProgress({ wallNames })}
      />
      <Check
        label={words.clock}
        checked={clock}
        onChange={(wallClock) => tiers.setProgress({ wallClock })}
      />
    </fieldset>
  )
}

/** Turning the pages of a long arc or of many stakes: the screen itself shows no number. */
function Pages() {
  const { tiers } = useSession()
  const { page, pages } = useBoard(useShallow(wallPages))
  if (pages < 2) return null
  const turn = (to: number) => () => void tiers.setProgress({ wallPage: to })
  return (
    <div role="group" aria-label={words.pages}>
      <p className="ck-side-label">{words.pages}</p>
      <div className="ck-row">
        <Button size="small" unavailable={page === 0} onPress={turn(page - 1)}>
          {words.pageBefore}
        </Button>
        <Button size="small" unavailable={page === pages - 1} onPress={turn(page + 1)}>
          {words.pageAfter}
        </Button>
      </div>
    </div>
  )
}

/** What the common screen shows, and on which ground: seen there at once. */
export function WallLookDialog() {
  return (
    <HelmDialog kind="wall-look" title={words.look}>
      {() => (
        <div className="ck-wall-look">
          <Images />
          <Pages />
          <Grounds />
          <Shows />
        </div>
      )}
    </HelmDialog>
  )
}
