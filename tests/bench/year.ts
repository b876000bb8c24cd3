import { readdir, stat } from 'node:fs/promises'
import { join } from 'node:path'
import type { Act } from '../../shared/acts/act.ts'
import { echo } from '../../shared/acts/echo.ts'
import { keepTelling } from '../../shared/acts/keep-telling.ts'
import { place } from '../../shared/acts/place.ts'
import { postSituation } from '../../shared/acts/post-situation.ts'
import { withdraw } from '../../shared/acts/withdraw.ts'
import type { RecordId } from '../../shared/model/ids.ts'
import { newRecordId } from '../../client/src/seal/random.ts'
import { openWholeBrowser, phone, type Device } from '../e2e/devices.ts'
import { until } from './crowd.ts'
import { runsOf, type Runs } from './figures.ts'
import { noteWhenUsable } from './first-screen.ts'
import { gather, type Gathering, type Guest, type Sitting } from './gathering.ts'
import { startRelayProcess } from './relay-process.ts'
import { joined } from './screens.ts'
import { slowness } from './slow-device.ts'

const sessions = 10
const situationsEach = 40
const echoesEach = 400
/** One echo in so many is taken back; each situation is told again in three moments. */
const takenBackOneIn = 10
/** Slower than a member may send: 10 frames a second. */
const paceMs = 130
const atMin = Math.floor(Date.now() / 60_000)
const tale =
  'parce que moi aussi je finis à leur place, et le soir je me dis que je leur ai pris quelque chose.'
const moment =
  'Ce matin-là, la livraison des paniers était avancée d’une heure et il manquait deux personnes. ' +
  'J’ai fini les bottes seul pendant leur pause, en me disant que je leur rendais service.'

async function postAll({ inSession }: Guest, acts: readonly Act[]): Promise<void> {
  for (const act of acts) {
    await inSession.done(act)
    await until(paceMs)
  }
}

const shareOf = (count: number, index: number, among: number): number =>
  Math.floor(count / among) + (index < count % among ? 1 : 0)

/** Posted, then told again in three moments: the words that stay are the second ones. */
function situationTwice({ author }: Guest, id: RecordId, number: number): readonly Act[] {
  const words = { title: `Les bottes de radis, ${number}`, atMin }
  const posted = postSituation(author, id, words)
  const record = posted.operations[0]?.record as never
  const told = { ...words, first: moment, second: moment, third: tale }
  return [posted, keepTelling(author, { id, record, words }, told)]
}

/** A session as full as one can be: situations, echoes, corrections and withdrawals. */
async function hold({ facilitator, peers }: Sitting): Promise<void> {
  const ids = peers.map((_, index) =>
    Array.from({ length: shareOf(situationsEach, index, peers.length) }, () => newRecordId()),
  )
  await Promise.all(
    peers.map((guest, index) =>
      postAll(guest, ids[index]?.flatMap((id, at) => situationTwice(guest, id, at)) ?? []),
    ),
  )
  const told = ids
    .flat()
    .map((id) => place(facilitator.author, { id, before: undefined }, { told: true }))
  await postAll(facilitator, told)
  await Promise.all(
    peers.map((guest, index) => {
      const others = ids.filter((_, one) => one !== index).flat()
      const acts = Array.from(
        { length: shareOf(echoesEach, index, peers.length) },
        (_, at): readonly Act[] => {
          const id = newRecordId()
          const of = others[at % others.length]
          if (of === undefined) throw new Error('Nothing was told')
          const said = echo(guest.author, { id, of }, { text: `${tale} ${at}`, atMin })
          return at % takenBackOneIn === 0 ? [said, withdraw('echoes', id)] : [said]
        },
      )
      return postAll(guest, acts.flat())
    }),
  )
}

async function timed<T>(
  work: () => Promise<T>,
): Promise<{ readonly ms: number; readonly done: T }> {
  const fromMs = performance.now()
  const done = await work()
  return { ms: performance.now() - fromMs, done }
}

/** What is sealed in this room's document, as it stands there. */
function sealedBytes({ doc }: Guest['inSession']): number {
  const records = [...doc.share.keys()].flatMap((name) => [
    ...doc.getMap<{ readonly words?: string }>(name).values(),
  ])
  return records.reduce((sum, { words = '' }) => sum + words.length, 0)
}

/** A member keeps few sockets: a session that is over is left. */
function leaveTable({ facilitator, peers }: Sitting): void {
  for (const { inSession } of [facilitator, ...peers]) inSession.leave()
}

async function folderBytes(folder: string): Promise<number> {
  const names = await readdir(folder, { recursive: true, withFileTypes: true })
  const files = names.filter((one) => one.isFile())
  const sizes = await Promise.all(files.map((one) => stat(join(one.parentPath, one.name))))
  return sizes.reduce((sum, { size }) => sum + size, 0)
}

/** From the address of Home asked for to its group and session ready, on a phone that holds the app. */
async function homeMs({ context }: Device, origin: string): Promise<number> {
  const page = await context.newPage()
  const tool = await context.newCDPSession(page)
  await tool.send('Emulation.setCPUThrottlingRate', { rate: slowness })
  await page.addInitScript({ content: noteWhenUsable('Entrer') })
  await page.goto(origin, { waitUntil: 'commit' })
  const noted = page.locator('html[data-usable-ms]')
  await noted.waitFor({ state: 'attached' })
  const ms = Number(await noted.getAttribute('data-usable-ms'))
  await page.close()
  return ms
}

export interface Year {
  readonly sessions: number
  /** A session opened and eleven people entered, at the end of the year and in a group of today. */
  readonly openedLateMs: Runs
  readonly openedFirstMs: Runs
  /** Home with its group, page four times slower, app kept. */
  readonly homeLateMs: Runs
  readonly homeFirstMs: Runs
  readonly sealedBytes: number
  /** The relay’s whole folder, keys and all, as the last session ends. */
  readonly storedBytes: number
}

const turns = 5

async function openings(origin: string, old: Gathering) {
  const late: number[] = []
  const first: number[] = []
  for (let turn = 0; turn < turns; turn += 1) {
    const young = await gather(origin, undefined, 11)
    const one = await timed(() => young.again(2))
    young.leave()
    const other = await timed(() => old.again(sessions + 1 + turn))
    first.push(one.ms)
    late.push(other.ms)
  }
  return { late, first }
}

async function homes(origin: string, old: Gathering) {
  const browser = await openWholeBrowser()
  const young = await gather(origin, undefined, 11)
  const devices = {
    late: await joined(browser, old.link, phone),
    first: await joined(browser, young.link, phone),
  }
  const late: number[] = []
  const first: number[] = []
  for (let turn = 0; turn < turns; turn += 1) {
    first.push(await homeMs(devices.first, origin))
    late.push(await homeMs(devices.late, origin))
  }
  await browser.close()
  young.leave()
  return { late, first }
}

/** Ten sessions of twelve people: what the last costs beside the first, and what is kept. */
export async function year(folder: string): Promise<Year> {
  const relay = await startRelayProcess(folder)
  const { origin } = relay
  const old = await gather(origin, undefined, 11)
  let sealed = 0
  for (let number = 1; number <= sessions; number += 1) {
    const sitting = number === 1 ? old : await old.again(number)
    await hold(sitting)
    sealed += sealedBytes(sitting.facilitator.inSession)
    leaveTable(sitting)
    console.log(JSON.stringify({ session: number }))
  }
  sealed += sealedBytes(old.facilitator.inGroup)
  const stored = await folderBytes(folder)
  const opened = await openings(origin, old)
  const home = await homes(origin, old)
  old.leave()
  await relay.stop()
  return {
    sessions,
    openedLateMs: runsOf(opened.late),
    openedFirstMs: runsOf(opened.first),
    homeLateMs: runsOf(home.late),
    homeFirstMs: runsOf(home.first),
    sealedBytes: sealed,
    storedBytes: stored,
  }
}
