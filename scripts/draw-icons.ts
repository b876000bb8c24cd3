import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { chromium } from 'playwright-core'
import { findChromium } from './find-chromium.ts'
import { projectRoot } from './source-files.ts'

/** The paper of the app, and how much of it the wave takes: a maskable icon may lose its corners. */
const paper = '#F1F3EC'
const icons = [
  { name: 'icon-192.png', px: 192, wave: 0.74 },
  { name: 'icon-512.png', px: 512, wave: 0.74 },
  { name: 'icon-maskable-512.png', px: 512, wave: 0.56 },
  { name: 'apple-touch-icon.png', px: 180, wave: 0.7 },
] as const

const folder = join(projectRoot, 'client/public')
const wave = readFileSync(join(folder, 'mark.svg'), 'utf8')

/** Draws the icons of an installed app from the wave: `npx tsx scripts/draw-icons.ts`, committed. */
async function drawIcons(): Promise<void> {
  const executablePath = findChromium()
  if (executablePath === undefined) throw new Error('No Chromium: npm test says how to get one')
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] })
  const page = await browser.newPage()
  for (const { name, px, wave: part } of icons) {
    await page.setViewportSize({ width: px, height: px })
    await page.setContent(
      `<style>*{margin:0}body{background:${paper};display:grid;place-items:center;height:100vh}
      svg{width:${part * 100}vw;height:${part * 100}vw}</style>${wave}`,
    )
    writeFileSync(join(folder, 'icons', name), await page.screenshot())
  }
  await browser.close()
}

await drawIcons()
