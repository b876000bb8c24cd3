import { picture } from './held-pictures.ts'
import { seven, type Held, type Name } from './held-session.ts'
import { button, seen } from './people.ts'

/** A concept found by its name, linked with its why, then handed out to the seven phones. */
export async function bring(held: Held, concept: string, why: string): Promise<void> {
  const { page } = held.helene
  await page.getByLabel(/Chercher parmi/).fill(concept)
  await button(page, new RegExp(`^${concept}`)).click()
  await page.getByLabel(/Pourquoi ici/).fill(why)
  await button(page, 'Relier').click()
  await button(page, 'Délier').waitFor()
  await button(page, 'Remettre au groupe').click()
  await Promise.all(
    seven.map(async (name) => {
      const phone = held.phones[name].page
      await phone.getByText(why).first().waitFor()
      await button(phone, 'Garder dans mon herbier').click()
    }),
  )
}

/** Names a stake over what feeds it: situations and echoes by the names of their chips. */
export async function nameStake(
  { helene, wall, phones }: Held,
  text: string,
  feeds: readonly string[],
): Promise<void> {
  const { page } = helene
  await button(page, 'Former un enjeu').click()
  await page.getByLabel('Ce qui se joue pour nous, c’est…').fill(text)
  const chips = page.getByRole('group', { name: 'Nourri par' })
  for (const feed of feeds) await chips.getByRole('checkbox', { name: feed }).check()
  await button(page, 'Poser l’enjeu').click()
  await seen([helene, wall, phones.Awa], text)
}

/** A sentence for oneself: it stays on one's own phone. */
export async function keepForMe({ phones }: Held, name: Name, text: string): Promise<void> {
  const { page } = phones[name]
  await page.getByLabel('Ce que j’emporte').fill(text)
  await button(page, 'Garder pour moi').click()
  await seen([phones[name]], 'Gardée pour vous')
}

/** A sentence shared with the group, which the laptop shows. */
export async function share({ helene, phones }: Held, name: Name, text: string): Promise<void> {
  const { page } = phones[name]
  await page.getByLabel('Ce que j’emporte').fill(text)
  await button(page, 'Partager avec le groupe').click()
  await seen([helene], text)
}

/** What the group says of a stake, marked on the laptop and read everywhere. */
export async function flag(
  { helene, wall, phones }: Held,
  stake: string,
  said: 'reste' | 'peut sortir' | 'à rediscuter',
): Promise<void> {
  const card = helene.page.getByRole('article').filter({ hasText: stake })
  await card.getByRole('radio', { name: said }).check()
  await Promise.all(
    [wall, phones.Awa].map(({ page }) =>
      page
        .getByRole('listitem')
        .filter({ hasText: stake })
        .filter({ hasText: said })
        .first()
        .waitFor(),
    ),
  )
}

/** The next date and who drafts, read on the common screen and on the phones. */
export async function settleNextTime(held: Held, drafter: Name): Promise<void> {
  const { page } = held.helene
  const when = page.getByLabel('Quand', { exact: true })
  await when.fill('2027-01-14T09:30')
  await when.press('Enter')
  await page.getByRole('radio', { name: drafter }).check()
  await seen([held.wall, held.phones.Awa], 'jeudi 14 janvier, 9 h 30')
  await seen([held.phones.Awa], `${drafter} rédige le texte du groupe.`)
}

/** Closes; each phone and the common screen say so. */
export async function end(held: Held): Promise<void> {
  const { page } = held.helene
  await picture(held)
  await button(page, 'Clore la séance').click()
  await page.getByRole('dialog').getByRole('button', { name: 'Clore la séance' }).click()
  await seen([held.wall], 'La séance est finie. Merci.')
  await Promise.all(seven.map((name) => seen([held.phones[name]], 'La séance est finie')))
  await picture(held, ' closed')
  for (const name of seven) {
    if (held.phones[name].console().includes('pageerror'))
      throw new Error(`A fault on ${name}’s phone`)
  }
}
