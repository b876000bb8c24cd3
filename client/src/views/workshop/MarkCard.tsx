import { useEffect, useLayoutEffect, useRef, useState } from 'react'
import { keptReasonMaxChars } from '../../../../shared/model/page.ts'
import { tMarks } from '../../phrases/workshop-marks.ts'
import type { Mark } from '../../store/mark.ts'
import { textOf } from '../../store/select/workshop-fields.ts'
import { arrowRightIcon } from '../../ui/icons/arrowRightIcon.ts'
import { Button } from '../../ui/Button.tsx'
import { Field } from '../../ui/Field.tsx'
import { Icon } from '../../ui/icons/Icon.tsx'
import { useDesk } from './desk.ts'
import { useKeysOn } from './use-keys-on.ts'
import { MarkIcon } from './MarkIcon.tsx'
import { typeWord } from './use-marks.ts'

const cited = (marks: readonly Mark[], { text, class: name }: Mark): number =>
  marks.filter((each) => each.text === text && each.class === name).length

function CardHead({ mark }: { mark: Mark }) {
  const { writing, manuscript } = useDesk()
  const place = textOf(manuscript, mark.field).slice(mark.place.start, mark.place.end)
  return (
    <>
      <p className="ws-card-head">
        <MarkIcon mark={mark} />
        <strong>{mark.text}</strong>
        <span className="ws-row-note">
          {typeWord(mark)}, {tMarks.cited(cited(writing.marks ?? [mark], mark))}
        </span>
      </p>
      {place === mark.text ? null : <p className="ws-row-note">{tMarks.standsFor(place)}</p>}
    </>
  )
}

interface ProposalProps {
  mark: Mark
  value: string
  onChange: (value: string) => void
}

function Proposal({ mark, value, onChange }: ProposalProps) {
  const others = mark.proposals.filter((each) => each !== value).slice(0, 3)
  return (
    <>
      <label className="ws-proposal">
        <Icon path={arrowRightIcon} size={20} />
        <input
          aria-label={tMarks.replaceBy(mark.text)}
          value={value}
          onChange={({ target }) => onChange(target.value)}
        />
      </label>
      {others.length === 0 ? null : (
        <p className="ws-others">
          {others.map((other) => (
            <button key={other} type="button" className="ws-other" onClick={() => onChange(other)}>
              {other}
            </button>
          ))}
        </p>
      )}
    </>
  )
}

interface WhyProps {
  onKeep: (reason: string) => void
  onCancel: () => void
}

/** Nothing is kept without a reason. */
function Why({ onKeep, onCancel }: WhyProps) {
  const [reason, setReason] = useState('')
  const field = useRef<HTMLInputElement>(null)
  const part = useKeysOn<HTMLDivElement>((event) => {
    if (event.key === 'Escape') onCancel()
  })
  useEffect(() => field.current?.focus(), [])
  const isGiven = reason.trim() !== ''
  const keep = () => {
    if (isGiven) onKeep(reason.trim())
  }
  return (
    <div className="ws-why" ref={part}>
      <Field
        label={tMarks.why}
        help={tMarks.whyHelp}
        value={reason}
        onChange={setReason}
        limit={keptReasonMaxChars}
        onEnter={keep}
        inputRef={field}
      />
      <div className="ws-choices">
        <Button variant="primary" unavailable={!isGiven} onPress={keep}>
          {tMarks.keepIt}
        </Button>
        <Button onPress={onCancel}>{tMarks.cancel}</Button>
      </div>
    </div>
  )
}

/** In a field letters type, unless with Alt. */
function keyOf(event: KeyboardEvent): string {
  if ((event.target as Element).closest('.ws-why') !== null) return ''
  const isTyped = event.target instanceof HTMLInputElement && !event.altKey
  if (event.key === 'Enter') {
    return event.target instanceof HTMLButtonElement ? '' : 'Enter'
  }
  return isTyped || event.ctrlKey || event.metaKey ? '' : event.code
}

function useCardKeys({
  replace,
  askWhy,
  cut,
}: Readonly<Record<'replace' | 'askWhy' | 'cut', () => void>>) {
  const { step } = useDesk()
  return (event: KeyboardEvent) => {
    const acts: Readonly<Record<string, () => void>> = {
      Enter: replace,
      KeyG: askWhy,
      KeyX: cut,
      KeyF: () => step(event.shiftKey ? -1 : 1, true),
    }
    const act = acts[keyOf(event)]
    if (act === undefined) return
    event.preventDefault()
    act()
  }
}

function useCard(onKey: (event: KeyboardEvent) => void) {
  const { focusAsked } = useDesk()
  const card = useKeysOn<HTMLDivElement>(onKey)
  // With what is drawn, not after it: a key pressed meanwhile would be lost.
  useLayoutEffect(() => {
    if (focusAsked > 0) card.current?.focus()
  }, [card, focusAsked])
  return card
}

/** The mark in the fore: what it is, what could be put in its place, three choices. */
export function MarkCard({ mark }: { mark: Mark }) {
  const { decide, pending } = useDesk()
  const [by, setBy] = useState(mark.proposals[0] ?? '')
  const [asksWhy, setAsksWhy] = useState(false)
  const replace = () => {
    if (by.trim() !== '') decide(mark, { how: 'replace', by: by.trim() })
  }
  const askWhy = () => setAsksWhy(true)
  const cut = () => decide(mark, { how: 'cut' })
  const card = useCard(useCardKeys({ replace, askWhy, cut }))
  const place = tMarks.place(pending.indexOf(mark) + 1, pending.length)
  return (
    <div
      className="ws-card"
      ref={card}
      tabIndex={-1}
      role="group"
      aria-label={tMarks.announce(mark.text, typeWord(mark), place)}
    >
      <CardHead mark={mark} />
      <Proposal mark={mark} value={by} onChange={setBy} />
      {asksWhy ? (
        <Why
          onKeep={(reason) => decide(mark, { how: 'keep', reason })}
          onCancel={() => {
            setAsksWhy(false)
            card.current?.focus()
          }}
        />
      ) : (
        <div className="ws-choices">
          <Button variant="primary" unavailable={by.trim() === ''} onPress={replace}>
            {tMarks.replace}
          </Button>
          <Button onPress={askWhy}>{tMarks.keep}</Button>
          <Button onPress={cut}>{tMarks.cut}</Button>
        </div>
      )}
    </div>
  )
}
