import { Button } from '../../ui/Button.tsx'
import { StatePage } from '../../ui/StatePage.tsx'
import { cockpitFr } from '../../phrases/cockpit.fr.ts'
import { progressOf } from '../../store/select/steps.ts'
import { useBoard } from '../../store/use-app.ts'

const words = cockpitFr.state

/** The session is closed: nothing more can be added here. */
export function SessionOver({ onHome }: { onHome: () => void }) {
  const closedAtMs = useBoard((board) => progressOf(board)?.closedAtMs)
  return (
    <main className="ck-over">
      <StatePage
        state="ended"
        title={words.closedTitle}
        look="card"
        headingLevel={1}
        takesFocus
        note={closedAtMs === undefined ? undefined : words.closedAt(closedAtMs)}
        actions={
          <Button block onPress={onHome}>
            {cockpitFr.backHome}
          </Button>
        }
      >
        <p>{words.closedHelp}</p>
      </StatePage>
    </main>
  )
}
