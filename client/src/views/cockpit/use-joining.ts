import type { RecordId } from '../../../../shared/model/ids.ts'
import { useHelm, useReadHelm, useSetHelm } from './helm.ts'

/** The stake being formed: what feeds it so far. */
export function useJoining() {
  const joining = useHelm((helm) => helm.joining)
  const set = useSetHelm()
  const read = useReadHelm()
  return {
    joining,
    start: (...with_: readonly RecordId[]) => set({ joining: with_ }),
    stop: () => set({ joining: undefined }),
    toggle: (id: RecordId) => {
      const now = read().joining ?? []
      set({ joining: now.includes(id) ? now.filter((one) => one !== id) : [...now, id] })
    },
  }
}
