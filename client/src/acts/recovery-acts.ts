import { act, type Act } from '../../../shared/acts/act.ts'
import { giveDeviceKey } from '../../../shared/acts/give-device-key.ts'
import { writeRecovery } from '../../../shared/acts/write-recovery.ts'
import type { Recovery } from '../../../shared/model/recovery.ts'
import { recoveryFragment } from '../seal/fragment.ts'
import { hashOf } from '../seal/hash.ts'
import { deviceRandom, newToken } from '../seal/random.ts'
import { deviceKeyOf } from '../seal/key-boxes.ts'
import { recoveryBoxSeed, recoveryDoor, recoveryWords, wrapRecovery } from '../seal/recovery.ts'
import type { TiersActs } from '../store/session.ts'
import { reachableOrigin } from './config.ts'
import { addDevice } from './add-device.ts'
import type { Desk } from './author.ts'
import type { Hosting } from './hosting.ts'
import { outcomeOf } from './line-outcomes.ts'

/** A secret that leads to this facilitator's seat, once the relay holds what it opens. */
async function write({ device, ring, group }: Hosting) {
  // Shown only when it works: a sheet that opens nothing is worse than none.
  if (group.connection.getState().state !== 'live') return undefined
  const secret = deviceRandom(16)
  const token = newToken()
  const { member, epochs, sheet: former } = (await device.keyring.read(ring.group)) ?? ring
  const gift = { group: ring.group, member, token, epochs }
  const record: Recovery = {
    member,
    pass: hashOf(token),
    wrap: wrapRecovery(secret, gift),
  }
  const door = recoveryDoor(secret)
  const key = await group.line.post(
    act(
      ...writeRecovery({ door, record, former }).operations,
      ...boxedToSheet(group.desk, { door, former, secret }).operations,
    ),
  )
  if ((await outcomeOf(group.line, key)) === 'done') return { secret, door }
  await group.line.discard(key)
  return undefined
}

interface Sheet {
  readonly door: string
  readonly former: string | undefined
  readonly secret: Uint8Array
}

/** A key that turns later is boxed to the sheet as to a device, and no more to the one before it. */
function boxedToSheet({ author, board, newId }: Desk, { door, former, secret }: Sheet): Act {
  const mine = [...board().deviceKeys.values()].filter(
    ({ record }) => record.owner === author.member,
  )
  const before = mine.filter(({ words }) => words.sheet !== undefined && words.sheet === former)
  const key = deviceKeyOf(recoveryBoxSeed(secret))
  return giveDeviceKey(author, {
    id: newId(),
    key,
    former: before.map(({ id }) => id),
    sheet: door,
  })
}

/** The facilitator's verbs for their own devices. */
export function recoveryActs(hosting: Hosting): Pick<TiersActs, 'writeSheet' | 'addDevice'> {
  const { device, ring } = hosting
  return {
    async writeSheet() {
      const written = await write(hosting)
      if (written === undefined) return undefined
      const { secret, door } = written
      await device.keyring.update(ring.group, { sheet: door })
      const address = `${reachableOrigin(device.host.last())}/#${recoveryFragment(secret)}`
      return { words: recoveryWords(secret), address }
    },
    addDevice: (hear) => addDevice(hosting, hear),
  }
}
