import { kindPortraits } from '../../../../shared/method/kind-portraits.ts'
import { hasMoments } from '../../../../shared/model/situation.ts'
import { tPeer } from '../../phrases/peer.ts'
import type { Opened } from '../../store/board.ts'
import { scriptOf } from '../../store/select/steps.ts'
import { useBoard } from '../../store/use-app.ts'
import { KeepingLine } from './KeepingLine.tsx'
import { byLine } from '../../store/select/by-line.ts'
import './Reading.css'

interface SituationTextProps {
  situation: Opened<'situations'>
}

/** The moments kept in writing, in their order, each named for whoever hears the page. */
function Moments({ situation }: SituationTextProps) {
  const kind = useBoard((board) => scriptOf(board)?.kind) ?? 'tenir-debout'
  const { words } = situation
  return kindPortraits[kind].moments.map(({ id, name }) =>
    (words[id] ?? '').trim() === '' ? null : (
      <p className="fe-voice-focus peer-lines" key={id}>
        <span className="fe-visually-hidden">{name}. </span>
        {words[id]}
      </p>
    ),
  )
}

/** One situation as it is read: who signed it, its title or its moments. */
export function SituationText({ situation }: SituationTextProps) {
  const author = useBoard((board) => byLine(board, situation))
  const { words } = situation
  const told = hasMoments(words)
  return (
    <article className="peer-situation" aria-label={words.title}>
      <p className="fe-meta-strong">{author ?? tPeer.reading.unsigned}</p>
      {told ? <Moments situation={situation} /> : <p className="fe-voice-focus">{words.title}</p>}
      {situation.keeping === 'kept' ? <KeepingLine keeping="kept" /> : null}
    </article>
  )
}
