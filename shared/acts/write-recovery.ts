import type { Hash, MemberId } from '../model/ids.ts'
import type { Pass } from '../model/pass.ts'
import type { Recovery } from '../model/recovery.ts'
import { act, remove, type Act } from './act.ts'

interface Written {
  /** What the secret derives to. */
  readonly door: string
  readonly record: Recovery
  /** The one written before it, which opens nothing any more. */
  readonly former?: string | undefined
}

/** "Écrire une feuille de secours". */
export function writeRecovery({ door, record, former }: Written): Act {
  const { member, pass } = record
  const seated: Pass = { member }
  return act(
    ...(former === undefined ? [] : [remove('recoveries', former)]),
    { op: 'create', collection: 'passes', id: pass, record: seated },
    { op: 'create', collection: 'recoveries', id: door, record },
  )
}

/** A device that came with the secret of a sheet is given a pass of its own. */
export function seatDevice(member: MemberId, hash: Hash): Act {
  const pass: Pass = { member }
  return act({ op: 'create', collection: 'passes', id: hash, record: pass })
}
