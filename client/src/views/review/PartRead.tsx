import { useEffect, useRef } from 'react'
import type { PageWords } from '../../../../shared/model/page.ts'
import { tReview } from '../../phrases/review.ts'
import { quotedIn, runsOf, sentencesIn, type Run } from '../../store/select/sentences-read.ts'
import { useTexts } from '../../store/use-texts.ts'
import { Handle } from './Handle.tsx'
import type { ReadProps } from './read-props.ts'

interface PartProps extends ReadProps {
  page: ReadProps['proposal']['pages'][number]
  part: keyof PageWords['parts']
}

/** Touching a sentence chooses it. By keyboard the same is a list of toggles. */
function useTouch({ page, part, onChoose }: PartProps) {
  const text = useRef<HTMLParagraphElement>(null)
  useEffect(() => {
    const touched = (event: Event) => {
      const run = (event.target as Element).closest<HTMLElement>('[data-sentence]')
      const at = Number(run?.dataset['sentence'] ?? Number.NaN)
      const sentence = sentencesIn(page.words.parts[part])[at]
      if (sentence === undefined) return
      onChoose?.({ page: page.id, part, start: sentence.start, end: sentence.end })
    }
    const there = text.current
    there?.addEventListener('click', touched)
    return () => there?.removeEventListener('click', touched)
  }, [page, part, onChoose])
  return text
}

function classOf({ quoted, chosen }: Run, isChanged: boolean): string {
  const names = [
    quoted === undefined ? '' : 'review-quoted',
    quoted === 'mine' ? 'review-mine' : '',
    chosen ? 'review-chosen' : '',
    isChanged ? 'review-changed' : '',
  ]
  return names.filter(Boolean).join(' ')
}

/** One part of a page: sentences to touch, somebody's words in their own face, what is chosen. */
export function PartRead(props: PartProps) {
  const { page, part, changes, chosen, onChoose } = props
  const { me } = useTexts()
  const text = page.words.parts[part]
  const here = chosen?.page === page.id && chosen.part === part ? chosen : undefined
  const quoted = quotedIn(page.words, part, me)
  const sentences = sentencesIn(text)
  const isChanged = ({ sentence }: Run) =>
    sentence !== undefined && changes.isChanged(sentences[sentence]?.text ?? '')
  const runs = runsOf(text, quoted, here)
  const isNew = sentences.some((one) => changes.isChanged(one.text))
  const words = useTouch(props)
  const handle = (end: 'start' | 'end') =>
    here === undefined || onChoose === undefined ? null : (
      <Handle {...{ text, end }} chosen={here} onChoose={onChoose} />
    )
  return (
    <p className={isNew ? 'fe-prose review-part-changed' : 'fe-prose'} ref={words}>
      {isNew ? <span className="review-margin fe-meta-strong">{tReview.changedHere}</span> : null}
      {runs.map((run) => (
        <span key={run.start}>
          {run.start === here?.start ? handle('start') : null}
          <span
            className={classOf(run, isChanged(run))}
            data-sentence={run.sentence}
            data-at={run.start}
          >
            {run.text}
          </span>
          {quoted.some((one) => one.mine && one.end === run.end) ? (
            <span className="fe-meta"> ({tReview.yourWords})</span>
          ) : null}
          {run.end === here?.end ? handle('end') : null}
        </span>
      ))}
    </p>
  )
}
