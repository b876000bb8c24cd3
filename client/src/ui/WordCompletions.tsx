interface WordCompletionsProps {
  id: string
  label: string
  words: readonly string[]
  active: number
  onChoose: (word: string) => void
}

/** The completions of a word, as a row of pills; the input keeps the focus. */
export function WordCompletions({ id, label, words, active, onChoose }: WordCompletionsProps) {
  return (
    <div
      className="fe-word-list"
      role="listbox"
      id={`${id}-list`}
      aria-label={label}
      hidden={words.length === 0}
    >
      {words.map((word, index) => (
        <button
          key={word}
          type="button"
          id={`${id}-${index}`}
          className="fe-word-option"
          role="option"
          aria-selected={index === active}
          tabIndex={-1}
          // Pressing must not take the focus away before the choice is made.
          onPointerDown={(event) => event.preventDefault()}
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => onChoose(word)}
        >
          {word}
        </button>
      ))}
    </div>
  )
}
