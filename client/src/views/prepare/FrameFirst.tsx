import { useStore } from 'zustand'
import type { Kind } from '../../../../shared/method/kinds.ts'
import { tPrepare } from '../../phrases/prepare.ts'
import { withFrame, withoutFrame } from '../../store/preparation-start.ts'
import type { Preparing } from '../../store/preparing.ts'
import { Choice } from '../../ui/Choice.tsx'
import type { PreparationKept } from './use-preparation.ts'

interface FrameFirstProps {
  preparing: Preparing
  kept: PreparationKept
  kind: Kind
}

/** Before a group's first session: whether it gives itself its rules first, in a session of its own. */
export function FrameFirst({ preparing: { board }, kept, kind }: FrameFirstProps) {
  const isNew = useStore(board, ({ sessions }) => sessions.size === 0)
  const { preparation, change } = kept
  const begin = (value: string) =>
    value === 'frame'
      ? change(withFrame(preparation, preparation.length))
      : change(withoutFrame(preparation, board.getState(), kind))
  if (!isNew) return null
  return (
    <div className="fe-prepare-first">
      <Choice<string>
        legend={tPrepare.which}
        showLegend
        options={tPrepare.whichOnes}
        value={preparation.isFrame === true ? 'frame' : 'first'}
        onChange={begin}
      />
      <p className="fe-prepare-help">{tPrepare.whichHelp}</p>
    </div>
  )
}
