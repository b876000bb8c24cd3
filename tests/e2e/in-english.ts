import type { Browser, Page } from 'playwright-core'
import { openDevice, type Device } from './devices.ts'

/** Short words, accents and quotation marks that no English has. */
const french =
  /[àâçèéêëîïôùûœ«»]|(?<!\p{L})(le|la|les|des|une|du|est|et|aux|dans|pour|pas|je|vous|nous|votre|vos|cette|que|qui|avec|sur|[cdjlmnst]’\p{L}+)(?!\p{L})/iu

/** A device that chose English before it opened anything. */
export async function openEnglish(
  browser: Browser,
  viewport: { width: number; height: number },
): Promise<Device> {
  const device = await openDevice(browser, viewport)
  await device.context.addInitScript(() => localStorage.setItem('faire-echo-language', 'en'))
  return device
}

/** What the page says, to eyes and to a voice, outside what is marked as French. */
function saidBy(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const isMarked = (node: Element | null) =>
      node?.closest('[lang=fr], script, style, noscript') !== null
    const said: string[] = []
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    while (walker.nextNode() !== null) {
      const { parentElement, textContent } = walker.currentNode
      if (!isMarked(parentElement)) said.push(textContent ?? '')
    }
    for (const each of document.querySelectorAll('*')) {
      if (isMarked(each)) continue
      for (const name of ['aria-label', 'aria-description', 'title', 'placeholder', 'alt'])
        said.push(each.getAttribute(name) ?? '')
    }
    return said
  })
}

/** Throws with whatever a page in English still says in French; `where` says which page. */
export async function holdToEnglish({ page }: Device, where: string): Promise<void> {
  const language = await page.locator('html').getAttribute('lang')
  if (language !== 'en') throw new Error(`${where}: the page says it is in « ${language} »`)
  const said = (await saidBy(page)).map((text) => text.replaceAll('Faire Écho', '').trim())
  const left = [...new Set(said.filter((text) => french.test(text)))]
  if (left.length > 0) throw new Error(`${where}, in French: ${left.join(' | ')}`)
}
