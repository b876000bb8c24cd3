import type { RecordId } from '../../../shared/model/ids.ts'

const key = 'faire-echo-synthesis'

/** The synthesis this tab has open, so that a reload comes back to it. An id only. */
export const openedSynthesis = (): RecordId | undefined =>
  (sessionStorage.getItem(key) ?? undefined) as RecordId | undefined

export function rememberSynthesis(id: RecordId | undefined): void {
  if (id === undefined) sessionStorage.removeItem(key)
  else sessionStorage.setItem(key, id)
}
