import type { Opened } from '../board.ts'
import type { ProposalRead } from './proposals.ts'

/** This member's own yes to this very text, wherever it stands. */
export function myYes(
  me: string,
  { consents, words }: ProposalRead,
): Opened<'consents'> | undefined {
  return consents.find(
    (one) =>
      one.record.owner === me && one.words.aloud === undefined && one.words.hash === words.hash,
  )
}

/** What this member asked under their own name. */
export function myPoints(
  me: string,
  { objections }: ProposalRead,
): readonly Opened<'objections'>[] {
  return objections.filter(({ record }) => record.owner === me)
}
