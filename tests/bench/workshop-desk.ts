import type { Page } from 'playwright-core'
import { button } from '../e2e/people.ts'

interface Story {
  readonly text: string
  readonly roster: readonly string[]
}

/** One text written, decided and proposed: what it took. */
export interface Wrote {
  readonly words: number
  readonly marks: number
  readonly keys: number
  readonly decidingMs: number
  readonly wholeMs: number
}

const mostMarks = 200

/** A keyboard that counts its keys; a text put down at once is not typed. */
function countedKeys({ keyboard }: Page) {
  let keys = 0
  return {
    keys: () => keys,
    press: async (key: string) => {
      keys += 1
      await keyboard.press(key)
    },
    put: (text: string) => keyboard.insertText(text),
  }
}

type Keys = ReturnType<typeof countedKeys>

async function keepRoster(page: Page, { press, put }: Keys, roster: readonly string[]) {
  const field = page.getByLabel('Quels noms, lieux ou organismes')
  const list = page.getByRole('button', { name: 'Noms qui ne sortent jamais' })
  await field.or(list).first().waitFor()
  if (await list.isVisible()) {
    await list.focus()
    await press('Enter')
  }
  await field.focus()
  await press('ControlOrMeta+End')
  await put(roster.map((name) => `\n${name}`).join(''))
  await button(page, 'Garder la liste').focus()
  await press('Enter')
}

async function fill(page: Page, keys: Keys, [label, text]: readonly [string, string]) {
  await page.getByLabel(label, { exact: true }).focus()
  await keys.press('ControlOrMeta+A')
  await keys.put(text)
}

/** Each mark with one key, until none is left. */
async function decideAll(page: Page, { press }: Keys): Promise<number> {
  const settled = page.getByText('Tous les repérages sont tranchés')
  const card = page.locator('.ws-card')
  await card.or(settled).first().waitFor()
  if (await card.isVisible()) await card.focus()
  for (let marks = 0; marks < mostMarks; marks += 1) {
    await card.or(settled).first().waitFor()
    if (await settled.isVisible()) return marks
    const before = await card.getAttribute('aria-label')
    const canReplace = (await card.locator('.ws-proposal input').inputValue()).trim() !== ''
    await press(canReplace ? 'Enter' : 'KeyX')
    await page.waitForFunction(
      (label) => document.querySelector('.ws-card')?.getAttribute('aria-label') !== label,
      before,
    )
  }
  throw new Error('Marks without end')
}

async function propose(page: Page, { press }: Keys): Promise<void> {
  for (const check of [/histoire si singulière/, /Deux détails qui/]) {
    await page.getByRole('checkbox', { name: check }).focus()
    await press('Space')
  }
  const way = page.locator('.ws-propose button:not([aria-disabled])')
  await way.waitFor()
  await way.focus()
  await press('Enter')
  await page.getByRole('dialog').getByRole('button', { name: 'Proposer', exact: true }).focus()
  await press('Enter')
  await page.getByText('En attente de certaines réponses').first().waitFor()
}

/** From the workshop's door to a proposed text, and back to the door. */
export async function writeAndPropose(page: Page, { text, roster }: Story): Promise<Wrote> {
  const keys = countedKeys(page)
  const startedMs = performance.now()
  await keepRoster(page, keys, roster)
  await button(page, 'Partir des enjeux de la séance').focus()
  await keys.press('Enter')
  await page.getByText('Enjeu 1 sur 1').waitFor()
  await fill(page, keys, ['Titre du texte', 'Tenir l’heure'])
  await fill(page, keys, ['Ce qui se passe, dit sans personne', text])
  await page.getByText('Enregistrement').or(page.getByText('Gardé')).first().waitFor()
  const decidedFromMs = performance.now()
  const marks = await decideAll(page, keys)
  const decidingMs = performance.now() - decidedFromMs
  await propose(page, keys)
  const wholeMs = performance.now() - startedMs
  await page.getByRole('button', { name: 'Toutes les synthèses' }).click()
  const words = text.split(/\s+/).length
  return { words, marks, keys: keys.keys(), decidingMs, wholeMs }
}
