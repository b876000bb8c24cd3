import { readFile } from 'node:fs/promises'
import { strFromU8, unzipSync } from 'fflate'
import type { Page } from 'playwright-core'
import { exportFile, exportFormats } from '../../client/src/export/export-file.ts'
import type { Released } from '../../shared/synthesis/text.ts'

/** Every byte of a file, those of what it packs too, as text. */
function bytesOf(name: string, file: Uint8Array): string {
  const packed = /\.(?:docx|odt)$/.test(name) ? Object.entries(unzipSync(file)) : []
  const inside = packed.map(([path, bytes]) => `${path}\n${strFromU8(bytes)}`)
  return [name, strFromU8(file, true), strFromU8(file), ...inside].join('\n')
}

const labels = {
  docx: 'Word (.docx)',
  odt: 'LibreOffice (.odt)',
  md: 'Texte (.md)',
  csv: 'Tableur (.csv)',
  json: 'Logiciels (.json)',
} as const

/** Takes the text away in every form, from the open dialog: each file's bytes, by its name. */
export async function takeEveryForm(page: Page): Promise<ReadonlyMap<string, string>> {
  const taken = new Map<string, string>()
  for (const format of exportFormats) {
    await page.getByRole('radio', { name: labels[format] }).check()
    const download = page.waitForEvent('download')
    await page.getByRole('button', { name: 'Enregistrer le fichier' }).click()
    const got = await download
    const bytes = await readFile(await got.path())
    taken.set(got.suggestedFilename(), bytesOf(got.suggestedFilename(), bytes))
  }
  taken.set('paper', await printedPage(page))
  return taken
}

/** What the printer is given: the page as it stands when the browser prints it. */
async function printedPage(page: Page): Promise<string> {
  await page.evaluate(() => {
    window.print = () => {
      const place = document.querySelector('.fx-place')
      sessionStorage.setItem('printed', `${document.title}\n${place?.outerHTML ?? ''}`)
      dispatchEvent(new Event('afterprint'))
    }
  })
  await page.getByRole('radio', { name: 'Papier ou PDF' }).check()
  await page.getByRole('button', { name: 'Imprimer' }).click()
  await page.waitForFunction(() => sessionStorage.getItem('printed') !== null)
  return page.evaluate(() => sessionStorage.getItem('printed') ?? '')
}

/** The same files, made here of the text as it was agreed to. */
export async function formsOf(text: Released): Promise<ReadonlyMap<string, string>> {
  const files = await Promise.all(exportFormats.map((format) => exportFile(format, text)))
  return new Map(files.map(({ name, bytes }) => [name, bytesOf(name, bytes)]))
}
