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
      // Proposed anew since, on another device too: everybody was asked again.
      const isPast = read !== undefined && standing !== undefined && read.after !== standing
      if (isPast) leftOut.forget(id)
      if (here) setKept(isPast ? 'none' : (read ?? 'none'))
    })
    return () => {
      here = false
    }
  }, [leftOut, id, standing])
  const leaveOut = async (next: LeftOut | undefined) => {
    setKept(next ?? 'none')
    if (next === undefined) leftOut.forget(id)
    else await leftOut.keep(id, next)
  }
  const without = kept === undefined || kept === 'none' ? nobody : new Set(kept.members)
  return { isRead: kept !== undefined, without, leaveOut }
}
