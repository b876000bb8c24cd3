import { tJoin } from '../../phrases/join.ts'
import { Icon } from '../../ui/icons/Icon.tsx'
import { warningIcon } from '../../ui/icons/warningIcon.ts'

interface UnknownWordProps {
  id: string
  near: readonly string[]
  onChoose: (word: string) => void
}

/** "Ce mot n'est pas dans la liste", and words that look like it, one touch each. */
export function UnknownWord({ id, near, onChoose }: UnknownWordProps) {
  return (
    <div className="fe-word-unknown">
      <p className="fe-word-unknown-says" id={id}>
        <Icon path={warningIcon} size={20} />
        <span>{near.length === 0 ? tJoin.unknown : tJoin.unknownNear}</span>
      </p>
      {near.length === 0 ? null : (
        <div className="fe-word-options">
          {near.map((word) => (
            <button
              key={word}
              type="button"
              className="fe-word-option"
              onClick={() => onChoose(word)}
            >
              {word}
            </button>
          ))}
        </div>
      )}
    </div>
  )
}
