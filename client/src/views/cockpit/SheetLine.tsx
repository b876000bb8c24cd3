import { useState } from 'react'
import type { Cell } from '../../../../shared/method/sheets.ts'
import { wordingMaxChars } from '../../../../shared/model/wording.ts'
import { cockpitSheetsFr } from '../../phrases/cockpit-sheets.fr.ts'
import { cockpitFr } from '../../phrases/cockpit.fr.ts'
import { sheetFr } from '../../phrases/sheet.fr.ts'
import type { Wording } from '../../store/select/sheets.ts'
import { useSession } from '../../store/use-app.ts'
import { useDraft } from '../../store/use-draft.ts'
import { Button } from '../../ui/Button.tsx'
import { Field } from '../../ui/Field.tsx'
import { Menu } from '../../ui/Menu.tsx'
import { useFirstFocus } from './use-first-focus.ts'

const words = cockpitSheetsFr

/** Other words for a line: one's own changes; another's stays whole, and these take its place. */
function Reword({ line, onDone }: { line: Wording; onDone: () => void }) {
  const { tiers, me } = useSession()
  const draft = useDraft(`rewording:${line.id}`)
  const focus = useFirstFocus(draft.ready)
  const isOwn = line.record.owner === me
  const text = draft.state.kind === 'empty' ? line.words.text : draft.text
  const { cell, aside } = line.words
  const put = () => {
    if (text.trim() === '' || text.length > wordingMaxChars) return
    const posted = isOwn
      ? tiers.correctWording(line.id, { text, aside })
      : tiers.writeWording({ of: line.record.of, cell, text, aside }, line.id)
    void posted.then(draft.clear)
    onDone()
  }
  return (
    <div className="ck-rework">
      <Field
        label={sheetFr.reword}
        labelLook="hidden"
        value={text}
        onChange={draft.type}
        readOnly={!draft.ready}
        face="voice-small"
        help={isOwn ? undefined : words.notYours}
        limit={wordingMaxChars}
        counter={words.counter}
        onEnter={put}
        inputRef={focus}
      />
      <div className="ck-row">
        <Button size="small" onPress={put}>
          {sheetFr.keepWords}
        </Button>
        <Button variant="quiet" onPress={onDone}>
          {cockpitFr.cancel}
        </Button>
      </div>
    </div>
  )
}

/** One line of the sheet, without a name; two rare gestures, one press away. */
export function SheetLine({ line, cell }: { line: Wording; cell: Cell }) {
  const { acts } = useSession()
  const [rewording, setRewording] = useState(false)
  const { text, aside } = line.words
  if (rewording) return <Reword line={line} onDone={() => setRewording(false)} />
  return (
    <div className="ck-line">
      <div>
        <p className="fe-voice">{text}</p>
        {aside === undefined ? null : (
          <p className="ck-line-aside">{`${cell.asideLead ?? ''} ${aside}`.trim()}</p>
        )}
      </div>
      <Menu
        label={words.more(text)}
        items={[
          { id: 'reword', label: sheetFr.reword, onPress: () => setRewording(true) },
          { id: 'leave', label: sheetFr.leave, onPress: () => void acts.adopt(line.id, true) },
        ]}
      />
    </div>
  )
}
