import type { Opening } from '../wire/opening.ts'

/** What a first frame is counted as, and by which key: an address, or the room it names. */
export interface TollDue {
  readonly kind: 'door' | 'group' | 'invite'
  readonly key: string
}

/** Nothing for most frames, and for those that the relay will refuse. */
export function tollDue(said: Opening, address: string): TollDue | undefined {
  if (typeof said === 'string') return undefined
  if (said.kind === 'door') return { kind: 'door', key: address }
  if (said.kind === 'invite') return { kind: 'invite', key: said.room }
  const isGroup = said.kind === 'create' && said.group === undefined
  return isGroup ? { kind: 'group', key: address } : undefined
}
