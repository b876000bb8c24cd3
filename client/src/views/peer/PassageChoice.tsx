import { useState } from 'react'
import { passagesOf } from '../../../../shared/method/passages.ts'
import type { Passage } from '../../../../shared/model/passage.ts'
import { draftKeys } from '../../acts/draft-keys.ts'
import { tPeer } from '../../phrases/peer.ts'
import type { Opened } from '../../store/board.ts'
import { passageKept, passageTyped } from '../../store/select/peer-echo-words.ts'
import { useDraft } from '../../store/use-draft.ts'
import { Button } from '../../ui/Button.tsx'
import { IconButton } from '../../ui/IconButton.tsx'
import { xIcon } from '../../ui/icons/xIcon.ts'
import './Passage.css'

const words = tPeer.passage

interface PassageChoiceProps {
  passage: ReturnType<typeof usePassage>
}

/** The sentence this echo will answer, kept beside its draft. */
export function usePassage(situation: Opened<'situations'>) {
  const { text, type, clear } = useDraft(draftKeys.passage(situation.id))
  const passages = passagesOf(situation.words)
  const kept = passageKept(text)
  const picked = passages.find(
    ({ moment, print }) => moment === kept?.moment && print === kept.print,
  )
  return { passages, picked, kept: picked && kept, pick: type, clear }
}

interface PassagesProps extends Pick<ReturnType<typeof usePassage>, 'passages' | 'pick'> {
  onDone: () => void
}

/** What was told, sentence by sentence: one to pick, or none. */
function Passages({ passages, pick, onDone }: PassagesProps) {
  const choose = (passage: Passage) => {
    onDone()
    pick(passageTyped(passage))
  }
  return (
    <div className="peer-passages" role="group" aria-label={words.which}>
      <p className="fe-meta">{words.which}</p>
      {passages.map(({ text, ...named }, index) => (
        <button
          key={index}
          type="button"
          className="peer-passage-row fe-voice"
          onClick={() => choose(named)}
        >
          {text}
        </button>
      ))}
      <Button variant="plain" size="small" onPress={onDone}>
        {words.leave}
      </Button>
    </div>
  )
}

/** « À propos d’un passage »: one sentence of what was told, picked by whoever echoes, or none. */
export function PassageChoice({ passage }: PassageChoiceProps) {
  const { passages, picked, clear } = passage
  const [choosing, setChoosing] = useState(false)
  if (passages.length === 0) return null
  if (picked !== undefined) {
    return (
      <p className="peer-passage">
        <q className="fe-quote">{picked.text}</q>
        <IconButton label={words.none} icon={xIcon} iconSize={20} onPress={clear} />
      </p>
    )
  }
  if (!choosing) {
    return (
      <Button variant="quiet" size="small" onPress={() => setChoosing(true)}>
        {words.ask}
      </Button>
    )
  }
  return <Passages {...passage} onDone={() => setChoosing(false)} />
}
