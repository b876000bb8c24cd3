import { expect } from 'vitest'
import type { Device } from './devices.ts'
import { button, seen } from './people.ts'

/** « Annuler » stands this long before a yes leaves, ms. */
const undoMs = 10_000

/** Each field of the page on the desk, typed by keyboard alone. */
export async function typeField({ page }: Device, label: string, text: string): Promise<void> {
  const { keyboard } = page
  await page.getByLabel(label, { exact: true }).focus()
  await keyboard.press('ControlOrMeta+A')
  await keyboard.insertText(text)
}

/** Names that never leave, added to those of the group; then the draft made by rule. */
export async function beginText({ page }: Device, never: readonly string[]): Promise<void> {
  const roster = page.getByLabel('Quels noms, lieux ou organismes')
  await roster.focus()
  await page.keyboard.press('ControlOrMeta+End')
  await page.keyboard.insertText(never.map((name) => `\n${name}`).join(''))
  await button(page, 'Garder la liste').press('Enter')
  await button(page, 'Partir des enjeux de la séance').press('Enter')
}

/** Both human checks, then the proposal, by keyboard; awaited until a day when one is given. */
export async function checkAndPropose(helene: Device, untilDay?: string): Promise<void> {
  const { page } = helene
  const { keyboard } = page
  for (const check of [/histoire si singulière/, /Deux détails qui/]) {
    await page.getByRole('checkbox', { name: check }).focus()
    await keyboard.press('Space')
  }
  // A worker reads it again; on a busy machine it first loads its lists of names.
  await page.getByText('Relecture du texte…').first().waitFor({ state: 'hidden' })
  const propose = page.getByRole('button', { name: 'Proposer au groupe' })
  const whyNot = async () =>
    (await propose.getAttribute('aria-disabled')) === null
      ? ''
      : propose.locator('xpath=..').innerText()
  await expect.poll(whyNot).toBe('')
  await propose.focus()
  await keyboard.press('Enter')
  if (untilDay !== undefined) await page.getByLabel('À lire avant le').fill(untilDay)
  await page.getByRole('dialog').getByRole('button', { name: 'Proposer', exact: true }).focus()
  await keyboard.press('Enter')
  await seen([helene], 'En attente de certaines réponses')
}

/** « Un texte à relire », from home; from here on this phone's clock may be moved. */
export async function openText({ page }: Device, origin: string): Promise<void> {
  await page.clock.install()
  await page.goto(origin)
  await button(page, 'Un texte à relire').click()
  await page.getByRole('button', { name: /^J’approuve/ }).waitFor()
}

/** A yes, and its ten seconds on this phone's own clock. */
export async function approve({ page }: Device): Promise<void> {
  await page.getByRole('button', { name: /^J’approuve/ }).click()
  await page.getByRole('button', { name: 'Annuler' }).waitFor()
  await page.clock.fastForward(undoMs)
  await page.getByRole('button', { name: 'Reprendre mon accord' }).waitFor()
}

/** Asks for a change of this passage, signed or not. */
export async function askOf(
  { page }: Device,
  passage: string,
  { wish, isSigned }: { readonly wish: string; readonly isSigned: boolean },
): Promise<void> {
  await button(page, 'Demander un changement').click()
  await button(page, passage).click()
  await page.getByRole('radio', { name: wish }).check()
  if (!isSigned) await page.getByRole('radio', { name: 'Sans signature' }).check()
  const send = `Envoyer ma demande${isSigned ? '' : ', sans signature'}`
  await page.getByRole('button', { name: send, exact: true }).click()
}
