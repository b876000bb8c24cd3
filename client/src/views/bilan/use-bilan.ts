import { useEffect, useState } from 'react'
import { useStore } from 'zustand'
import {
  bilanPartMaxChars,
  bilanParts,
  groupBilanId,
  type BilanPart,
  type BilanWords,
} from '../../../../shared/model/group-text.ts'
import { saidIn } from '../../../../shared/synthesis/bilan.ts'
import type { Preparing } from '../../store/preparing.ts'
import { under } from '../../store/select/workshop-meeting.ts'

const draftKey = 'bilan'

/** What is typed, over what was read. */
interface Typed {
  readonly words: BilanWords
  /** What the group's text was then; nothing before it was first kept. */
  readonly over: BilanWords | undefined
}

const told = (words: BilanWords): string =>
  bilanParts
    .map((part) => words[part])
    .filter(Boolean)
    .join('\n\n')

const isSame = (one: BilanWords | undefined, other: BilanWords | undefined): boolean =>
  one === other || (one !== undefined && other !== undefined && told(one) === told(other))

function both(theirs: BilanWords, mine: BilanWords): BilanWords {
  const words = { ...mine }
  for (const part of bilanParts) words[part] = under(theirs[part], mine[part])
  return words
}

const isLong = (words: BilanWords): boolean =>
  bilanParts.some((part) => words[part].length > bilanPartMaxChars)

/** Read once: what was being typed on this device, and what the rule drafts from the memory. */
function useBegun({ drafts, bilan }: Preparing) {
  const [typed, setTyped] = useState<Typed>()
  const [drafted, setDrafted] = useState<BilanWords>()
  useEffect(() => {
    let here = true
    void Promise.all([drafts.read(draftKey), bilan.draft()]).then(([text, draft]) => {
      if (!here) return
      if (text !== undefined) setTyped(JSON.parse(text) as Typed)
      setDrafted(draft)
    })
    return () => {
      here = false
    }
  }, [drafts, bilan])
  const type = (next: Typed) => {
    setTyped(next)
    drafts.type(draftKey, JSON.stringify(next))
  }
  const end = () => {
    setTyped(undefined)
    void drafts.forget(draftKey)
  }
  return { typed, drafted, type, end }
}

/** The group's own Bilan: as kept, or as it is typed over it; nothing until both are read. */
export function useBilan(preparing: Preparing) {
  const kept = useStore(preparing.board, ({ texts }) => texts.get(groupBilanId)?.words)
  const { typed, drafted, type, end } = useBegun(preparing)
  const [met, meet] = useState(false)
  if (drafted === undefined) return undefined
  const standing = kept?.bilan
  const words = typed?.words ?? standing ?? drafted
  const give = (said: BilanWords) => {
    void preparing.bilan.keep(saidIn(said)).then(end)
    meet(false)
  }
  // Somebody else kept another version since this one was begun.
  const isOver = typed !== undefined && !isSame(typed.over, standing)
  const mix = standing === undefined ? undefined : both(standing, words)
  return {
    words,
    keptAtMin: standing === undefined ? undefined : kept?.atMin,
    differs: !isSame(words, standing),
    isLong: isLong(words),
    isEmpty: told(saidIn(words)) === '',
    change: (part: BilanPart, text: string) =>
      type({
        words: { ...words, [part]: text },
        over: typed === undefined ? standing : typed.over,
      }),
    keep: () => {
      if (isOver && standing !== undefined && !isSame(words, standing)) meet(true)
      else give(words)
    },
    giveUp: end,
    meeting:
      met && standing !== undefined
        ? {
            mine: told(words),
            theirs: told(standing),
            onMine: () => give(words),
            onTheirs: () => {
              meet(false)
              end()
            },
            onBoth: mix === undefined || isLong(mix) ? undefined : () => give(mix),
          }
        : undefined,
  }
}
export type BilanWriting = NonNullable<ReturnType<typeof useBilan>>
