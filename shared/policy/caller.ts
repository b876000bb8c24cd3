import type { Hash, MemberId } from '../model/ids.ts'
import type { Hello } from '../wire/hello.ts'
import type { Caller } from './standing.ts'

/** Who a hello says is there, by the hashes of what they hold. */
export function callerOf(hello: Hello, hashOf: (token: string) => Hash): Caller {
  const hash = hashOf(hello.token)
  if (hello.kind === 'screen') {
    return { kind: 'screen', member: '' as MemberId, device: '', hash, invitation: '' }
  }
  const named = { member: hello.member as MemberId, device: hello.device }
  return hello.kind === 'invite'
    ? { kind: 'invite', ...named, hash: hashOf(hello.memberToken), invitation: hash }
    : { kind: 'member', ...named, hash, invitation: '' }
}
