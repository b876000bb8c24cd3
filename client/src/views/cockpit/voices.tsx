import { isBareMark } from '../../../../shared/model/echo.ts'
import type { VoiceItem } from '../../ui/EchoThread.tsx'
import { tCockpit } from '../../phrases/cockpit.ts'
import type { Board, Opened } from '../../store/board.ts'
import { lateSinceMs } from '../../store/select/cockpit-table.ts'
import { echoShown } from '../../store/select/echo-shown.ts'
import { ByButton } from './ByButton.tsx'
import { VoiceUnder } from './VoiceUnder.tsx'
import { byLine } from '../../store/select/by-line.ts'
import { quoteOf } from '../../store/select/situations.ts'

const words = tCockpit.board

function byOfEcho(board: Board, echo: Opened<'echoes'>): string {
  const name = byLine(board, echo)
  const by = name === undefined ? words.unsigned : name
  const bare = isBareMark(echo.words) && name !== undefined ? words.aloud(name) : by
  const late = lateSinceMs(echo)
  return late === undefined ? bare : words.withLateEcho(bare, late)
}

/** An echo as a voice on the arc. */
export function echoVoice(board: Board, echo: Opened<'echoes'>): VoiceItem {
  const picked = { kind: 'echo', id: echo.id } as const
  return {
    id: echo.id,
    seat: echo.record.owner === '' ? 'hollow' : 'full',
    quote: quoteOf(board, echo),
    words: isBareMark(echo.words) ? undefined : echoShown(echo.words.text),
    by: <ByButton picked={picked}>{byOfEcho(board, echo)}</ByButton>,
    under: <VoiceUnder id={echo.id} keeping={echo.keeping} />,
  }
}

/** A question takes its place after the echoes, with its glyph for seat. */
export function questionVoice(board: Board, question: Opened<'questions'>): VoiceItem {
  const name = byLine(board, question)
  const by = name === undefined ? words.questionUnsigned : words.questionOf(name)
  const late = lateSinceMs(question)
  return {
    id: question.id,
    seat: 'question',
    words: question.words.text,
    by: (
      <ByButton picked={{ kind: 'question', id: question.id }}>
        {late === undefined ? by : words.withLate(by, late)}
      </ByButton>
    ),
  }
}
