import { useState } from 'react'
import { useLocation } from 'wouter'
import { Button } from '../../ui/Button.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { StatePage } from '../../ui/StatePage.tsx'
import { tCockpit } from '../../phrases/cockpit.ts'
import { tCockpitText } from '../../phrases/cockpit-text.ts'
import { progressOf } from '../../store/select/steps.ts'
import { rememberGroup } from '../../store/prepared-group.ts'
import { useBoard, useSession } from '../../store/use-app.ts'
import { GroupText } from './GroupTextDialog.tsx'

const words = tCockpit.state

/** The session is closed: nothing more can be added here. */
export function SessionOver({ onHome }: { onHome: () => void }) {
  const closedAtMs = useBoard((board) => progressOf(board)?.closedAtMs)
  const [reading, read] = useState(false)
  const [, go] = useLocation()
  const { group } = useSession()
  const close = () => read(false)
  const write = () => {
    onHome()
    rememberGroup(group)
    go('/preparer/synthese')
  }
  return (
    <>
      <main className="ck-over">
        <StatePage
          state="ended"
          title={words.closedTitle}
          look="card"
          headingLevel={1}
          takesFocus
          note={closedAtMs === undefined ? undefined : words.closedAt(closedAtMs)}
          actions={
            <>
              <Button block onPress={() => read(true)}>
                {tCockpitText.open}
              </Button>
              <Button block onPress={write}>
                {tCockpit.synthesis}
              </Button>
              <Button block onPress={onHome}>
                {tCockpit.backHome}
              </Button>
            </>
          }
        >
          <p>{words.closedHelp}</p>
        </StatePage>
      </main>
      <Dialog
        open={reading}
        title={tCockpitText.title}
        onClose={close}
        actions={<Button onPress={close}>{tCockpit.close}</Button>}
      >
        {reading ? <GroupText /> : null}
      </Dialog>
    </>
  )
}
