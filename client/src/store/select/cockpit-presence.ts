import type { MemberId } from '../../../../shared/model/ids.ts'

/**
 * Whether somebody is there, by what the relay last said; undefined while it has said nothing to this
 * page, for whoever hears it is among those it names.
 */
export function isThere(here: ReadonlySet<MemberId>, member: string): boolean | undefined {
  return here.size === 0 ? undefined : here.has(member as MemberId)
}
