import { useState } from 'react'
import type { RoomId } from '../../../../shared/model/ids.ts'
import { tRescue as words } from '../../phrases/rescue.ts'
import { useWords, type WordSource } from '../../store/use-words.ts'
import { Button } from '../../ui/Button.tsx'
import { Field } from '../../ui/Field.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { JoinPage } from '../join/JoinPage.tsx'
import { partWords } from '../join/spread-words.ts'
import { useTitleFocus } from '../join/use-title-focus.ts'
import { useRecovering } from './use-recovering.ts'

const sheetWords = 12

interface SheetProps {
  fragment: string
  onFound: (group: RoomId) => void
  onBack: () => void
}

/** Each typed word as the list has it, and the first one it does not know. */
function read(source: WordSource | undefined, text: string) {
  const typed = partWords(text)
  const known = typed.flatMap((word) => {
    const match = source?.match(word)
    return match?.kind === 'exact' ? [match.word] : []
  })
  const complete = /\s$/.test(text) ? typed : typed.slice(0, -1)
  const unknown = complete.find(
    (word) => source !== undefined && source.match(word).kind !== 'exact',
  )
  return { known, unknown }
}

function Told({ known, unknown }: ReturnType<typeof read>) {
  return (
    <p className="fe-meta" role="status">
      {words.counted(known.length)}
      {unknown === undefined ? null : ` ${words.unknown(unknown)}`}
    </p>
  )
}

interface FootProps extends ReturnType<typeof useRecovering> {
  known: readonly string[]
}

/** The one action, once the twelve words are known; above it, why the last search failed. */
function Foot({ known, looking, failure, look }: FootProps) {
  const incomplete = known.length !== sheetWords
  return (
    <>
      {failure === undefined ? null : (
        <Notice tone={failure === 'offline' ? 'offline' : 'decide'} live="assertive">
          {words.said[failure]}
        </Notice>
      )}
      <Button
        variant="primary"
        block
        unavailable={looking ? words.looking : incomplete}
        onPress={() => look(known)}
      >
        {words.go}
      </Button>
    </>
  )
}

function WordsField({ text, onType }: { text: string; onType: (text: string) => void }) {
  return (
    <Field label={words.label} value={text} onChange={onType} multiline rows={3} face="interface" />
  )
}

/** The twelve words, typed in one field: dictated, pasted or written one by one. */
export function Sheet({ fragment, onFound, onBack }: SheetProps) {
  const source = useWords()
  const [text, type] = useState('')
  const title = useTitleFocus()
  const recovering = useRecovering({ fragment, onFound })
  const reading = read(source, text)
  return (
    <JoinPage onBack={onBack} foot={<Foot {...recovering} known={reading.known} />}>
      <h1 className="fe-title fe-join-title" ref={title} tabIndex={-1}>
        {words.title}
      </h1>
      <p className="fe-lede">{words.help}</p>
      <WordsField text={text} onType={type} />
      <Told {...reading} />
    </JoinPage>
  )
}
