import { useEffect, useState } from 'react'
import { useStore } from 'zustand'
import { boundMaxChars, type CharterWords } from '../../../../shared/model/charter.ts'
import { aimMaxChars } from '../../../../shared/model/group.ts'
import { onlyId } from '../../../../shared/model/ids.ts'
import type { Board } from '../../store/board.ts'
import type { Cycle } from '../../store/cycle.ts'
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

/** What the group says of itself: what it seeks, its rules, what may leave and what stays. */
interface Said {
  readonly aim: string
  readonly charter: CharterWords
}

interface Writing {
  readonly aim: string
  readonly rules: CharterDraft
  readonly bounds: Readonly<Record<Bound, string>>
}

const charterKey = 'charter'

function writingFrom({ aim, charter }: Said): Writing {
  const { rules, maySay = '', mayLeave = '', mustStay = '' } = charter
  return { aim, rules: charterFrom(rules), bounds: { maySay, mayLeave, mustStay } }
}

/** What is written, as the group would have it: an empty text is no text. */
function saidIn({ aim, rules, bounds: texts }: Writing): Said {
  const limits = bounds.flatMap((bound) => {
    const text = texts[bound].trim()
    return text === '' ? [] : [[bound, text] as const]
  })
  const charter = { rules: [...writtenRules(rules)], ...Object.fromEntries(limits) }
  return { aim: aim.trim(), charter }
}

const isSame = (one: object, other: object): boolean =>
  JSON.stringify(one) === JSON.stringify(other)

function isLong({ aim, rules, bounds: texts }: Writing): boolean {
  const long = bounds.some((bound) => texts[bound].length > boundMaxChars)
  return long || aim.length > aimMaxChars || hasLongRule(rules)
}

/** Read once from this device: what was being written when the page was left. */
function useBegun({ drafts }: Cycle) {
  const [writing, setWriting] = useState<Writing>()
  useEffect(() => {
    let current = true
    void drafts.read(charterKey).then((text) => {
      if (!current || text === undefined) return
      // What was typed before this was read stands.
      setWriting((typed) => typed ?? writingFrom(JSON.parse(text) as Said))
    })
    return () => {
      current = false
    }
  }, [drafts])
  const write = (next: Writing) => {
    setWriting(next)
    drafts.type(charterKey, JSON.stringify(saidIn(next)))
  }
  const end = () => {
    setWriting(undefined)
    void drafts.forget(charterKey)
  }
  return { writing, write, end }
}

const aimOf = (board: Board) => board.group.get(onlyId)?.words.aim
const charterOf = (board: Board) => board.charter.get(onlyId)?.words

/** The charter being written on this device, kept as it is typed, until it is given or given up. */
export function useCharter(cycle: Cycle) {
  const aim = useStore(cycle.board, aimOf)
  const charter = useStore(cycle.board, charterOf)
  const { writing, write, end } = useBegun(cycle)
  if (charter === undefined || aim === undefined) return undefined
  const standing = saidIn(writingFrom({ aim, charter }))
  const now = writing ?? writingFrom({ aim, charter })
  const said = saidIn(now)
  const keep = async () => {
    if (said.aim !== standing.aim) await cycle.changeGroup({ aim: said.aim })
    if (!isSame(said.charter, standing.charter)) await cycle.changeCharter(said.charter)
    // Forgotten here once it is on its way: from then on the outbox keeps it.
    end()
  }
  return {
    ...now,
    changedAtMin: charter.changedAtMin ?? [],
    differs: !isSame(said, standing),
    isLong: isLong(now),
    isEmpty: said.charter.rules.length === 0,
    changeAim: (text: string) => write({ ...now, aim: text }),
    changeRules: (change: CharterChange) =>
      write({ ...now, rules: changeCharter(now.rules, change) }),
    changeBound: (bound: Bound, text: string) =>
      write({ ...now, bounds: { ...now.bounds, [bound]: text } }),
    keep: () => void keep(),
    giveUp: end,
  }
}

export type CharterWriting = NonNullable<ReturnType<typeof useCharter>>
