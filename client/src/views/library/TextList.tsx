import { kindPortraits } from '../../../../shared/method/kind-portraits.ts'
import { tLibrary as words } from '../../phrases/library.ts'
import type { ReadText } from '../../store/select/library-reading.ts'
import { KindMedallion } from '../../ui/marks/KindMedallion.tsx'
import type { Opening } from './opening.ts'

function TextRow({ of, onOpen }: Opening & { of: ReadText }) {
  const { kind, text } = of
  const about = [
    words.season(text.season),
    ...(kind === undefined ? [] : [kindPortraits[kind].name]),
  ]
  return (
    <li>
      <button type="button" className="fe-lib-text" onClick={() => onOpen(of.id)}>
        {kind === undefined ? (
          <span className="fe-lib-mark" aria-hidden="true" />
        ) : (
          <KindMedallion kind={kind} size={32} />
        )}
        <span>
          <span className="fe-lib-text-title">{text.title}</span>
          <span className="fe-meta">{about.join(' · ')}</span>
        </span>
      </button>
    </li>
  )
}

interface TextListProps extends Opening {
  texts: readonly ReadText[]
  withdrawn: readonly string[]
}

/** Every text, and the place of each that was withdrawn. */
export function TextList({ texts, withdrawn, onOpen }: TextListProps) {
  return (
    <section className="fe-lib-part">
      <h2 className="fe-section">{words.texts}</h2>
      <ul className="fe-lib-rows">
        {[...texts].reverse().map((of) => (
          <TextRow key={of.id} of={of} onOpen={onOpen} />
        ))}
        {withdrawn.map((id) => (
          <li key={id} className="fe-lib-gone">
            <span className="fe-lib-text-title">{words.withdrawn}</span>
            <span className="fe-meta">{words.withdrawnHelp}</span>
          </li>
        ))}
      </ul>
    </section>
  )
}
