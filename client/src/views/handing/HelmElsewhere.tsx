import { tHanding as words } from '../../phrases/handing.ts'
import { useSession } from '../../store/use-app.ts'
import { Button } from '../../ui/Button.tsx'
import { StatePage } from '../../ui/StatePage.tsx'

function HoldOrGo({ onHome }: { onHome: () => void }) {
  const { tiers } = useSession()
  return (
    <>
      <Button variant="primary" block onPress={() => void tiers.takeHelm()}>
        {words.holdHere}
      </Button>
      <Button block onPress={onHome}>
        {words.home}
      </Button>
    </>
  )
}

/** Another device of the same facilitator holds the session: this one waits for a deliberate gesture. */
export function HelmElsewhere({ onHome }: { onHome: () => void }) {
  return (
    <main className="ck-over">
      <StatePage
        state="back"
        title={words.elsewhereTitle}
        look="card"
        headingLevel={1}
        takesFocus
        actions={<HoldOrGo onHome={onHome} />}
      >
        <p>{words.elsewhereHelp}</p>
      </StatePage>
    </main>
  )
}
