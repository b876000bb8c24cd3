import { echoShown } from '../../store/select/echo-shown.ts'
import { isBareMark } from '../../../../shared/model/echo.ts'
import type { RecordId } from '../../../../shared/model/ids.ts'
import { tCockpit } from '../../phrases/cockpit.ts'
import type { Opened } from '../../store/board.ts'
import { lateSinceMs } from '../../store/select/cockpit-table.ts'
import { DetailJoin } from './DetailJoin.tsx'
import { DetailUnsigned } from './DetailUnsigned.tsx'
import { DetailLinks } from './DetailLinks.tsx'
import { useTables } from '../../store/use-tables.ts'
import { byLine } from '../../store/select/by-line.ts'

const words = tCockpit.detail

interface DetailVoiceProps {
  kind: 'echo' | 'question'
  voice: Opened<'echoes'> | Opened<'questions'>
}

function VoiceWords({ kind, voice }: DetailVoiceProps) {
  if (isBareMark(voice.words)) return <p className="ck-item-note">{words.aloud}</p>
  const { text } = voice.words
  return <p className="fe-voice">{kind === 'echo' ? echoShown(text) : text}</p>
}

/** What an echo feeds, and the concepts brought to it. */
function EchoTies({ id, author }: { id: RecordId; author: string }) {
  return (
    <>
      <DetailJoin id={id} named={author} />
      <DetailLinks of={id} />
    </>
  )
}

/** An echo or a question: its words, its author, what it feeds. */
export function DetailVoice({ kind, voice }: DetailVoiceProps) {
  const board = useTables('participants')
  const author = byLine(board, voice) ?? tCockpit.board.unsignedSmall
  const late = lateSinceMs(voice)
  const label = kind === 'echo' ? words.echo : words.question
  return (
    <article className="ck-item">
      <p className="ck-side-label">
        {label} · {author}
      </p>
      <VoiceWords kind={kind} voice={voice} />
      {late === undefined ? null : <p className="ck-item-note">{tCockpit.board.late(late)}</p>}
      {kind === 'echo' ? <EchoTies id={voice.id} author={author} /> : null}
      <DetailUnsigned
        collection={kind === 'echo' ? 'echoes' : 'questions'}
        id={voice.id}
        owner={voice.record.owner}
      />
      <p className="ck-item-note">{words.notYours}</p>
    </article>
  )
}
