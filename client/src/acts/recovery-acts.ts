import { writeRecovery } from '../../../shared/acts/write-recovery.ts'
import type { Recovery } from '../../../shared/model/recovery.ts'
import { recoveryFragment } from '../seal/fragment.ts'
import { hashOf } from '../seal/hash.ts'
import { deviceRandom, newToken } from '../seal/random.ts'
import { recoveryDoor, recoveryWords, wrapRecovery } from '../seal/recovery.ts'
import type { TiersActs } from '../store/session.ts'
import { reachableOrigin } from './config.ts'
import { addDevice } from './add-device.ts'
import type { Hosting } from './hosting.ts'
import { outcomeOf } from './line-outcomes.ts'

/** A secret that leads to this facilitator's seat, once the relay holds what it opens. */
async function write({ ring, group }: Hosting, former: string | undefined) {
  // Shown only when it works: a sheet that opens nothing is worse than none.
  if (group.connection.getState().state !== 'live') return undefined
  const secret = deviceRandom(16)
  const token = newToken()
  const { member, epochs } = ring
  const gift = { group: ring.group, member, token, epochs }
  const record: Recovery = {
    member,
    pass: hashOf(token),
    wrap: wrapRecovery(secret, gift),
  }
  const door = recoveryDoor(secret)
  const key = await group.line.post(writeRecovery({ door, record, former }))
  if ((await outcomeOf(group.line, key)) === 'done') return { secret, door }
  await group.line.discard(key)
  return undefined
}

/** The facilitator's verbs for their own devices. */
export function recoveryActs(hosting: Hosting): Pick<TiersActs, 'writeSheet' | 'addDevice'> {
  const { device, ring } = hosting
  return {
    async writeSheet() {
      const former = (await device.keyring.read(ring.group))?.sheet
      const written = await write(hosting, former)
      if (written === undefined) return undefined
      const { secret, door } = written
      await device.keyring.update(ring.group, { sheet: door })
      const address = `${reachableOrigin(device.config)}/#${recoveryFragment(secret)}`
      return { words: recoveryWords(secret), address }
    },
    addDevice: (hear) => addDevice(hosting, hear),
  }
}
