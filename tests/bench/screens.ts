import type { Browser, Page } from 'playwright-core'
import { offerHandover } from '../../shared/acts/hand-over.ts'
import type { MemberId } from '../../shared/model/ids.ts'
import { laptop, openWholeBrowser, openDevice, phone, type Device } from '../e2e/devices.ts'
import { button, sitDown } from '../e2e/people.ts'
import { crowd, until, type Crowd } from './crowd.ts'
import type { Gathering } from './gathering.ts'
import { watching, type Watched } from './frames.ts'
import { slowness } from './slow-device.ts'

const words =
  'parce que chez nous aussi on finit par faire sans eux, et que je ne sais plus qui a commencé à tenir.'

async function throttle({ context, page }: Device): Promise<() => Promise<void>> {
  const tool = await context.newCDPSession(page)
  await tool.send('Emulation.setCPUThrottlingRate', { rate: slowness })
  return () => tool.detach()
}

export async function joined(browser: Browser, link: string, size: typeof phone): Promise<Device> {
  const device = await openDevice(browser, size)
  await device.page.goto(link)
  await sitDown(device, 'Awa')
  return device
}

/** Somebody's echo each second, until stopped. */
function echoing({ echoAgain }: Crowd): () => Promise<void> {
  const life = { isOver: false }
  const going = (async () => {
    while (!life.isOver) {
      await echoAgain()
      await until(1_000)
    }
  })()
  return () => {
    life.isOver = true
    return going
  }
}

async function typed(page: Page): Promise<void> {
  await page.getByRole('textbox').last().focus()
  await page.keyboard.type(words, { delay: 80 })
}

/** Writing with 60 echoes on a phone four times slower, first alone, then while others echo. */
export async function writingAmong(origin: string): Promise<Record<'alone' | 'among', Watched>> {
  const browser = await openWholeBrowser()
  const table = await crowd(origin, 60, 72)
  const awa = await joined(browser, table.gathering.link, phone)
  await button(awa.page, 'Faire écho').click()
  await awa.page.getByRole('textbox').last().waitFor()
  const restore = await throttle(awa)
  await until(2_000)
  const alone = await watching(awa.page, () => typed(awa.page))
  const stop = echoing(table)
  const among = await watching(awa.page, () => typed(awa.page))
  await stop()
  await restore()
  await browser.close()
  table.gathering.leave()
  return { alone, among }
}

/** Gives the browser's member the cockpit, as a facilitator would. */
export async function handOver(gathering: Gathering, awa: Device): Promise<void> {
  const { facilitator } = gathering
  const seats = facilitator.inGroup.doc.getMap('members')
  const here = [facilitator, ...gathering.peers].map(({ author }) => author.member)
  const member = [...seats.keys()].find((id) => !here.includes(id as MemberId))
  if (member === undefined) throw new Error('Nobody came')
  await facilitator.inGroup.done(offerHandover(facilitator.groupAuthor, member as MemberId, true))
  await button(awa.page, 'Prendre l’animation').click()
  await awa.page.getByText('Tour de parole').first().waitFor()
}

export interface CockpitWatched {
  readonly cards: number
  readonly quiet: Watched
  readonly lively: Watched
}

/** The cockpit with 500 cards: twenty seconds in which nothing comes, then an echo each second. */
export async function crowdedCockpit(origin: string): Promise<CockpitWatched> {
  const cards = 500
  const browser = await openWholeBrowser()
  const table = await crowd(origin, 60, cards)
  const awa = await joined(browser, table.gathering.link, laptop)
  await handOver(table.gathering, awa)
  await until(3_000)
  const quiet = await watching(awa.page, () => until(10_000))
  const stop = echoing(table)
  const lively = await watching(awa.page, () => until(20_000))
  await stop()
  await browser.close()
  table.gathering.leave()
  return { cards, quiet, lively }
}
