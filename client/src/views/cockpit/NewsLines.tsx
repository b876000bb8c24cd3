import { useStore } from 'zustand'
import type { MemberId } from '../../../../shared/model/ids.ts'
import { refusals } from '../../../../shared/policy/refusals.ts'
import { Notice } from '../../ui/Notice.tsx'
import { tCockpit } from '../../phrases/cockpit.ts'
import type { Opened } from '../../store/board.ts'
import type { Refused } from '../../store/connection.ts'
import { inOrder } from '../../store/select/situations.ts'
import { useConnection, useSession } from '../../store/use-app.ts'
import { OvertakenLine } from './OvertakenLine.tsx'
import { RemoteLines } from './RemoteLines.tsx'
import { refusedText } from './refused-field.ts'
import { RefusedWords } from './RefusedWords.tsx'
import { useArrivals } from './use-arrivals.ts'
import { TwoAnswers } from './TwoAnswers.tsx'
import { UndoableLine } from './UndoableLine.tsx'
import { StrikeLine } from './StrikeLine.tsx'

function Arrivals() {
  const names = useArrivals()
  return (
    <p className="ck-arrivals" role="status">
      {names.length === 0 ? '' : tCockpit.presence.arrived(names)}
    </p>
  )
}

/** Who asks for their seat again: by the name the group knows, else by the one said in this session. */
function useReseated(of: MemberId): string {
  const { groupBoard, board } = useSession()
  return (
    groupBoard?.getState().members.get(of)?.words.name ??
    board.getState().participants.get(of)?.words.name ??
    tCockpit.presence.someone
  )
}

function ReseatLine({ reseat }: { reseat: Opened<'reseats'> }) {
  const { tiers } = useSession()
  const name = useReseated(reseat.record.of)
  const answers = (
    <TwoAnswers
      yes={{ label: tCockpit.yes, onPress: () => void tiers.answerReseat(reseat.id, true) }}
      no={{ label: tCockpit.no, onPress: () => void tiers.answerReseat(reseat.id, false) }}
    />
  )
  return (
    <Notice tone="plain" live="polite" actions={answers}>
      {tCockpit.presence.reseat(name)}
    </Notice>
  )
}

function Reseats() {
  const { board, groupBoard } = useSession()
  const reseats = useStore(groupBoard ?? board, (state) => state.reseats)
  return inOrder(reseats).map((reseat) => <ReseatLine key={reseat.id} reseat={reseat} />)
}

function RefusedLine({ refused }: { refused: Refused }) {
  const { acts } = useSession()
  const { retry, letGo, refusedTitle } = tCockpit.state
  const written = refusedText(refused)
  if (written !== undefined) return <RefusedWords refused={refused} written={written} />
  if (refused.reason === 'stale') return <OvertakenLine refused={refused} />
  const answers = (
    <TwoAnswers
      yes={{ label: retry, onPress: () => void acts.retry(refused.key) }}
      no={{ label: letGo, onPress: () => void acts.discard(refused.key), look: 'plain' }}
    />
  )
  return (
    <Notice tone="error" live="assertive" lead={`${refusedTitle}.`} actions={answers}>
      {refusals[refused.reason]}
    </Notice>
  )
}

/** Quiet lines over the table: who arrived, who asks for a seat, what did not go through. */
export function NewsLines() {
  const refused = useConnection((connection) => connection.refused)
  return (
    <div className="ck-news">
      <Arrivals />
      <Reseats />
      {refused.map((one) => (
        <RefusedLine key={one.key} refused={one} />
      ))}
      <StrikeLine />
      <UndoableLine />
      <RemoteLines />
    </div>
  )
}
