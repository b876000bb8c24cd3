import type { ReactNode } from 'react'
import { peerFr } from '../../phrases/peer.fr.ts'
import type { Opened } from '../../store/board.ts'
import { EchoThread, type VoiceItem } from '../../ui/EchoThread.tsx'
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

function Thread({ items, label }: { items: readonly VoiceItem[]; label: string }) {
  return items.length === 0 ? null : <EchoThread label={label} items={items} />
}

/** A situation and the voices around it, as a phone reads them. */
export function Reading({ situation, voices, children }: ReadingProps) {
  const items = useVoices(situation.id, voices)
  const back = useWordBack(situation.id)
  const asking = voices === 'questions'
  const all = back === undefined || asking ? items : [...items, back]
  return (
    <>
      <SituationText situation={situation} />
      {children}
      <Thread items={all} label={asking ? peerFr.reading.questionsTo : peerFr.reading.echoesTo} />
      <News count={all.length} words={asking ? peerFr.newQuestions : peerFr.newEchoes} />
      <p className="peer-centred">
        <ReadingButton quiet />
      </p>
    </>
  )
}
