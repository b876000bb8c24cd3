import { groupTextOf, namesSomebody } from '../../store/select/cockpit-group-text.ts'
import { tCockpitText as words } from '../../phrases/cockpit-text.ts'
import { useBoard } from '../../store/use-app.ts'
import { Button } from '../../ui/Button.tsx'
import { printerIcon } from '../../ui/icons/printerIcon.ts'
import { Notice } from '../../ui/Notice.tsx'
import { GroupTextPaper } from './GroupTextPaper.tsx'
import { HelmDialog } from './HelmDialog.tsx'

/** The page as it will be printed, and the gesture that prints it. */
export function GroupText() {
  const named = useBoard((board) => namesSomebody(board, groupTextOf(board)))
  return (
    <>
      <p>{words.help}</p>
      {named ? (
        <Notice tone="decide" live="polite">
          {words.named}
        </Notice>
      ) : null}
      <Button variant="primary" icon={printerIcon} onPress={() => window.print()}>
        {words.print}
      </Button>
      <GroupTextPaper />
    </>
  )
}

/** « Le texte du groupe », to be read aloud at the end and approved by those who are there. */
export function GroupTextDialog() {
  return (
    <HelmDialog kind="group-text" title={words.title}>
      {() => <GroupText />}
    </HelmDialog>
  )
}
