import { useState } from 'react'
import type { RecordId } from '../../../../shared/model/ids.ts'
import { isBareMark } from '../../../../shared/model/echo.ts'
import { tPeer } from '../../phrases/peer.ts'
import type { Board, Opened } from '../../store/board.ts'
import { echoShown } from '../../store/select/echo-shown.ts'
import { echoesOf, quoteOf, questionsOf, wordBackOf } from '../../store/select/situations.ts'
import { useSession } from '../../store/use-app.ts'
import { useTables } from '../../store/use-tables.ts'
import type { VoiceItem } from '../../ui/EchoThread.tsx'
import { KeepingLine } from './KeepingLine.tsx'
import { Withdraw } from './Withdraw.tsx'
import { byLine } from '../../store/select/by-line.ts'

const { reading, keeping } = tPeer
/** Written this long before it arrived: it waited on a phone without network. */
const lateMin = 2

type Voice = Opened<'echoes'> | Opened<'questions'> | Opened<'wordBacks'>

function Under({ voice, collection }: { voice: Voice; collection: Said }) {
  const { me } = useSession()
  const { atMin } = voice.words
  // Nobody's words bear no minute.
  const isNobodys = voice.record.owner === ''
  const late = !isNobodys && voice.keeping === 'sent' && voice.record.atMin - atMin >= lateMin
  return (
    <>
      {late ? <p className="peer-kept-line">{keeping.sentOffline(atMin * 60_000)}</p> : null}
      <KeepingLine keeping={voice.keeping} />
      {voice.record.owner === me ? <Withdraw collection={collection} id={voice.id} /> : null}
    </>
  )
}

type Said = 'echoes' | 'questions' | 'wordBacks'

function item(board: Board, voice: Voice, collection: Said): VoiceItem {
  const name = byLine(board, voice)
  const bare = collection === 'echoes' && isBareMark(voice.words)
  const signed = name ?? reading.unsigned
  const words = collection === 'echoes' ? echoShown(voice.words.text) : voice.words.text
  return {
    id: voice.id,
    seat: collection === 'questions' ? 'question' : voice.record.owner === '' ? 'hollow' : 'full',
    ...(bare ? {} : { words }),
    quote: collection === 'echoes' ? quoteOf(board, voice as Opened<'echoes'>) : undefined,
    by: bare ? reading.bare(signed) : signed,
    under: <Under voice={voice} collection={collection} />,
  }
}

/** As they were last drawn: a voice that has not changed is not drawn again. */
const items = new WeakMap<Voice, VoiceItem>()

/** Who they are signed by, and what they answer. */
const around = ['participants', 'situations'] as const

/** Echoes or questions about a situation, ready for the thread; those that arrive now fade in. */
export function useVoices(of: RecordId, collection: 'echoes' | 'questions'): readonly VoiceItem[] {
  const board = useTables(collection, ...around)
  const voices = collection === 'echoes' ? echoesOf(board, of) : questionsOf(board, of)
  const [before] = useState(() => new Set<string>(voices.map(({ id }) => id)))
  return voices.map((voice) => {
    const one = { ...item(board, voice, collection), arriving: !before.has(voice.id) }
    const former = items.get(voice)
    const { by, quote, arriving } = former ?? {}
    const isSame = by === one.by && quote === one.quote && arriving === one.arriving
    if (former !== undefined && isSame) return former
    items.set(voice, one)
    return one
  })
}

/** The word back of the person who told, as one voice. */
export function useWordBack(of: RecordId): VoiceItem | undefined {
  const board = useTables('wordBacks', ...around)
  const said = wordBackOf(board, of)
  if (said === undefined || said.words.text.trim() === '') return undefined
  const name = byLine(board, said) ?? reading.unsigned
  return { ...item(board, said, 'wordBacks'), by: `${reading.wordBackIs}, ${name}` }
}
