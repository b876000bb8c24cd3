import type { BrowserContext, Locator, Page } from 'playwright-core'
import { expect } from 'vitest'
import { watched, type Device } from './devices.ts'

/** The words of a phrase as people hear them: without accents. */
export function heard(word: string): string {
  return word.normalize('NFD').replace(/[\u0300-\u036f]/g, '')
}

/** A group as it is created: its kind, by its name on screen, and its own name. */
export interface GroupToCreate {
  readonly kind: string
  readonly name: string
  /** How many sessions it foresees; the usual number without it. */
  readonly planned?: number
}

const usual: GroupToCreate = { kind: 'Tenir debout', name: 'Encadrer dehors, Ouest' }

/** Creates a group and opens its first session; resolves once its door is open. */
export async function openFirstSession(
  { page }: Device,
  origin: string,
  { kind, name, planned } = usual,
): Promise<void> {
  await page.goto(origin)
  await button(page, 'Créer un groupe').click()
  await page.getByRole('radio', { name: new RegExp(kind) }).check()
  await page.getByLabel('Le nom du groupe').fill(name)
  await page.getByLabel('Comment vous appelle-t-on ici ?').fill('Hélène')
  if (planned !== undefined) {
    await page.getByLabel('Combien de séances').fill(String(planned))
  }
  await button(page, 'Créer le groupe').click()
  await button(page, 'Ouvrir la séance').click()
  await page.getByText('Porte ouverte').waitFor()
}

/** A control by its name, whether it is written as a button or as an address of the app. */
export function button(page: Page, name: string | RegExp): Locator {
  return page.getByRole('button', { name }).or(page.getByRole('link', { name })).first()
}

/** The five words, read on the cockpit as the facilitator would. */
export async function fiveWords({ page }: Device): Promise<readonly string[]> {
  const lines = (await page.getByRole('banner').innerText()).split('\n')
  const line = lines.map((text) => text.trim().split(/\s+/)).find((words) => words.length === 5)
  if (line === undefined) throw new Error('No phrase on the cockpit')
  return line
}

/** The invitation's address, copied from the door's dialog behind its warning. */
export async function invitation({ context, page }: Device): Promise<string> {
  await button(page, 'Montrer le QR code').click()
  await button(page, 'Copier le lien').click()
  await button(page, 'Copier quand même').click()
  await page.getByText('Lien copié').waitFor()
  await closeDialog(page)
  return pasted(context)
}

/** What lies in the clipboard, pasted as a person would: the app's own page may not read it. */
async function pasted(context: BrowserContext): Promise<string> {
  const page = await context.newPage()
  await page.setContent('<textarea autofocus></textarea>')
  await page.getByRole('textbox').press('Control+V')
  const text = await page.getByRole('textbox').inputValue()
  await page.close()
  return text
}

export async function closeDialog(page: Page): Promise<void> {
  await page.getByRole('dialog').getByRole('button', { name: 'Fermer' }).click()
  await page.getByRole('dialog').waitFor({ state: 'hidden' })
}

/** Types the five words, without accents, and waits for the second page. */
export async function sayWords({ page }: Device, words: readonly string[]): Promise<void> {
  await button(page, /Les cinq mots|Rejoindre/).click()
  for (const [index, word] of words.entries()) {
    await page.getByLabel(new RegExp(`mot ${index + 1} sur 5`, 'i')).fill(heard(word))
  }
  await button(page, 'Continuer').click()
}

/** Says the words, again where the relay does not know them yet, and takes the seat that was theirs. */
export async function takeOwnSeat(
  device: Device,
  name: string,
  words: readonly string[],
): Promise<void> {
  const { page } = device
  const seat = page.getByText(`Votre place vous attend, ${name}.`)
  await sayWords(device, words)
  const unknown = page.getByRole('alert').getByText('Aucune séance ouverte avec ces mots')
  await expect
    .poll(
      async () => {
        if (await unknown.isVisible()) await button(page, 'Continuer').click()
        return seat.isVisible()
      },
      { timeout: 30_000 },
    )
    .toBe(true)
  await page.getByRole('checkbox').check()
  await button(page, 'Prendre place').click()
  await button(page, 'Passer cette question').click()
}

/** The second page: name, ground rules, seat; then the session. */
export async function sitDown({ page }: Device, name: string): Promise<void> {
  await page.getByLabel('Comment vous appelle-t-on ici ?').fill(name)
  await page.getByRole('checkbox').check()
  await button(page, 'Prendre place').click()
  await button(page, 'Passer cette question').click()
  await page.getByText('On sort du cadre').waitFor()
}

/** Goes to a step from the script, forwards or back. */
export async function goToStep({ page }: Device, name: string): Promise<void> {
  const row = page
    .getByRole('navigation')
    .or(page.getByRole('complementary'))
    .or(page.locator('main, aside'))
  await row
    .getByRole('button', { name: new RegExp(`^${name}`) })
    .first()
    .click()
  await button(page, /^Y (aller|revenir)/).click()
  const gate = button(page, 'Passer quand même')
  const current = page.locator('[aria-current=step]', { hasText: name })
  await gate.or(current).first().waitFor()
  if (await gate.isVisible()) await gate.click()
  await current.waitFor()
}

/** The common screen in a window of its own, opened from the cockpit. */
export async function openWall({ context, page }: Device): Promise<Device> {
  await button(page, 'Écran commun').click()
  const popup = context.waitForEvent('page')
  await button(page, 'Non, un autre écran').click()
  const wall = watched(context, await popup)
  await wall.page.setViewportSize({ width: 1920, height: 1080 })
  await closeDialog(page)
  // Not before it has drawn: whoever looks at once would find an empty page.
  await wall.page.getByRole('heading', { level: 1 }).first().waitFor({ state: 'attached' })
  return wall
}

/** Waits until each of these texts can be seen on each of these devices. */
export async function seen(devices: readonly Device[], ...texts: readonly string[]): Promise<void> {
  for (const { page } of devices) {
    for (const text of texts) await page.getByText(text).filter({ visible: true }).first().waitFor()
  }
}
