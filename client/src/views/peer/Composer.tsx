import { useRef, useState, type ReactNode, type Ref } from 'react'
import { tPeer } from '../../phrases/peer.ts'
import type { Posted } from '../../store/posted.ts'
import { useDraft, type DraftField } from '../../store/use-draft.ts'
import { Button } from '../../ui/Button.tsx'
import { Sheet } from '../../ui/Sheet.tsx'
import { useCollapse } from './use-collapse.ts'
import { SigningChoice, useSigning } from './Signing.tsx'
import { useWriting, type Writing } from './use-writing.ts'
import { WhereKept } from './WhereKept.tsx'
import { WritingField } from './WritingField.tsx'
import './Composer.css'

export interface ComposerProps {
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
function Posting(props: ComposerProps & { writing: Writing }) {
  const { writing, unsigned } = props
  const signing = useSigning()
  const chosen = signing.isUnsigned && unsigned !== undefined ? unsigned : props
  const refused = chosen === unsigned ? signing.refused : undefined
  return (
    <>
      {unsigned === undefined ? null : <SigningChoice signing={signing} signed={unsigned.signed} />}
      <Button
        variant="primary"
        block
        unavailable={props.blocked ?? refused ?? writing.unavailable}
        onPress={() => writing.send(() => chosen.onPost(writing.text.trim()))}
      >
        {chosen.postLabel}
      </Button>
    </>
  )
}

interface OpenProps extends ComposerProps {
  draft: DraftField
  /** Opened by its reader, who writes at once. */
  focusNow: boolean
}

/** Focuses the field the first time its draft is there. */
function useFocusOnce(props: OpenProps): Ref<HTMLInputElement | HTMLTextAreaElement> {
  const focused = useRef(!props.focusNow)
  return (field) => {
    if (field === null) return
    if (props.goesOn === true) field.autocapitalize = 'none'
    if (focused.current || !props.draft.ready) return
    focused.current = true
    field.focus()
  }
}

function Open(props: OpenProps) {
  const writing = useWriting(props.draft, props.limit)
  const focusOnce = useFocusOnce(props)
  return (
    <>
      {props.above}
      <WritingField
        label={props.label}
        labelLook="title"
        face="voice-small"
        writing={writing}
        inputRef={focusOnce}
      />
      <WhereKept writing={writing} />
      <Posting {...props} writing={writing} />
    </>
  )
}

/** Whether the sheet is open: asked for, or with words found in it; folded once for reading, it waits. */
function useOpening(startOpen: boolean, written: boolean) {
  const [asked, setAsked] = useState(startOpen)
  const [everOpened, setEverOpened] = useState(false)
  const open = asked || (written && !everOpened)
  const sheet = useCollapse(open, () => {
    setEverOpened(true)
    setAsked(false)
  })
  return { open, asked, ask: () => setAsked(true), sheet }
}

/** The composer: a sheet over the text, folded to one button while one reads. */
export function Composer(props: ComposerProps) {
  const draft = useDraft(props.draftKey)
  const written = draft.text.trim() !== ''
  const { open, asked, ask, sheet } = useOpening(props.startOpen === true, written)
  return (
    <div ref={sheet} className="peer-composer">
      <Sheet label={tPeer.composing.sheet}>
        {open ? (
          <Open {...props} draft={draft} focusNow={asked} />
        ) : (
          <Button variant="primary" block onPress={ask}>
            {written ? tPeer.composing.resumeText : props.openLabel}
          </Button>
        )}
        {props.below}
      </Sheet>
    </div>
  )
}
