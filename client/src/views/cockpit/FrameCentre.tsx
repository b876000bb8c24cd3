import { tCockpit } from '../../phrases/cockpit.ts'
import { inOrder } from '../../store/select/situations.ts'
import { scriptOf } from '../../store/select/steps.ts'
import { useBoard, useConnection } from '../../store/use-app.ts'
import { FrameWriting } from './FrameWriting.tsx'
import { LastText } from './LastText.tsx'
import { StakesBrought } from './StakesBrought.tsx'
import { RuleLines } from './QuietDialogs.tsx'

const words = tCockpit.board

function AtTable() {
  const participants = useBoard((board) => board.participants)
  const here = useConnection((connection) => connection.here)
  const deviceless = useBoard((board) => board.deviceless)
  const names = [...inOrder(participants).filter(({ id }) => here.has(id)), ...inOrder(deviceless)]
  if (names.length === 0) return null
  return (
    <section className="ck-at-table" aria-label={tCockpit.more.peopleTitle}>
      <h3 className="ck-moment-label">{tCockpit.more.peopleTitle}</h3>
      <p className="fe-voice">{names.map((one) => one.words.name).join(', ')}</p>
    </section>
  )
}

/** Welcome and ground rules: the rules in the centre, and who is there. */
export function FrameCentre() {
  const isFirst = useBoard((board) => scriptOf(board)?.number === 0)
  if (isFirst) {
    return (
      <div className="ck-page">
        <FrameWriting />
      </div>
    )
  }
  return (
    <div className="ck-page">
      <h2 className="fe-section">{words.rules}</h2>
      <p className="ck-page-help">{words.rulesHelp}</p>
      <RuleLines />
      <AtTable />
    </div>
  )
}

/** The thread from last time. */
export function ThreadCentre() {
  const first = useBoard((board) => (scriptOf(board)?.number ?? 0) <= 1)
  return (
    <div className="ck-page">
      <h2 className="fe-section">{words.thread}</h2>
      <p className="ck-page-help">{first ? words.threadFirst : words.threadLater}</p>
      <LastText />
      <StakesBrought />
    </div>
  )
}
