import { useEffect, useState } from 'react'
import { useStore } from 'zustand'
import { boundMaxChars, type CharterWords } from '../../../../shared/model/charter.ts'
import { onlyId } from '../../../../shared/model/ids.ts'
import type { Preparing } from '../../store/preparing.ts'
import {
  changeCharter,
  charterFrom,
  hasLongRule,
  writtenRules,
  type CharterChange,
  type CharterDraft,
} from '../create/charter-draft.ts'

export const bounds = ['maySay', 'mayLeave', 'mustStay'] as const
export type Bound = (typeof bounds)[number]
type Bounds = Readonly<Record<Bound, string>>

interface Writing {
  readonly rules: CharterDraft
  readonly bounds: Bounds
}

const charterKey = 'charter'

function writingFrom(words: CharterWords): Writing {
  const { rules, maySay = '', mayLeave = '', mustStay = '' } = words
  return { rules: charterFrom(rules), bounds: { maySay, mayLeave, mustStay } }
}

/** What is written, as the charter would have it: an empty text is no text. */
export function wordsOf({ rules, bounds: texts }: Writing): CharterWords {
  const said = bounds.flatMap((bound) => {
    const text = texts[bound].trim()
    return text === '' ? [] : [[bound, text] as const]
  })
  return { rules: [...writtenRules(rules)], ...Object.fromEntries(said) }
}

const said = ({ changedAtMin: _days, ...words }: CharterWords): string => JSON.stringify(words)

/** The charter being written on this device, kept as it is typed, until it is given or given up. */
export function useCharter({ board, drafts, changeCharter: give }: Preparing) {
  const standing = useStore(board, (state) => state.charter.get(onlyId)?.words)
  const [writing, setWriting] = useState<Writing>()
  useEffect(() => {
    let current = true
    void drafts.read(charterKey).then((text) => {
      if (!current || text === undefined) return
      setWriting(writingFrom(JSON.parse(text) as CharterWords))
    })
    return () => {
      current = false
    }
  }, [drafts])
  if (standing === undefined) return undefined
  const now = writing ?? writingFrom(standing)
  const write = (next: Writing) => {
    setWriting(next)
    drafts.type(charterKey, JSON.stringify(wordsOf(next)))
  }
  const end = () => {
    setWriting(undefined)
    void drafts.forget(charterKey)
  }
  const words = wordsOf(now)
  return {
    ...now,
    standing,
    differs: said(words) !== said(wordsOf(writingFrom(standing))),
    isLong:
      hasLongRule(now.rules) || bounds.some((bound) => now.bounds[bound].length > boundMaxChars),
    isEmpty: words.rules.length === 0,
    changeRules: (change: CharterChange) =>
      write({ ...now, rules: changeCharter(now.rules, change) }),
    changeBound: (bound: Bound, text: string) =>
      write({ ...now, bounds: { ...now.bounds, [bound]: text } }),
    // Forgotten here once it is on its way: from then on the outbox keeps it.
    keep: () => void give(words).then(end),
    giveUp: end,
  }
}

export type CharterWriting = NonNullable<ReturnType<typeof useCharter>>
