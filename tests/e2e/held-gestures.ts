import { seven, type Held, type Name } from './held-session.ts'
import { button, seen } from './people.ts'

/** Writes one's situation in a line, signed. */
export async function putTitle({ phones }: Held, name: Name, title: string): Promise<void> {
  const { page } = phones[name]
  await page.getByLabel('Votre situation, en une ligne').fill(title)
  await button(page, `Poser, signée ${name}`).click()
}

/** Everyone but those who pass writes a line; all see them on laptop and common screen. */
export async function gatherTitles(
  held: Held,
  titles: Readonly<Partial<Record<Name, string>>>,
): Promise<void> {
  await Promise.all(
    seven.map((name) => {
      const title = titles[name]
      if (title !== undefined) return putTitle(held, name, title)
      return button(held.phones[name].page, 'Je passe').click()
    }),
  )
  await seen([held.helene, held.wall], ...Object.values(titles))
}

/** Puts the situation of this title in the centre, at the choice. */
export async function putInCentre({ helene }: Held, title: string): Promise<void> {
  const row = helene.page.getByRole('listitem').filter({ hasText: title })
  await row.getByRole('button', { name: 'Mettre au centre' }).click()
}

/** Writes the three moments, by the names of the kind, and posts them. */
export async function keepMoments(
  { phones }: Held,
  name: Name,
  moments: Readonly<Record<string, string>>,
): Promise<void> {
  const { page } = phones[name]
  for (const [tab, text] of Object.entries(moments)) {
    await page.getByRole('tab', { name: tab }).click()
    await page.getByRole('tabpanel').getByRole('textbox').fill(text)
  }
  await button(page, `Poser, signée ${name}`).click()
}

export async function ask({ phones }: Held, name: Name, question: string): Promise<void> {
  const { page } = phones[name]
  await button(page, 'Poser une question').click()
  await page.getByLabel('Ce que je voudrais comprendre…').fill(question)
  await button(page, `Demander, signé ${name}`).click()
}

/** An echo with words, about a sentence of the telling when one is named. */
export async function echo(
  { phones }: Held,
  name: Name,
  { text, passage }: { readonly text: string; readonly passage?: string },
): Promise<void> {
  const { page } = phones[name]
  await button(page, 'Faire écho').click()
  if (passage !== undefined) {
    await button(page, 'À propos d’un passage').click()
    await button(page, passage).click()
  }
  await page.getByLabel('Ça me fait écho parce que…').fill(text)
  await button(page, `Faire écho, signé ${name}`).click()
}

/** A bare mark: the words are said aloud. */
export async function mark({ phones }: Held, name: Name): Promise<void> {
  const { page } = phones[name]
  await button(page, 'Faire écho').click()
  await button(page, 'Ça me fait écho, je le dis à voix haute').click()
}

/** The person who told says a sentence of what they hear, in writing. */
export async function wordBack(
  { helene, phones }: Held,
  name: Name,
  sentence: string,
): Promise<void> {
  const { page } = phones[name]
  await button(page, 'Écrire une phrase').click()
  await page.getByLabel('Qu’entendez-vous, maintenant ?').fill(sentence)
  await button(page, `Poser, signée ${name}`).click()
  await seen([helene], sentence)
}
