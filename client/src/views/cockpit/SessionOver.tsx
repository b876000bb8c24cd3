import { useState } from 'react'
import { useLocation } from 'wouter'
import { Button } from '../../ui/Button.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { StatePage } from '../../ui/StatePage.tsx'
import { cockpitFr } from '../../phrases/cockpit.fr.ts'
import { cockpitTextFr } from '../../phrases/cockpit-text.fr.ts'
import { progressOf } from '../../store/select/steps.ts'
import { rememberGroup } from '../../store/prepared-group.ts'
import { useBoard, useSession } from '../../store/use-app.ts'
import { GroupText } from './GroupTextDialog.tsx'

const words = cockpitFr.state

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
                {cockpitTextFr.open}
              </Button>
              <Button block onPress={write}>
                {cockpitFr.synthesis}
              </Button>
              <Button block onPress={onHome}>
                {cockpitFr.backHome}
              </Button>
            </>
          }
        >
          <p>{words.closedHelp}</p>
        </StatePage>
      </main>
      <Dialog
        open={reading}
        title={cockpitTextFr.title}
        onClose={close}
        actions={<Button onPress={close}>{cockpitFr.close}</Button>}
      >
        {reading ? <GroupText /> : null}
      </Dialog>
    </>
  )
}
