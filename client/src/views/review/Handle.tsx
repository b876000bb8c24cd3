import { useEffect, useRef, type KeyboardEvent } from 'react'
import { tReview } from '../../phrases/review.ts'
import { nudged, stretched } from '../../store/select/sentences-read.ts'
import type { Chosen } from './chosen.ts'

interface HandleProps {
  text: string
  end: 'start' | 'end'
  chosen: Chosen
  onChoose: (chosen: Chosen) => void
}

type WithCarets = Document & {
  caretPositionFromPoint?: (x: number, y: number) => { offsetNode: Node; offset: number } | null
  caretRangeFromPoint?: (x: number, y: number) => Range | null
}

/** The place in the text under a finger, when it is over a run of it. */
function placeUnder(x: number, y: number): number | undefined {
  const page = document as WithCarets
  const caret = page.caretPositionFromPoint?.(x, y)
  const range = caret === undefined ? page.caretRangeFromPoint?.(x, y) : undefined
  const node = caret?.offsetNode ?? range?.startContainer
  const run = node?.parentElement?.closest<HTMLElement>('[data-at]')
  if (run === null || run === undefined) return undefined
  return Number(run.dataset['at']) + (caret?.offset ?? range?.startOffset ?? 0)
}

const steps: Readonly<Record<string, -1 | 1>> = { ArrowLeft: -1, ArrowRight: 1 }

/** A grip follows the finger, though it is drawn anew at each word. */
function follow({ text, end, chosen, onChoose }: HandleProps): void {
  const moved = (event: globalThis.PointerEvent) => {
    // A little above: the finger hides what it moves.
    const at = placeUnder(event.clientX, event.clientY - 18)
    if (at !== undefined)
      onChoose({ ...chosen, ...stretched({ text, span: chosen, end }, at), held: end })
  }
  const over = () => {
    removeEventListener('pointermove', moved)
    removeEventListener('pointerup', over)
    removeEventListener('pointercancel', over)
  }
  addEventListener('pointermove', moved)
  addEventListener('pointerup', over)
  addEventListener('pointercancel', over)
}

/** One end of what is chosen: dragged, or moved word by word with the arrows. */
export function Handle(props: HandleProps) {
  const { text, end, chosen, onChoose } = props
  const grip = useRef<HTMLSpanElement>(null)
  const isHeld = chosen.held === end
  useEffect(() => {
    if (isHeld) grip.current?.focus({ preventScroll: true })
  }, [isHeld])
  const onKeyDown = (event: KeyboardEvent) => {
    const by = steps[event.key]
    if (by === undefined) return
    event.preventDefault()
    onChoose({ ...chosen, ...nudged({ text, span: chosen, end }, by), held: end })
  }
  return (
    <span
      className={`review-handle review-handle-${end}`}
      ref={grip}
      role="slider"
      tabIndex={0}
      aria-label={tReview[end]}
      aria-valuemin={0}
      aria-valuemax={text.length}
      aria-valuenow={chosen[end]}
      aria-valuetext={text.slice(chosen.start, chosen.end)}
      onKeyDown={onKeyDown}
      onPointerDown={() => follow(props)}
    />
  )
}
