import type { RoomId } from '../../../shared/model/ids.ts'
import type { Keyring } from '../sync/keyring.ts'

/** The group's keys go, and with them where this tab sits or what it prepares: names of its rooms. */
export function forgetGroup(
  { keyring }: { readonly keyring: Keyring },
  group: RoomId,
): Promise<void> {
  sessionStorage.clear()
  return keyring.forget(group)
}
