import { useState, type KeyboardEvent } from 'react'

interface Options {
  readonly words: readonly string[]
  readonly onChoose: (word: string) => void
  /** Enter with nothing chosen. */
  readonly onEnter: () => void
}

/** The keys of a listbox under a field: arrows walk, Enter takes, Escape folds. */
export function useOptions({ words, onChoose, onEnter }: Options) {
  const [at, setAt] = useState(-1)
  const [folded, setFolded] = useState(false)
  const shown = folded ? [] : words
  const reset = () => {
    setAt(-1)
    setFolded(false)
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return
    if (event.key === 'Enter') {
      event.preventDefault()
      const word = shown[at]
      if (word === undefined) onEnter()
      else onChoose(word)
      reset()
    } else if (event.key === 'Escape') {
      setFolded(true)
    } else if (shown.length > 0 && (event.key === 'ArrowDown' || event.key === 'ArrowUp')) {
      event.preventDefault()
      const turn = event.key === 'ArrowDown' ? 1 : -1
      setAt((at + turn + (at === -1 && turn === -1 ? 1 : 0) + shown.length) % shown.length)
    }
  }
  return { at, shown, reset, onKeyDown }
}
