import { useState } from 'react'
import type { Cell } from '../../../../shared/method/sheets.ts'
import { wordingMaxChars } from '../../../../shared/model/wording.ts'
import { tCockpitSheets } from '../../phrases/cockpit-sheets.ts'
import { tCockpit } from '../../phrases/cockpit.ts'
import { tSheet } from '../../phrases/sheet.ts'
import type { Wording } from '../../store/select/sheets.ts'
import { useSession } from '../../store/use-app.ts'
import { Menu } from '../../ui/Menu.tsx'
import { DraftedField } from './DraftedField.tsx'
import { KeepOrLeave } from './KeepOrLeave.tsx'
import { useFirstFocus } from './use-first-focus.ts'
import { useNewWords } from './use-new-words.ts'

const words = tCockpitSheets

/** Other words for a line: one's own changes; another's stays whole, and these take its place. */
function useReword(line: Wording, onDone: () => void) {
  const { tiers, me } = useSession()
  const isOwn = line.record.owner === me
  const { cell, aside } = line.words
  const put = (text: string) =>
    isOwn
      ? tiers.correctWording(line.id, { text, aside })
      : tiers.writeWording({ of: line.record.of, cell, text, aside }, line.id)
  const asked = { before: line.words.text, maxChars: wordingMaxChars, put, onDone }
  return { isOwn, ...useNewWords(`rewording:${line.id}`, asked) }
}

function Reword({ line, onDone }: { line: Wording; onDone: () => void }) {
  const { isOwn, keep, ...draft } = useReword(line, onDone)
  const focus = useFirstFocus(draft.ready)
  return (
    <div className="ck-rework">
      <DraftedField
        draft={draft}
        label={tSheet.reword}
        labelLook="hidden"
        face="voice-small"
        help={isOwn ? undefined : words.notYours}
        limit={wordingMaxChars}
        counter={words.counter}
        onEnter={keep}
        inputRef={focus}
      />
      <KeepOrLeave keep={tSheet.keepWords} onKeep={keep} leave={tCockpit.cancel} onLeave={onDone} />
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
          { id: 'reword', label: tSheet.reword, onPress: () => setRewording(true) },
          { id: 'leave', label: tSheet.leave, onPress: () => void acts.adopt(line.id, true) },
        ]}
      />
    </div>
  )
}
