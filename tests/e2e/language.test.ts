import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { holdToAccess, openBrowser, openDevice, phone } from './devices.ts'
import { startHost, type Host } from './host.ts'

let host: Host
let browser: Browser

beforeAll(async () => {
  host = await startHost()
  browser = await openBrowser()
})

afterAll(async () => {
  await browser.close()
  await host.stop()
})

it('[Q1.1] speaks English on a device that chose it, and carries nothing of the French', async () => {
  const device = await openDevice(browser, phone)
  const { page } = device
  const asked: string[] = []
  page.on('request', (request) => asked.push(new URL(request.url()).pathname))
  await page.goto(host.origin)
  await page.getByRole('heading', { name: 'Bienvenue' }).waitFor()
  expect(asked.some((path) => path.startsWith('/assets/en/'))).toBe(false)

  await page.getByRole('button', { name: 'English' }).click()
  await page.getByRole('heading', { name: 'Welcome' }).waitFor()
  expect(await page.locator('html').getAttribute('lang')).toBe('en')
  await holdToAccess(device, 'the first page in English')

  asked.length = 0
  await page.reload()
  await page.getByRole('heading', { name: 'Welcome' }).waitFor()
  const scripts = asked.filter((path) => path.endsWith('.js') && !path.includes('/first-'))
  expect(scripts.filter((path) => !path.startsWith('/assets/en/'))).toEqual([])

  await page.getByRole('button', { name: 'Français' }).click()
  await page.getByRole('heading', { name: 'Bienvenue' }).waitFor()
  expect(await page.locator('html').getAttribute('lang')).toBe('fr')
})
