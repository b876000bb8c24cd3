import type { PublicKey } from '../../../shared/model/boxed.ts'
import type { DeviceId, MemberId, RoomId, Token } from '../../../shared/model/ids.ts'

/** What lets texts into a library: the one seat of all who deposit, and the key that seals to it. */
export interface DepositLink {
  readonly room: RoomId
  readonly member: MemberId
  readonly token: Token
  readonly key: PublicKey
  /** Known by there, once this device kept the link: numbers hang on it. */
  readonly device?: DeviceId
}

const form =
  /^d1\.([A-Za-z0-9_-]{22})\.([A-Za-z0-9_-]{16})\.([A-Za-z0-9_-]{43})\.([A-Za-z0-9_-]{43})$/

/** What an address of deposit holds after its #: never sent to any server. */
export function depositFragment({ room, member, token, key }: DepositLink): string {
  return `d1.${room}.${member}.${token}.${key}`
}

/** Reads it, alone or at the end of an address; nothing for anything else, however close. */
export function parseDeposit(text: string): DepositLink | undefined {
  const found = form.exec(text.trim().split('#').at(-1) ?? '')
  if (found === null) return undefined
  const [, room, member, token, key] = found
  return {
    room: room as RoomId,
    member: member as MemberId,
    token: token as Token,
    key: key as PublicKey,
  }
}

/** What another link of this application is for, when it is not one of deposit. */
export function otherLink(text: string): 'invitation' | 'pairing' | 'screen' | 'sheet' | undefined {
  const [letter] = /[iprs]1\./.exec(text.trim().split('#').at(-1) ?? '') ?? []
  const kinds = { i: 'invitation', p: 'pairing', s: 'screen', r: 'sheet' } as const
  return letter === undefined ? undefined : kinds[letter[0] as keyof typeof kinds]
}
