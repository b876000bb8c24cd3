import { useState } from 'react'
import { wordingMaxChars } from '../../../../shared/model/wording.ts'
import { draftKeys } from '../../acts/draft-keys.ts'
import { tSheet } from '../../phrases/sheet.ts'
import type { Wording } from '../../store/select/sheets.ts'
import { useSession } from '../../store/use-app.ts'
import { useDraft } from '../../store/use-draft.ts'
import { Button } from '../../ui/Button.tsx'
import { useWriting } from './use-writing.ts'
import { WritingField } from './WritingField.tsx'

function Rewording({ line, onDone }: { line: Wording; onDone: () => void }) {
  const { acts } = useSession()
  const draft = useDraft(draftKeys.rewording(line.id))
  const text = draft.state.kind === 'empty' ? line.words.text : draft.text
  const writing = useWriting({ ...draft, text }, wordingMaxChars)
  const keep = () => {
    writing.send(() => acts.reword(line.id, { text, aside: line.words.aside }))
    onDone()
  }
  return (
    <div className="peer-stack">
      <WritingField label={tSheet.reword} face="voice-small" writing={writing} />
      <div className="peer-pair">
        <Button size="small" unavailable={writing.unavailable} onPress={keep}>
          {tSheet.keepWords}
        </Button>
        <Button size="small" variant="plain" onPress={onDone}>
          {tSheet.nothingNew}
        </Button>
      </div>
    </div>
  )
}

/** What the pen does with a line of the sheet: other words when they are one's own, or aside. */
export function PenGestures({ line }: { line: Wording }) {
  const { acts, me } = useSession()
  const [rewording, setRewording] = useState(false)
  if (rewording) return <Rewording line={line} onDone={() => setRewording(false)} />
  return (
    <div className="peer-line-gestures">
      {line.record.owner === me ? (
        <Button variant="quiet" onPress={() => setRewording(true)}>
          {tSheet.reword}
        </Button>
      ) : null}
      <Button variant="quiet" onPress={() => void acts.adopt(line.id, true)}>
        {tSheet.leave}
      </Button>
    </div>
  )
}

/** A line somebody proposed, seen by whoever has the pen: taken up, or left. */
export function ProposalGestures({ line }: { line: Wording }) {
  const { acts } = useSession()
  return (
    <div className="peer-line-gestures">
      <Button size="small" onPress={() => void acts.adopt(line.id, false)}>
        {tSheet.take}
      </Button>
      <Button variant="quiet" onPress={() => void acts.adopt(line.id, true)}>
        {tSheet.leave}
      </Button>
    </div>
  )
}
