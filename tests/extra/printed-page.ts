import { readFile } from 'node:fs/promises'
import { extname, join } from 'node:path'
import react from '@vitejs/plugin-react'
import type { Browser, Page } from 'playwright-core'
import { build } from 'vite'

const source = new URL('./printed/', import.meta.url).pathname
const origin = 'http://printed.test'
const types: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.woff2': 'font/woff2',
}

/** Builds the page that prints, by itself: the app asks for it from a dialog. */
export async function buildPrinted(outDir: string): Promise<void> {
  await build({
    root: source,
    configFile: false,
    logLevel: 'error',
    plugins: [react()],
    build: { outDir, emptyOutDir: true, minify: false, assetsInlineLimit: 0 },
  })
}

/** A page of the browser at the moment it would print `search`'s text. */
export async function openPrinted(browser: Browser, outDir: string, search = ''): Promise<Page> {
  const page = await browser.newPage()
  await page.route(`${origin}/**`, async (route) => {
    const { pathname } = new URL(route.request().url())
    const path = pathname === '/' ? '/index.html' : pathname
    const body = await readFile(join(outDir, path))
    await route.fulfill({ body, contentType: types[extname(path)] ?? 'application/octet-stream' })
  })
  await page.goto(`${origin}/${search}`)
  await page.locator('html[data-printing]').waitFor()
  return page
}
