import { useRef, useState } from 'react'
import { fiveLines, partWords, spreadWords, wordCount } from './spread-words.ts'

export interface FiveTyped {
  readonly typed: readonly string[]
  /** What a field now holds: a space goes to the next word, several words fill several fields. */
  type(place: number, text: string): void
  /** Sets one word, then goes to the next. */
  choose(place: number, word: string): void
  /** Sets one word and moves nothing. */
  settle(place: number, word: string): void
  next(place: number): void
  field(place: number): (input: HTMLInputElement | null) => void
}

/** Five small fields that behave as one text. */
export function useFiveTyped(initial: readonly string[]): FiveTyped {
  const [typed, setTyped] = useState(() => fiveLines(initial))
  const fields = useRef<(HTMLInputElement | null)[]>([])
  const next = (place: number) => fields.current[Math.min(place + 1, wordCount - 1)]?.focus()
  const settle = (place: number, word: string) =>
    setTyped((before) => before.map((old, index) => (index === place ? word : old)))
  const type = (place: number, text: string) => {
    const parts = partWords(text)
    if (parts.length > 1) {
      setTyped((before) => spreadWords(before, place, parts))
      next(parts.length >= wordCount ? wordCount - 1 : place + parts.length - 1)
    } else if (parts[0] !== undefined && /\s$/.test(text)) {
      settle(place, parts[0])
      next(place)
    } else {
      settle(place, text.trimStart())
    }
  }
  return {
    typed,
    type,
    settle,
    next,
    choose: (place, word) => {
      settle(place, word)
      next(place)
    },
    field: (place) => (input) => {
      fields.current[place] = input
    },
  }
}
