import { tJoin } from '../../phrases/join.ts'
import { checkIcon } from '../../ui/icons/checkIcon.ts'
import { Icon } from '../../ui/icons/Icon.tsx'
import { UnknownWord } from './UnknownWord.tsx'
import { useWordLine, type WordLineProps } from './use-word-line.ts'
import { WordField } from './WordField.tsx'
import { WordOptions } from './WordOptions.tsx'

function WordPlace({ place, id }: { place: number; id: string }) {
  return (
    <label className="fe-word-place" htmlFor={id}>
      <span aria-hidden="true">{place + 1}</span>
      <span className="fe-visually-hidden">{tJoin.wordLabel(place + 1)}</span>
    </label>
  )
}

function Recognised({ known }: { known: boolean }) {
  return (
    <>
      {known ? <Icon path={checkIcon} size={26} /> : null}
      <span className="fe-visually-hidden" role="status">
        {known ? tJoin.known : ''}
      </span>
    </>
  )
}

/** One of the five words: typed, completed, recognised or not. */
export function WordLine(props: WordLineProps) {
  const line = useWordLine(props)
  const { state, says, listbox, onChoose } = line
  return (
    <li className={`fe-word-line fe-word-line-${state.kind}`}>
      <div className="fe-word-row">
        <WordPlace place={props.place} id={line.field.id} />
        <WordField {...line.field} ref={props.five.field(props.place)} />
        <Recognised known={state.kind === 'known'} />
      </div>
      {listbox === undefined ? null : (
        <WordOptions
          id={listbox}
          label={tJoin.offered(props.place + 1)}
          words={line.shown}
          at={line.at}
          onChoose={onChoose}
        />
      )}
      {state.kind === 'unknown' && says !== undefined ? (
        <UnknownWord id={says} near={state.near} onChoose={onChoose} />
      ) : null}
    </li>
  )
}
