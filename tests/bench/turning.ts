import { giveDeviceKey } from '../../shared/acts/give-device-key.ts'
import { deviceKeyOf } from '../../client/src/seal/key-boxes.ts'
import { deviceRandom, newRecordId } from '../../client/src/seal/random.ts'
import { laptop, openWholeBrowser } from '../e2e/devices.ts'
import { askToTurnAway } from '../e2e/members.ts'
import { runsOf, type Runs } from './figures.ts'
import { gather, type Guest } from './gathering.ts'
import { handOver, joined } from './screens.ts'

/** With the one whose laptop turns the key, and the one who founded the group: sixteen. */
const peersHere = 14

async function giveKey({ inGroup, groupAuthor }: Guest): Promise<void> {
  const key = deviceKeyOf(deviceRandom(32))
  await inGroup.done(giveDeviceKey(groupAuthor, { id: newRecordId(), key, former: [] }))
}

/** From the gesture on a facilitator’s laptop to the new key in another member’s document. */
async function turnOnceMs(origin: string): Promise<number> {
  const browser = await openWholeBrowser()
  const group = await gather(origin, undefined, peersHere)
  const awa = await joined(browser, group.link, laptop)
  await handOver(group, awa)
  for (const guest of [group.facilitator, ...group.peers]) await giveKey(guest)
  const [gone] = group.peers
  gone?.inSession.leave()
  gone?.inGroup.leave()
  const keys = group.facilitator.inGroup.doc.getMap('keys')
  const turned = new Promise<number>((resolve) => {
    keys.observe(() => resolve(performance.now()))
  })
  await askToTurnAway(awa, /^Retirer Personne 1$/)
  const fromMs = performance.now()
  await awa.page
    .getByRole('dialog')
    .getByRole('button', { name: /^Retirer/ })
    .last()
    .click()
  const ms = (await turned) - fromMs
  group.leave()
  await browser.close()
  return ms
}

/** The key of a group of sixteen, turned away from one of them. */
export async function turning(origin: string, times = 3): Promise<Runs> {
  const all: number[] = []
  for (let run = 0; run < times; run += 1) all.push(await turnOnceMs(origin))
  return runsOf(all)
}
