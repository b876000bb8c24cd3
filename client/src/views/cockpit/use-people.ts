import { useMemo } from 'react'
import type { MemberId } from '../../../../shared/model/ids.ts'
import { inOrder } from '../../store/select/situations.ts'
import { useBoard, useGroupBoard, useSession } from '../../store/use-app.ts'

interface Person {
  readonly member: MemberId
  readonly name: string
}

const named = ({ id, words }: { readonly id: string; readonly words: { readonly name: string } }) =>
  ({ member: id as MemberId, name: words.name }) satisfies Person

/**
 * Who sat down, in order of arrival; then the group's members who have not: their phone may be lost.
 * A rehearsal is of those at its table alone.
 */
export function usePeople(): readonly Person[] {
  const { isRehearsal } = useSession()
  const participants = useBoard((board) => board.participants)
  const members = useGroupBoard((board) => board.members)
  return useMemo(() => {
    const known = isRehearsal === true ? [] : [...(members?.values() ?? [])]
    const others = known.filter(({ id }) => !participants.has(id))
    return [...inOrder(participants).map(named), ...others.map(named)]
  }, [participants, members, isRehearsal])
}
