import { useEffect, useState } from 'react'
import type { RecordId } from '../../../../shared/model/ids.ts'
import type { LeftOut, Workshop } from '../../store/workshop.ts'

const nobody: ReadonlySet<string> = new Set()

/** Whom the text is not asked of again; undefined until this device has read what it kept. */
export function useLeftOut({ leftOut }: Workshop, id: RecordId, standing: RecordId | undefined) {
  const [kept, setKept] = useState<LeftOut | 'none'>()
  useEffect(() => {
    let here = true
    void leftOut.read(id).then((read) => {
      if (here) setKept(read ?? 'none')
    })
    return () => {
      here = false
    }
  }, [leftOut, id])
  // Proposed anew since, on another device too: everybody was asked again.
  const isPast =
    standing !== undefined && kept !== undefined && kept !== 'none' && kept.after !== standing
  useEffect(() => {
    if (!isPast) return
    setKept('none')
    leftOut.forget(id)
  }, [isPast, leftOut, id])
  const leaveOut = (next: LeftOut | undefined) => {
    setKept(next ?? 'none')
    if (next === undefined) leftOut.forget(id)
    else leftOut.keep(id, next)
  }
  const without = kept === undefined || kept === 'none' ? nobody : new Set(kept.members)
  return { isRead: kept !== undefined, without, leaveOut }
}
