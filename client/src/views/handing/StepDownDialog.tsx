import { tHanding as words } from '../../phrases/handing.ts'
import { tCockpit } from '../../phrases/cockpit.ts'
import { useSession } from '../../store/use-app.ts'
import { Button } from '../../ui/Button.tsx'
import { HelmDialog, useCloseDialog } from '../cockpit/HelmDialog.tsx'

function Actions() {
  const { tiers } = useSession()
  const close = useCloseDialog()
  return (
    <>
      <Button onPress={close}>{tCockpit.cancel}</Button>
      <Button
        variant="primary"
        onPress={() => {
          void tiers.stepDown()
          close()
        }}
      >
        {words.stepDown}
      </Button>
    </>
  )
}

/** One of two facilitators goes back among the peers. */
export function StepDownDialog() {
  return (
    <HelmDialog kind="step-down" title={words.stepDownAsk} actions={<Actions />}>
      {() => <p>{words.stepDownHelp}</p>}
    </HelmDialog>
  )
}
