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
import { SigningChoice, useSigning } from './Signing.tsx'
import { usePost, type Posting as PostingState } from './use-post.ts'
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
  /** The same without a signature: who would sign, the button, and what it does. */
  unsigned: { signed: string; postLabel: string; onPost: (text: string) => Posted } | undefined
  above?: ReactNode
  below?: ReactNode
}

/** The button that posts, and over it the choice of a signature where there is one. */
function Posting(props: ComposerProps & { draft: DraftField; posting: PostingState }) {
  const { draft, posting, unsigned } = props
  const signing = useSigning()
  const chosen = signing.isUnsigned && unsigned !== undefined ? unsigned : props
  const { unavailable } = measured(draft.text, props.limit)
  const refused = chosen === unsigned ? signing.refused : undefined
  return (
    <>
      {unsigned === undefined ? null : <SigningChoice signing={signing} signed={unsigned.signed} />}
      <Button
        variant="primary"
        block
        unavailable={props.blocked ?? refused ?? (unavailable || posting.busy)}
        onPress={() => posting.send(() => chosen.onPost(draft.text.trim()))}
      >
        {chosen.postLabel}
      </Button>
    </>
  )
}

function Writing(props: ComposerProps & { draft: DraftField; focusNow: boolean }) {
  const { draft } = props
  const type = useTyping(draft)
  const posting = usePost()
  const { error } = measured(draft.text, props.limit)
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
      <Posting {...props} posting={posting} />
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
