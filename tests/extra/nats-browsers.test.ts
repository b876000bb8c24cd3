import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { decodeKept } from '../../server/store/entry.ts'
import { rebuild } from '../../server/store/document.ts'
import { tCockpit } from '../../client/src/phrases/cockpit.ts'
import { tPeer } from '../../client/src/phrases/peer.ts'
import type { Device } from '../e2e/devices.ts'
import { button, goToStep, seen } from '../e2e/people.ts'
import { testimony } from '../e2e/witnesses.ts'
import {
  busiest,
  gatherTable,
  linesOf,
  readAlong,
  socketsOf,
  streamName,
  type Table,
} from './browsers-on-relays.ts'
import { openOn, until } from './nats-nodes.ts'

let table: Table

beforeAll(async () => {
  table = await gatherTable()
})
afterAll(() => table.stop())
beforeEach((test) => {
  test.onTestFailed(async () => void process.stderr.write(`${await testimony()}\n`))
})

async function post({ page }: Device, name: string, title: string): Promise<void> {
  const again = button(page, 'Changer ma ligne')
  const field = page.getByLabel('Votre situation, en une ligne')
  await again.or(field).first().waitFor()
  if (await again.isVisible()) await again.click()
  await field.fill(title)
  await button(page, `Poser, signée ${name}`).click()
}

/** Both phones write their line, anew or again, while it happens; resolves once it is where it is shown. */
async function bothPost(lines: readonly [string, string], happens: () => Promise<unknown>) {
  const { helene, awa, karim } = table
  await Promise.all([happens(), post(awa, 'Awa', lines[0]), post(karim, 'Karim', lines[1])])
  await Promise.all([seen([helene], ...lines), seen([awa], lines[0]), seen([karim], lines[1])])
}

/** What a phone has typed leaves, and the laptop gives more time, while it happens; then all show it, once. */
async function answers(
  { page }: Device,
  { by, text }: { by: string; text: string },
  happens: () => Promise<unknown>,
): Promise<void> {
  const more = button(table.helene.page, 'Ajouter 5 minutes')
  await Promise.all([happens(), button(page, by).click(), more.click()])
  await seen(table.all, text)
  await eachOnce(text)
}

const first = ['Une caisse de trop', 'Les bottes dans la boue'] as const
const second = ['Une caisse encore', 'Les bottes enlevées'] as const

/** How many records of each collection the engine holds, in all rooms. */
async function heldNow(): Promise<Record<string, number>> {
  const store = await openOn(table.url)
  const counts: Record<string, number> = {}
  for (const room of await store.rooms()) {
    const kept = await store.read(room)
    if (kept.kind !== 'kept') throw new Error(kept.kind)
    for (const [, collection] of rebuild(decodeKept(kept)).document.records('session'))
      counts[collection] = (counts[collection] ?? 0) + 1
  }
  await store.close()
  return counts
}

/** Once on every screen. */
async function eachOnce(text: string): Promise<void> {
  for (const { page } of table.all)
    await expect.poll(() => page.getByText(text).filter({ visible: true }).count()).toBe(1)
}

const leaderNow = async (): Promise<number> =>
  Number((await table.nodes.leaderOf(streamName)).slice(1))

/** The relay that most are on is asked to stop; resolves once everybody is on another, and it has ended. */
async function drain(): Promise<void> {
  const { relays, all } = table
  const leaving = await busiest(relays)
  const others = relays.filter((relay) => relay !== leaving)
  const sockets = async () => (await Promise.all(others.map(socketsOf))).reduce((a, b) => a + b)
  const fromMs = performance.now()
  const stopping = leaving.stop()
  // Two each: the group's room and the session's.
  await until(async () => (await sockets()) === 2 * all.length)
  const tookMs = Math.round(performance.now() - fromMs)
  process.stderr.write(`everybody is on another relay after ${tookMs} ms\n`)
  await stopping
}

describe('[J1.16] a session in real browsers', () => {
  it('goes on while the relay that most are on is killed', async () => {
    await Promise.all(table.all.map(readAlong))
    await goToStep(table.helene, 'Tour des situations')
    const dying = await busiest(table.relays)
    await bothPost(first, () => dying.kill())
  })

  it('goes on while a node that follows is killed', async () => {
    const { nodes } = table
    const follower = nodes.nodes[((await leaderNow()) + 1) % 3]
    await bothPost(second, async () => follower?.kill())
    follower?.start()
    await nodes.whole()
  })

  it('goes on once the node that leads is killed, and another is chosen', async () => {
    const { nodes, helene, karim } = table
    await goToStep(helene, 'Choix')
    const row = helene.page.getByRole('listitem').filter({ hasText: second[0] })
    await row.getByRole('button', { name: 'Mettre au centre' }).click()
    await goToStep(helene, 'Échos')
    const text = 'Chez nous aussi, la nuit.'
    await button(karim.page, 'Faire écho').click()
    await karim.page.getByLabel('Ça me fait écho parce que…').fill(text)
    const leader = nodes.nodes[await leaderNow()]
    await answers(karim, { by: 'Faire écho, signé Karim', text }, async () => leader?.kill())
    leader?.start()
    await nodes.whole()
  })

  it('goes on elsewhere when the relay that most are on is asked to stop', async () => {
    const { helene, awa } = table
    await goToStep(helene, 'Retour d’Awa')
    const text = 'J’entends que je ne suis pas seule.'
    await button(awa.page, 'Écrire une phrase').click()
    await awa.page.getByLabel('Qu’entendez-vous, maintenant ?').fill(text)
    await answers(awa, { by: 'Poser, signée Awa', text }, drain)
  })

  it('and nobody was shown anything but that their line was sought again', async () => {
    expect(await heldNow()).toMatchObject({ situations: 2, echoes: 1, wordBacks: 1 })
    const alarming = [tCockpit.connection.ended, ...Object.values(tPeer.connection.notThrough)]
    for (const device of table.all) {
      const lines = await linesOf(device)
      expect(lines.length).toBeGreaterThan(10)
      expect(lines.filter((line) => alarming.some((each) => line.includes(each)))).toEqual([])
      expect(device.console()).not.toContain('pageerror')
    }
  })
})
