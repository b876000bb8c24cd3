import type { ReactNode } from 'react'
import { tPeer } from '../../phrases/peer.ts'
import type { Opened } from '../../store/board.ts'
import { EchoThread } from '../../ui/EchoThread.tsx'
import { ReadingButton } from '../reading/ReadingButton.tsx'
import { News } from './News.tsx'
import { SituationText } from './SituationText.tsx'
import { useVoices, useWordBack } from './use-voices.tsx'
import './Reading.css'

interface ReadingProps {
  situation: Opened<'situations'>
  /** Which voices around it; questions while they are asked. */
  voices: 'echoes' | 'questions'
  children?: ReactNode
}

/** The voices themselves: one that arrives draws nothing else of the page. */
function Around({ situation, voices }: Pick<ReadingProps, 'situation' | 'voices'>) {
  const items = useVoices(situation.id, voices)
  const back = useWordBack(situation.id)
  const asking = voices === 'questions'
  const all = back === undefined || asking ? items : [...items, back]
  const label = asking ? tPeer.reading.questionsTo : tPeer.reading.echoesTo
  return (
    <>
      {all.length === 0 ? null : <EchoThread label={label} items={all} />}
      <News count={all.length} words={asking ? tPeer.newQuestions : tPeer.newEchoes} />
    </>
  )
}

/** A situation and the voices around it, as a phone reads them. */
export function Reading({ situation, voices, children }: ReadingProps) {
  return (
    <>
      <SituationText situation={situation} />
      {children}
      <Around situation={situation} voices={voices} />
      <p className="peer-centred">
        <ReadingButton quiet />
      </p>
    </>
  )
}
