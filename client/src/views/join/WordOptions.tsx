interface WordOptionsProps {
  id: string
  label: string
  words: readonly string[]
  at: number
  onChoose: (word: string) => void
}

/** Up to three completions, under the line being typed. The field keeps the focus. */
export function WordOptions({ id, label, words, at, onChoose }: WordOptionsProps) {
  return (
    <div className="fe-word-options" role="listbox" id={id} aria-label={label}>
      {words.map((word, index) => (
        <div
          key={word}
          id={`${id}-${index}`}
          className="fe-word-option"
          role="option"
          tabIndex={-1}
          aria-selected={index === at}
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => onChoose(word)}
          onKeyDown={(event) => {
            if (event.key === 'Enter') onChoose(word)
          }}
        >
          {word}
        </div>
      ))}
    </div>
  )
}
