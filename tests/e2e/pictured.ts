import { writeFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import type { Browser } from 'playwright-core'
import { openDevice, type Device } from './devices.ts'
import { smallPng } from './small-png.ts'

const folder = fileURLToPath(new URL('../../docs/guide/', import.meta.url))

/** Where it is between nine and ten in the morning now: clocks of the guide show a working day. */
function morning(): string {
  const ahead = ((9 - new Date().getUTCHours() + 36) % 24) - 12
  return ahead === 0 ? 'UTC' : `Etc/GMT${ahead > 0 ? '-' : '+'}${Math.abs(ahead)}`
}

/** A device of the guide's pictures, in the morning. */
export const openPictured = (browser: Browser, viewport: { width: number; height: number }) =>
  openDevice(browser, viewport, { timezoneId: morning() })

/** Waits until no line says any more what was just done: it offers to undo it for ten seconds. */
export async function quiet({ page }: Device): Promise<void> {
  await page.waitForFunction(() => document.querySelector('.fe-undo') === null)
}

/** Keeps what a page shows now as a picture of the guide, once its fonts are there and no field has a caret. */
export async function picture({ page }: Device, name: string): Promise<void> {
  await page.evaluate(() => document.fonts.ready)
  const shown = await page.screenshot({ caret: 'hide', animations: 'disabled' })
  await writeFile(`${folder}${name}.png`, smallPng(shown))
}
