import type { ProgressWords } from '../../../../shared/model/progress.ts'
import { Choice } from '../../ui/Choice.tsx'
import { tCockpit } from '../../phrases/cockpit.ts'
import { progressOf } from '../../store/select/steps.ts'
import { useBoard, useSession } from '../../store/use-app.ts'
import { HelmDialog } from './HelmDialog.tsx'

const words = tCockpit.phonesDown

type Down = NonNullable<ProgressWords['phonesDown']> | 'no'

const options = [
  { value: 'no', label: words.no },
  { value: 'step', label: words.step },
  { value: 'session', label: words.session },
] as const

function DownChoice() {
  const { tiers } = useSession()
  const down: Down = useBoard((board) => progressOf(board)?.phonesDown ?? 'no')
  return (
    <Choice<Down>
      legend={words.title}
      options={options}
      value={down}
      onChange={(to) => tiers.putPhonesDown(to === 'no' ? undefined : to)}
    />
  )
}

/** « Téléphones posés »: for this step, for the session, or not. */
export function PhonesDownDialog() {
  return (
    <HelmDialog kind="phones-down" title={words.title}>
      {() => (
        <>
          <p>{words.help}</p>
          <DownChoice />
        </>
      )}
    </HelmDialog>
  )
}
