import { useId, useState } from 'react'
import type { WordSource } from '../../store/use-words.ts'
import { lineState, type LineState } from './line-state.ts'
import { useOptions } from './use-options.ts'
import type { FiveTyped } from './use-five-typed.ts'

export interface WordLineProps {
  readonly place: number
  readonly five: FiveTyped
  readonly words: WordSource | undefined
  /** Enter with no completion walked to. */
  readonly onEnter: () => void
}

/** The word meant once its line is left: the one recognised, or the only one that begins so. */
function wordMeant(state: LineState): string | undefined {
  if (state.kind === 'known') return state.word
  return state.kind === 'typing' && state.words.length === 1 ? state.words[0] : undefined
}

/** One line: what is typed, what the list says of it, its completions and its keys. */
export function useWordLine({ place, five, words, onEnter }: WordLineProps) {
  const id = useId()
  const [active, setActive] = useState(false)
  const value = five.typed[place] ?? ''
  const state = lineState(words, value, active)
  const onChoose = (word: string) => five.choose(place, word)
  const list = useOptions({
    words: state.kind === 'typing' ? state.words : [],
    onChoose,
    onEnter,
  })
  const listbox = list.shown.length > 0 ? `${id}-list` : undefined
  const says = state.kind === 'unknown' ? `${id}-says` : undefined
  const field = {
    id,
    value,
    listbox,
    option: listbox === undefined || list.at < 0 ? undefined : `${listbox}-${list.at}`,
    describedBy: says,
    invalid: says !== undefined,
    onKeyDown: list.onKeyDown,
    onFocus: () => setActive(true),
    onBlur: () => {
      setActive(false)
      const meant = wordMeant(state)
      if (meant !== undefined) five.settle(place, meant)
    },
    onType: (text: string) => {
      list.reset()
      five.type(place, text)
    },
  }
  return { state, field, says, listbox, shown: list.shown, at: list.at, onChoose }
}
