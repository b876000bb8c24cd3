import { useEffect, useState } from 'react'
import { printOf } from '../../../../shared/method/passages.ts'
import { useTexts } from '../../store/use-texts.ts'
import type { ProposalRead } from '../../store/select/proposals.ts'
import { printsOf } from '../../store/select/sentences-read.ts'
import { readHere } from './use-had-one.ts'

const keyOf = ({ synthesis }: ProposalRead) => `${readHere}${synthesis}`

interface Changes {
  /** Another version was read here before this one. */
  readonly isNew: boolean
  readonly isChanged: (sentence: string) => boolean
  /** This version is read now: the next will be compared with it. */
  readonly keep: () => void
}

/** What changed since the version this device last read: of that one it keeps prints, not words. */
export function useChanges(proposal: ProposalRead): Changes {
  const { drafts } = useTexts()
  const key = keyOf(proposal)
  const [before, setBefore] = useState<readonly string[]>()
  useEffect(() => {
    let here = true
    void drafts.read(key).then((kept) => {
      if (here) setBefore(kept?.split(' '))
    })
    return () => {
      here = false
    }
  }, [drafts, key])
  const { hash } = proposal.words
  const known = new Set(before)
  return {
    isNew: before !== undefined && !known.has(hash),
    isChanged: (sentence) =>
      before !== undefined && !known.has(hash) && !known.has(String(printOf(sentence))),
    keep: () => {
      const prints = proposal.pages.flatMap(({ words }) => printsOf(words))
      drafts.type(key, [hash, ...prints].join(' '))
    },
  }
}
