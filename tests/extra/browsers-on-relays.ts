import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser } from 'playwright-core'
import { createRelay, type Relay } from '../durability/relay.ts'
import { laptop, openBrowser, openDevice, phone, type Device } from '../e2e/devices.ts'
import { invitation, openFirstSession, sitDown } from '../e2e/people.ts'
import { bearWitness } from '../e2e/witnesses.ts'
import { startBalancer, type Balancer } from './balancer.ts'
import { startNodes, type Nodes } from './nats-nodes.ts'

/** A first session in real browsers, on three relays and three nodes: one laptop, two phones. */
export interface Table {
  readonly nodes: Nodes
  readonly relays: readonly Relay[]
  readonly url: string
  readonly helene: Device
  readonly awa: Device
  readonly karim: Device
  readonly all: readonly Device[]
  stop(): Promise<void>
}

interface Place {
  readonly nodes: Nodes
  readonly balancer: Balancer
  readonly browser: Browser
  readonly folder: string
}

export const streamName = 'browsers-rooms'

async function startRelays({ nodes, balancer, folder }: Place): Promise<Relay[]> {
  const env = { RELAY_STORE: nodes.url('browsers'), APP_ORIGINS: balancer.origin }
  const relays = await Promise.all([0, 1, 2].map(() => createRelay({ folder, env })))
  for (const [n, relay] of relays.entries()) {
    relay.launch()
    bearWitness({ whose: `relay ${n}`, tell: () => Promise.resolve(relay.printed()) })
  }
  await Promise.all(relays.map((relay) => relay.answering()))
  balancer.serve(relays.map(({ url }) => Number(new URL(url).port)))
  return relays
}

async function seat({ browser }: Place, name: string, address: string): Promise<Device> {
  const device = await openDevice(browser, phone)
  await device.page.goto(address)
  await sitDown(device, name)
  return device
}

/** Resolves once everybody has their seat, and any one node may die. */
export async function gatherTable(): Promise<Table> {
  const [nodes, balancer, browser] = [
    await startNodes(3),
    await startBalancer(),
    await openBrowser(),
  ]
  const folder = await mkdtemp(join(tmpdir(), 'faire-echo-browsers-'))
  const place: Place = { nodes, balancer, browser, folder }
  const relays = await startRelays(place)
  const helene = await openDevice(browser, laptop)
  await openFirstSession(helene, balancer.origin)
  const address = (await invitation(helene)).replace(/^.*#/, `${balancer.origin}/#`)
  const awa = await seat(place, 'Awa', address)
  const karim = await seat(place, 'Karim', address)
  await nodes.whole()
  const stop = async (): Promise<void> => {
    await browser.close()
    await Promise.all(relays.map((relay) => relay.kill()))
    balancer.stop()
    await nodes.stop()
    await rm(folder, { recursive: true, force: true })
  }
  const url = nodes.url('browsers')
  return { nodes, relays, url, helene, awa, karim, all: [helene, awa, karim], stop }
}

/** How many sockets a relay has now: of one that is gone, none. */
export async function socketsOf(relay: Relay): Promise<number> {
  const answer = await relay.get('/metrics').catch(() => undefined)
  return Number(/^faire_echo_connections (\d+)/m.exec(answer?.text ?? '')?.[1] ?? 0)
}

/** The relay that most devices are on: its end is felt. */
export async function busiest(relays: readonly Relay[]): Promise<Relay> {
  const counts = await Promise.all(relays.map(socketsOf))
  const found = relays[counts.indexOf(Math.max(...counts))]
  if (found === undefined) throw new Error('no relay is left')
  return found
}

/** Keeps every line that a page shows from now on, however short a time it stands. */
export async function readAlong({ page }: Device): Promise<void> {
  await page.evaluate(() => {
    const lines = new Set<string>()
    const read = (): void => {
      for (const line of document.body.innerText.split('\n')) lines.add(line.trim())
    }
    Object.assign(window, { linesShown: lines })
    read()
    new MutationObserver(read).observe(document.body, {
      subtree: true,
      childList: true,
      characterData: true,
      attributes: true,
    })
  })
}

/** All the lines that it showed since. */
export const linesOf = ({ page }: Device): Promise<readonly string[]> =>
  page.evaluate(() => [...(window as unknown as { linesShown: Set<string> }).linesShown])
