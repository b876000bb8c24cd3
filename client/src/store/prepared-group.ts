import type { RoomId } from '../../../shared/model/ids.ts'

const keptUnder = 'faire-echo-prepare'

/** The group this tab prepares, so that a reload comes back to it. An id only, never in the address. */
export function rememberGroup(group: RoomId): void {
  sessionStorage.setItem(keptUnder, group)
}

export function rememberedGroup(): RoomId | undefined {
  return (sessionStorage.getItem(keptUnder) ?? undefined) as RoomId | undefined
}
