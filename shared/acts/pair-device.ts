import type { Hash, MemberId, RecordId } from '../model/ids.ts'
import type { Invitation } from '../model/invitation.ts'
import type { Pass } from '../model/pass.ts'
import type { Sealed } from '../model/sealed.ts'
import { act, remove, type Act } from './act.ts'

/** "Ajouter un de mes appareils": a code by which one device may ask for this seat. */
export function openPairing(
  code: string,
  record: Omit<Invitation, 'past'> & Required<Pick<Invitation, 'pairs'>>,
): Act {
  return act({ op: 'create', collection: 'invitations', id: code, record })
}

interface Confirmed {
  readonly code: string
  readonly asked: { readonly id: RecordId; readonly of: MemberId; readonly hash: Hash }
  /** The group's keys, for the device that asked. */
  readonly wrap: Sealed
}

/** "Oui, c'est le mien": it may sit, and the code is closed. */
export function confirmPairing({ code, asked, wrap }: Confirmed): Act {
  const { id, of, hash } = asked
  const pass: Pass = { member: of, wrap }
  return act(
    { op: 'create', collection: 'passes', id: hash, record: pass },
    remove('reseats', id),
    remove('invitations', code),
  )
}

/** The code opens nothing any more, and whoever asked by it is refused. */
export function closePairing(code: string, asked: readonly RecordId[]): Act {
  return act(...asked.map((id) => remove('reseats', id)), remove('invitations', code))
}

/** The device has its keys: the relay need not hold them any longer. */
export function emptyPass(hash: Hash, member: MemberId): Act {
  const pass: Pass = { member }
  return act(remove('passes', hash), {
    op: 'create',
    collection: 'passes',
    id: hash,
    record: pass,
  })
}
