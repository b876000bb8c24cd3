import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openDevice, phone, watched, type Device } from './devices.ts'
import { gatherTwo, type Gathered } from './gather-two.ts'
import { holdFrames, type HeldFrames } from './held-frames.ts'
import type { Host } from './host.ts'
import { reseat, turnAway } from './members.ts'
import { button, goToStep, invitation, openWall, seen, sitDown } from './people.ts'
import { keptOn } from './storage.ts'

let gathered: Gathered
let host: Host
let browser: Browser
let helene: Device
let awa: Device
let karim: Device
let wall: Device
/** Awa, on the phone that replaced the one she lost. */
let again: Device
const out = 'Vous n’êtes plus dans ce groupe'
/** What a phone says that was away meanwhile: the relay tells it no more than of a room that is not. */
const unknown = /Vous n’êtes plus dans ce groupe|Le serveur ne reconnaît plus cet appareil/
const line = 'Votre situation, en une ligne'

beforeAll(async () => {
  gathered = await gatherTwo()
  ;({ host, browser, helene, awa, karim } = gathered)
  wall = await openWall(helene)
  await goToStep(helene, 'Tour des situations')
  // A phone that leaves the network before it heard of the step has nowhere to write.
  await Promise.all([awa, karim].map(({ page }) => page.getByLabel(line).waitFor()))
})

afterAll(async () => {
  await gathered.stop()
})

async function post({ page }: Device, name: string, title: string): Promise<void> {
  await page.getByLabel(line).fill(title)
  await button(page, `Poser, signée ${name}`).click()
}

it('[K2.4] removes Karim while his text waits; the others go on without a reload, wall included', async () => {
  await karim.offline(true)
  await post(karim, 'Karim', 'Resté sur ce téléphone')
  await turnAway(helene, /^Retirer Karim/, /^Retirer/)
  await helene.page.getByText('Porte fermée').waitFor()
  await post(awa, 'Awa', 'Écrit sous la clé nouvelle')
  await helene.page.getByText('Écrit sous la clé nouvelle').first().waitFor()
  await karim.offline(false)
  await karim.page.getByText(unknown).waitFor()
  expect(await karim.page.getByText('Écrit sous la clé nouvelle').count()).toBe(0)
  expect(await helene.page.getByText('Resté sur ce téléphone').count()).toBe(0)
  await wall.page.getByText('Écrit sous la clé nouvelle').first().waitFor()
  await karim.page.reload()
  await karim.page.getByText('Le serveur ne reconnaît plus cet appareil').first().waitFor()
  expect(await karim.page.getByText('Écrit sous la clé nouvelle').count()).toBe(0)
})

it('[K2.6] shuts a lost phone out, and gives Awa her seat and texts back on another', async () => {
  await turnAway(helene, /^Téléphone perdu/, /^Déclarer/)
  await awa.page.getByText('Vous n’êtes plus dans ce groupe').waitFor()
  await button(helene.page, 'Rouvrir').click()
  await helene.page.getByText('Porte ouverte').waitFor()
  again = await openDevice(browser, phone)
  await again.page.goto(host.origin)
  await reseat(again, 'Awa', helene)
  await again.page.getByText('Écrit sous la clé nouvelle').first().waitFor()
  await button(again.page, 'Retirer ma situation').waitFor()
  for (const device of [helene, again, wall]) expect(device.console()).not.toContain('pageerror')
})

/** All come by the link, before the key turns and the door dies. */
async function seatAll<Name extends string>(...names: readonly Name[]) {
  const address = (await invitation(helene)).replace(/^.*#/, `${host.origin}/#`)
  const seated = await Promise.all(
    names.map(async (name) => {
      const device = await openDevice(browser, phone)
      await device.page.goto(address)
      await sitDown(device, name)
      return [name, device] as const
    }),
  )
  return Object.fromEntries(seated) as Record<Name, Device>
}

/** The page dies, as a page does of which the system takes the memory back: it does nothing more. */
async function kill({ context, page }: Device): Promise<void> {
  const died = page.waitForEvent('crash')
  const tool = await context.newCDPSession(page)
  // It answers nothing any more.
  tool.send('Page.crash').catch(() => undefined)
  await died
  await page.close()
}

/** The same device, its app opened again. */
async function openedAgain({ context }: Device): Promise<Device> {
  const device = watched(context, await context.newPage())
  await device.page.goto(host.origin)
  await button(device.page, 'Entrer').click()
  await button(device.page, 'Plus de gestes').waitFor()
  return device
}

/** A turn of the key is under way on this device. */
const isTurning = async (device: Device): Promise<boolean> =>
  (await keptOn(device)).includes('collection=keys')
async function turning(device: Device, is: boolean): Promise<void> {
  await expect.poll(() => isTurning(device)).toBe(is)
}

describe('a key that turns', () => {
  const names = ['Nadia', 'Basil', 'Dora', 'Odile', 'Théo', 'Inès', 'Lucien'] as const
  let frames: HeldFrames
  let others: Awaited<ReturnType<typeof seatAll<(typeof names)[number]>>>

  beforeAll(async () => {
    others = await seatAll(...names)
    await wall.page.close()
    frames = await holdFrames(helene.context)
    await helene.page.reload()
    await button(helene.page, 'Plus de gestes').waitFor()
  })

  it.each([
    ['its act left', { name: 'Nadia', isHeard: false, stays: 'Théo' }],
    ['the answer came', { name: 'Basil', isHeard: true, stays: 'Inès' }],
  ] as const)(
    '[K2.7] on a laptop that dies before %s is turned once it is opened again, and nobody else is put out',
    async (_, { name, isHeard, stays }) => {
      if (isHeard) frames.holdHeard()
      else frames.holdSaid()
      await turnAway(helene, new RegExp(`^Retirer ${name}`), /^Retirer/)
      await turning(helene, true)
      const gone = others[name]
      // The relay has taken it by then, or knows nothing of it.
      await (isHeard ? seen([gone], out) : gone.page.getByText('On sort du cadre').waitFor())
      await kill(helene)
      frames.lose()
      helene = await openedAgain(helene)
      await seen([gone], out)
      await turning(helene, false)
      const written = `Écrit après le départ de ${name}`
      // Those who stay learn the key by themselves: this one writes under it.
      await post(others[stays], stays, written)
      await seen([helene], written)
      expect(await gone.page.getByText(written).count()).toBe(0)
    },
  )

  it('[K2.7] by two who facilitate at once turns twice: both are out, and both devices go on as one', async () => {
    const { Dora, Odile, Lucien } = others
    const hers = await holdFrames(again.context)
    await again.page.reload()
    await button(helene.page, 'Plus de gestes').click()
    await button(helene.page, 'Arrivées et personnes').click()
    await button(helene.page, /^Passer l’animation.*Awa/).click()
    await button(helene.page, 'Animer à deux').click()
    await button(again.page, 'Prendre l’animation').click()
    await button(again.page, 'Plus de gestes').waitFor()
    for (const each of [frames, hers]) each.holdSaid()
    await turnAway(helene, /^Retirer Dora/, /^Retirer/)
    await turnAway(again, /^Retirer Odile/, /^Retirer/)
    for (const device of [helene, again]) await turning(device, true)
    for (const each of [frames, hers]) each.letGo()
    await seen([Dora, Odile], out)
    for (const device of [helene, again]) await turning(device, false)
    await post(Lucien, 'Lucien', 'Écrit après les deux')
    await again.page.getByRole('tab', { name: 'Table' }).click()
    await seen([helene, again], 'Écrit après les deux')
    for (const { page } of [Dora, Odile])
      expect(await page.getByText('Écrit après les deux').count()).toBe(0)
    for (const device of [helene, again, Lucien])
      expect(device.console()).not.toContain('pageerror')
  })
})
