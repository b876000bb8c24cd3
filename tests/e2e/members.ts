import type { Device } from './devices.ts'
import { button, fiveWords, sayWords } from './people.ts'

/** « C’est moi, sur un autre téléphone »: the five words, a name, and one confirmation on the laptop. */
export async function reseat(device: Device, name: string, helene: Device): Promise<void> {
  await sayWords(device, await fiveWords(helene))
  await device.page.getByLabel('Comment vous appelle-t-on ici ?').fill(name)
  await button(device.page, 'Oui, c’est moi').click()
  await helene.page.getByText(`${name}, sur un autre téléphone ?`).waitFor()
  await button(helene.page, /^Oui/).click()
}

/** « Retirer », or « Téléphone perdu », asked from the people of the session: the question stands. */
export async function askToTurnAway({ page }: Device, gesture: RegExp): Promise<void> {
  await button(page, 'Plus de gestes').click()
  await button(page, 'Arrivées et personnes').click()
  await button(page, gesture).click()
}

/** The same, and answered. */
export async function turnAway(device: Device, gesture: RegExp, last: RegExp): Promise<void> {
  await askToTurnAway(device, gesture)
  const { page } = device
  const picture = process.env['SCREENSHOTS']
  if (picture !== undefined)
    await page.screenshot({ path: `${picture}/${last.source.slice(1)}.png` })
  await page.getByRole('dialog').getByRole('button', { name: last }).last().click()
}

/** A browser that emptied its storage, as they do: nothing of it is left but the address. */
export async function emptyStorage({ context, page }: Device, origin: string): Promise<void> {
  await page.goto('about:blank')
  const cdp = await context.newCDPSession(page)
  await cdp.send('Storage.clearDataForOrigin', { origin, storageTypes: 'all' })
  await cdp.detach()
}
