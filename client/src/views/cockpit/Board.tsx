import { useRef } from 'react'
import { sheetFormOf } from '../../../../shared/method/sheets.ts'
import type { Stage } from '../../../../shared/method/stages.ts'
import { tCockpit } from '../../phrases/cockpit.ts'
import type { Board as BoardTables } from '../../store/board.ts'
import { centred } from '../../store/select/situations.ts'
import { currentStep, progressOf } from '../../store/select/steps.ts'
import { FocusCentre } from './FocusCentre.tsx'
import { FootStrip } from './FootStrip.tsx'
import { LeavingCentre } from './LeavingCentre.tsx'
import { NewsLines } from './NewsLines.tsx'
import { SheetCentre } from './SheetCentre.tsx'
import { StakeCentre } from './StakeCentre.tsx'
import { StillCentre } from './StillCentre.tsx'
import { FrameCentre, ThreadCentre } from './FrameCentre.tsx'
import { TitlesCentre } from './TitlesCentre.tsx'
import { useBoardKeys } from './use-board-keys.ts'
import { useTables } from '../../store/use-tables.ts'
import { WaitingEdge } from './WaitingEdge.tsx'
import './Board.css'

type Centre = 'frame' | 'thread' | 'titles' | 'focus' | 'stakes' | 'sheet' | 'leaving' | 'still'

const BY_STAGE: Partial<Record<Stage, Centre>> = {
  welcome: 'frame',
  frame: 'frame',
  thread: 'thread',
  round: 'titles',
  choice: 'titles',
  break: 'still',
  stakes: 'stakes',
  takeaway: 'still',
  leaving: 'leaving',
}

/** What the centre shows at this step; a situation put in the centre is always seen. */
export function centreOf(board: BoardTables): Centre {
  const stage = currentStep(board)?.step.stage
  if (sheetFormOf(stage) !== undefined) return 'sheet'
  const byStage = stage === undefined ? undefined : BY_STAGE[stage]
  if (byStage === 'titles' && centred(board) !== undefined) return 'focus'
  return byStage ?? (centred(board) === undefined ? 'titles' : 'focus')
}

const CENTRES: Record<Centre, () => React.ReactNode> = {
  frame: FrameCentre,
  thread: ThreadCentre,
  titles: TitlesCentre,
  focus: FocusCentre,
  stakes: StakeCentre,
  sheet: SheetCentre,
  leaving: LeavingCentre,
  still: StillCentre,
}

function InTheCentre({ centre }: { centre: Centre }) {
  const Shown = CENTRES[centre]
  return (
    <div className={`ck-centre ck-centre-${centre}`}>
      <Shown />
    </div>
  )
}

/** What the centre shows at this step. */
export function StepCentre() {
  const Shown = CENTRES[centreOf(useTables('script', 'progress', 'situations'))]
  return <Shown />
}

/** The table: what is in the centre, those who wait at its edge, the place of a stake. */
export function Board({ keysUsed = false }: { keysUsed?: boolean }) {
  const board = useTables('script', 'progress', 'situations')
  const root = useRef<HTMLDivElement>(null)
  const onKeyDown = useBoardKeys(root, keysUsed)
  const centre = centreOf(board)
  const silence = progressOf(board)?.silence === true
  return (
    // The board itself takes focus, so that its shortcuts answer there and nowhere else.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <div
      ref={root}
      className={`ck-board${silence ? ' ck-board-silent' : ''}`}
      // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
      tabIndex={0}
      role="group"
      aria-label={tCockpit.board.region}
      onKeyDown={onKeyDown}
    >
      {silence ? <p className="ck-silence">{tCockpit.board.silence}</p> : null}
      <InTheCentre centre={centre} />
      {/* Over the foot of the centre: the titles at the edge stay bare. */}
      <NewsLines />
      {centre === 'focus' || centre === 'stakes' ? <WaitingEdge /> : null}
      <FootStrip />
    </div>
  )
}
