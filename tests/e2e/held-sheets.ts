import type { Locator, Page } from 'playwright-core'
import type { Held, Name } from './held-session.ts'
import { picture } from './held-pictures.ts'
import { button, seen } from './people.ts'

/** A line of a sheet: where it goes, what it says, what is said beside it. */
export interface Line {
  /** The cell; in a grid, the row then the cell. */
  readonly cell: string
  readonly row?: string
  readonly text: string
  /** The name of the field beside, and what it holds. */
  readonly aside?: readonly [string, string]
}

const cellName = ({ row, cell }: Line) => (row === undefined ? cell : `${row}, ${cell}`)

/** Fills the sheet on the laptop, cell by cell, while the group speaks; all is seen on the screen. */
export async function fillSheet({ helene, wall }: Held, lines: readonly Line[]): Promise<void> {
  const { page } = helene
  for (const line of lines) {
    const name = `Ajouter à « ${cellName(line)} »`
    await page.getByRole('button', { name }).click()
    const [beside, said] = line.aside ?? []
    if (beside !== undefined && said !== undefined) await page.getByLabel(beside).fill(said)
    await page.getByRole('textbox', { name }).fill(line.text)
    await page.getByRole('textbox', { name }).press('Enter')
    await page.getByText(line.text).first().waitFor()
    await page.getByRole('button', { name: 'Fermer', exact: true }).click()
  }
  await seen([wall], ...lines.map(({ text }) => text))
}

async function choose(page: Page, { row, cell }: Line): Promise<void> {
  if (row !== undefined) await page.getByRole('radio', { name: row, exact: true }).check()
  await page.getByRole('radio', { name: cell, exact: true }).check()
}

async function write(page: Page, line: Line): Promise<void> {
  await choose(page, line)
  await page.getByLabel('Que dit-elle ?').fill(line.text)
  const [beside, said] = line.aside ?? []
  if (beside !== undefined && said !== undefined) await page.getByLabel(beside).fill(said)
}

/** A line proposed from a phone: on no shared screen until the facilitator takes it. */
export async function propose(held: Held, name: Name, line: Line): Promise<void> {
  const { helene, wall, phones } = held
  const { page } = phones[name]
  await button(page, 'Proposer une ligne').click()
  await write(page, line)
  await button(page, `Proposer, signée ${name}`).click()
  const waiting: Locator = helene.page.getByRole('listitem').filter({ hasText: line.text })
  await waiting.getByText(`${name}, pour « ${cellName(line)} »`).waitFor()
  await picture(held, ' proposed')
  if ((await wall.page.getByText(line.text).count()) > 0) throw new Error('Shown before taken')
  await waiting.getByRole('button', { name: 'Prendre' }).click()
  await seen([wall, phones[name]], line.text)
  // Made, the proposal gives way to the sheet.
  await button(page, 'Proposer une ligne').waitFor()
}

/** The pen goes to a phone, which puts a line and begins another; taken back, what was begun stays. */
export async function lendPen(
  held: Held,
  name: Name,
  [put, begun]: readonly [Line, Line],
): Promise<void> {
  const { helene, wall, phones } = held
  const { page } = phones[name]
  await button(helene.page, 'Prêter la plume').click()
  await button(helene.page, `Prêter la plume à ${name}`).click()
  await seen([helene], `La fiche est chez ${name}`)
  await seen([phones[name]], 'Vous avez la plume')
  await write(page, put)
  await button(page, 'Poser sur la fiche').click()
  await seen([helene, wall], put.text)
  await write(page, begun)
  await picture(held, ' pen')
  await button(helene.page, 'Reprendre').click()
  await seen([phones[name]], 'La plume est revenue à la personne qui anime.')
  const kept = await page.getByLabel('Que dit-elle ?').inputValue()
  if (kept !== begun.text) throw new Error(`The phone kept « ${kept} »`)
  await page.getByLabel('Que dit-elle ?').fill('')
}
