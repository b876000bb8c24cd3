import { useRef, useState, type ReactNode } from 'react'
import { peerFr } from '../../phrases/peer.fr.ts'
import type { Posted } from '../../store/posted.ts'
import { useDraft, type DraftField } from '../../store/use-draft.ts'
import { Button } from '../../ui/Button.tsx'
import { Field } from '../../ui/Field.tsx'
import { Sheet } from '../../ui/Sheet.tsx'
import { KeptLine } from './KeptLine.tsx'
import { PhoneFull } from './PhoneFull.tsx'
import { measured } from './too-long.ts'
import { useCollapse } from './use-collapse.ts'
import { usePost } from './use-post.ts'
import { useTyping } from './use-typing.ts'
import './Composer.css'

interface ComposerProps {
  /** The question or the beginning of the sentence, in Vollkorn. */
  label: string
  draftKey: string
  limit: number
  /** The button, which repeats the signature. */
  postLabel: string
  onPost: (text: string) => Posted
  /** The one button while reading. */
  openLabel: string
  /** The text goes on from the label: the keyboard starts no sentence. */
  goesOn?: boolean | undefined
  startOpen?: boolean | undefined
  /** Why the text may not be posted any more, though it may be written and copied. */
  blocked?: string | undefined
  above?: ReactNode
  below?: ReactNode
}

function Writing(props: ComposerProps & { draft: DraftField; focusNow: boolean }) {
  const { draft } = props
  const type = useTyping(draft)
  const posting = usePost()
  const { error, unavailable } = measured(draft.text, props.limit)
  const focused = useRef(!props.focusNow)
  const focusOnce = (field: HTMLInputElement | HTMLTextAreaElement | null) => {
    if (field === null) return
    if (props.goesOn === true) field.autocapitalize = 'none'
    if (focused.current || !draft.ready) return
    focused.current = true
    field.focus()
  }
  return (
    <>
      {props.above}
      <Field
        label={props.label}
        labelLook="title"
        face="voice-small"
        multiline
        rows={2}
        value={draft.text}
        onChange={type}
        readOnly={!draft.ready}
        limit={props.limit}
        counter={peerFr.left}
        error={error}
        inputRef={focusOnce}
      />
      <KeptLine state={draft.state} />
      <PhoneFull state={draft.state} failed={posting.failed} text={draft.text} />
      <Button
        variant="primary"
        block
        unavailable={props.blocked ?? (unavailable || posting.busy)}
        onPress={() => posting.send(() => props.onPost(draft.text.trim()))}
      >
        {props.postLabel}
      </Button>
    </>
  )
}

/** The composer: a sheet over the text, folded to one button while one reads. */
export function Composer(props: ComposerProps) {
  const draft = useDraft(props.draftKey)
  const [asked, setAsked] = useState(props.startOpen === true)
  const [everOpened, setEverOpened] = useState(false)
  const written = draft.text.trim() !== ''
  const open = asked || (written && !everOpened)
  const fold = () => {
    setEverOpened(true)
    setAsked(false)
  }
  const sheet = useCollapse(open, fold)
  return (
    <div ref={sheet} className="peer-composer">
      <Sheet label={peerFr.composing.sheet}>
        {open ? (
          <Writing {...props} draft={draft} focusNow={asked} />
        ) : (
          <Button variant="primary" block onPress={() => setAsked(true)}>
            {written ? peerFr.composing.resumeText : props.openLabel}
          </Button>
        )}
        {props.below}
      </Sheet>
    </div>
  )
}
