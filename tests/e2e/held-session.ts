import type { Browser } from 'playwright-core'
import { laptop, openBrowser, openDevice, phone, type Device } from './devices.ts'
import { startHost, type Host } from './host.ts'
import { invitation, openFirstSession, openWall, sitDown, type GroupToCreate } from './people.ts'

/** Seven people, each with a phone. */
export const seven = ['Awa', 'Karim', 'Soizic', 'Théo', 'Yannick', 'Florence', 'Maëlle'] as const
export type Name = (typeof seven)[number]

/** A session that stands: a facilitator's laptop, a common screen, seven phones. */
export interface Held {
  readonly host: Host
  readonly helene: Device
  readonly wall: Device
  readonly phones: Readonly<Record<Name, Device>>
  readonly kind: string
  /** The two phones looked at after each part: the one of the person who tells, and another. */
  readonly watched: readonly [Name, Name]
  /** The step where the session stands, for the names of pictures. */
  readonly at: { place: number }
  stop(): Promise<void>
}

async function seat(browser: Browser, name: Name, address: string): Promise<[Name, Device]> {
  const device = await openDevice(browser, phone)
  await device.page.goto(address)
  await sitDown(device, name)
  return [name, device]
}

/** A host, a group of this kind, its first session, and everyone at the table. */
export async function gatherSeven(group: GroupToCreate, watched: Held['watched']): Promise<Held> {
  const host = await startHost()
  const browser = await openBrowser()
  const helene = await openDevice(browser, laptop)
  await openFirstSession(helene, host.origin, group)
  const address = (await invitation(helene)).replace(/^.*#/, `${host.origin}/#`)
  const seated = await Promise.all(seven.map((name) => seat(browser, name, address)))
  const wall = await openWall(helene)
  const stop = async () => {
    await browser.close()
    await host.stop()
  }
  const phones = Object.fromEntries(seated) as Record<Name, Device>
  return { host, helene, wall, phones, kind: group.kind, watched, at: { place: 1 }, stop }
}

/** Every phone but those of these people. */
export function phonesBut({ phones }: Held, ...names: readonly Name[]): readonly Device[] {
  return seven.filter((name) => !names.includes(name)).map((name) => phones[name])
}
