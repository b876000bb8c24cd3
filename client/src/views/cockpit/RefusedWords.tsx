import { refusals } from '../../../../shared/policy/refusals.ts'
import { tCockpitSheets } from '../../phrases/cockpit-sheets.ts'
import { tCockpit } from '../../phrases/cockpit.ts'
import type { Refused } from '../../store/connection.ts'
import { useSession } from '../../store/use-app.ts'
import { Button } from '../../ui/Button.tsx'
import { Notice } from '../../ui/Notice.tsx'
import type { RefusedText } from './refused-field.ts'

interface RefusedWordsProps {
  refused: Refused
  written: RefusedText
}

/** Words refused: shown whole with the reason, until they go back to the field they were typed in. */
export function RefusedWords({ refused, written: { field, text } }: RefusedWordsProps) {
  const { acts, drafts } = useSession()
  const takeBack = () => {
    drafts.type(field, text)
    void drafts.flush().then(() => acts.discard(refused.key))
  }
  return (
    <Notice
      tone="error"
      live="assertive"
      lead={`${tCockpit.state.refusedTitle}.`}
      actions={
        <Button size="small" onPress={takeBack}>
          {tCockpitSheets.refusedKeep}
        </Button>
      }
    >
      {refusals[refused.reason]}
      <q className="ck-refused-words">{text}</q>
    </Notice>
  )
}
