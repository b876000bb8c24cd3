import type { RecordId } from '../../../../shared/model/ids.ts'
import { Button } from '../../ui/Button.tsx'
import { tCockpit } from '../../phrases/cockpit.ts'
import type { Board } from '../../store/board.ts'
import { flagShown } from '../../store/select/stakes.ts'
import { useBoard, useSession } from '../../store/use-app.ts'
import { AttendanceFields, useAttendance } from './Attendance.tsx'
import { HelmDialog, useAsked, useCloseDialog } from './HelmDialog.tsx'
import { language } from '../../phrases/locale.ts'

interface AnswersProps {
  no: string
  yes: string
  look: 'secondary' | 'danger'
  onYes: () => void
}

/** Two answers; the one that changes nothing comes first. */
export function Answers({ no, yes, look, onYes }: AnswersProps) {
  const close = useCloseDialog()
  return (
    <>
      <Button onPress={close}>{no}</Button>
      <Button
        variant={look}
        onPress={() => {
          close()
          onYes()
        }}
      >
        {yes}
      </Button>
    </>
  )
}

/** A soft gate: the sentence that says what is awaited, and one explicit gesture that passes. */
export function GateDialog() {
  const words = tCockpit.gate
  const asked = useAsked('gate')
  const yes = (
    <Answers no={words.wait} yes={words.pass} look="secondary" onYes={() => asked?.pass()} />
  )
  return (
    <HelmDialog kind="gate" title={words.title} actions={yes}>
      {() => (
        <>
          <p>{asked?.sentence[language]}</p>
          {asked?.also === undefined ? null : <p>{asked.also}</p>}
        </>
      )}
    </HelmDialog>
  )
}

const hasUndecided = (board: Board): boolean =>
  [...board.stakes.values()].some((stake) => flagShown(board, stake).flag === undefined)

/** Closing says what will no longer be possible. */
export function CloseDialog() {
  const words = tCockpit.more
  const { tiers } = useSession()
  const undecided = useBoard(hasUndecided)
  const { held, change } = useAttendance()
  const answers = (
    <Answers
      no={tCockpit.cancel}
      yes={words.closeSession}
      look="danger"
      onYes={() => void tiers.closeSession(held)}
    />
  )
  return (
    <HelmDialog kind="close" title={words.closeAsk} actions={answers}>
      {() => (
        <>
          <p>{words.closeHelp}</p>
          {undecided ? <p>{words.closeStakes}</p> : null}
          <AttendanceFields held={held} onChange={change} />
        </>
      )}
    </HelmDialog>
  )
}

/** Undoing a stake leaves everything it gathered on the table. */
export function UndoStakeDialog() {
  const words = tCockpit.stake
  const { tiers } = useSession()
  const stake: RecordId | undefined = useAsked('undo-stake')?.stake
  const answers = (
    <Answers
      no={tCockpit.cancel}
      yes={words.undo}
      look="danger"
      onYes={() => stake !== undefined && void tiers.undoStake(stake)}
    />
  )
  return (
    <HelmDialog kind="undo-stake" title={words.undoAsk} actions={answers}>
      {() => <p>{words.undoHelp}</p>}
    </HelmDialog>
  )
}
