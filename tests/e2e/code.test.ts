import { afterAll, beforeAll, expect, it } from 'vitest'
import { holdToAccess, watched, type Device } from './devices.ts'
import { gatherTwo, type Gathered } from './gather-two.ts'
import { button, goToStep, openWall, seen } from './people.ts'

// « Un code pour ouvrir », on a phone in a session and on the laptop that carries the common screen.
let table: Gathered
const folder = process.env['SCREENSHOTS']
const code = '271828'
const draft = 'Les bottes de radis'

beforeAll(async () => {
  table = await gatherTwo()
  await goToStep(table.helene, 'Tour des situations')
})

afterAll(() => table.stop())

async function pictured(device: Device, name: string): Promise<void> {
  await holdToAccess(device, name)
  if (folder === undefined) return
  await device.page.screenshot({ path: `${folder}/${name}.png`, fullPage: true })
}

async function openPage({ page }: Device): Promise<void> {
  await page.goto(table.host.origin)
  await button(page, 'Cet appareil').click()
  await page.getByRole('heading', { name: 'Un code pour ouvrir' }).waitFor()
}

const locked = ({ page }: Device) => page.getByRole('heading', { name: 'Faire Écho est fermé ici' })

async function type({ page }: Device, typed: string): Promise<void> {
  await page.getByLabel('Votre code').fill(typed)
  await button(page, 'Ouvrir').click()
}

/** What each row of keys opens to with all that lies on the device and no code: how many do. */
function openedByHand({ page }: Device): Promise<{ rows: number; opened: number }> {
  return page.evaluate(async () => {
    const database = await new Promise<IDBDatabase>((resolve) => {
      const request = indexedDB.open('faire-echo')
      request.addEventListener('success', () => resolve(request.result))
    })
    const all = (store: string) =>
      new Promise<{ id?: string; value?: unknown; sealed?: Uint8Array }[]>((resolve) => {
        const request = database.transaction(store).objectStore(store).getAll()
        request.addEventListener('success', () => resolve(request.result as []))
      })
    const vault = await all('vault')
    const key = vault.find(({ id }) => id === 'key')?.value as CryptoKey
    const device = vault.find(({ id }) => id === 'device')?.value as Uint8Array<ArrayBuffer>
    const rows = [device, ...(await all('rings')).map(({ sealed }) => sealed)]
    database.close()
    let opened = 0
    for (const row of rows) {
      const bytes = row as Uint8Array<ArrayBuffer>
      // With the mark of a code before what is sealed, or without it.
      for (const from of [1, 2]) {
        const how = { name: 'AES-GCM', iv: bytes.slice(from, from + 12) }
        await crypto.subtle.decrypt(how, key, bytes.slice(from + 12)).then(
          () => (opened += 1),
          () => undefined,
        )
      }
    }
    return { rows: rows.length, opened }
  })
}

it('[K3.9] is chosen on « Cet appareil », asked for at once, and keeps a draft written offline', async () => {
  const { karim } = table
  const { page } = karim
  await page.getByLabel('Votre situation, en une ligne').fill(draft)
  await karim.offline(true)
  await page.getByLabel('Votre situation, en une ligne').fill(`${draft} au marché`)
  await page
    .getByText(/gardé à/)
    .first()
    .waitFor()
  await karim.offline(false)
  await openPage(karim)
  expect(await openedByHand(karim)).toEqual({ rows: 2, opened: 2 })
  await button(page, 'Choisir un code').click()
  await page.getByLabel('Six chiffres au moins').fill('123456')
  await button(page, 'Mettre ce code').click()
  await page.getByText('Trop facile à deviner').waitFor()
  await page.getByLabel('Six chiffres au moins').fill(code)
  await page.getByLabel('Encore une fois').fill(code)
  await pictured(karim, 'code-chosen')
  await button(page, 'Mettre ce code').click()
  await locked(karim).waitFor()
  await pictured(karim, 'code-asked')
  expect(await page.getByText('Encadrer dehors').count()).toBe(0)
  await type(karim, '271829')
  await page.getByText('Ce code n’ouvre pas').waitFor()
  await pictured(karim, 'code-wrong')
  await type(karim, code)
  await page.getByRole('heading', { name: 'Un code pour ouvrir' }).waitFor()
  // The page shows while its rows are being sealed one by one.
  await expect.poll(() => openedByHand(karim)).toEqual({ rows: 2, opened: 0 })
  await page.goto(table.host.origin)
  await type(karim, code)
  await button(page, /^Entrer|^Reprendre/).click()
  await expect
    .poll(() => page.getByLabel('Votre situation, en une ligne').inputValue())
    .toBe(`${draft} au marché`)
})

it('says what to do without it, and erases nothing unasked', async () => {
  const { karim } = table
  const { page } = karim
  await page.reload()
  await button(page, 'Code oublié ?').click()
  await button(page, 'Tout effacer de cet appareil').click()
  await pictured(karim, 'code-forgotten')
  await button(page, 'Pas maintenant').click()
  for (const wrong of ['1', '2', '3']) {
    await type(karim, wrong)
    await expect.poll(() => page.getByLabel('Votre code').inputValue()).toBe('')
  }
  await page.getByText(/Vous pourrez réessayer dans \d+/).waitFor()
  await pictured(karim, 'code-waits')
  await page.reload()
  await page.getByText(/Vous pourrez réessayer dans \d+/).waitFor()
  await page.getByText(/Vous pourrez réessayer dans \d+/).waitFor({ state: 'hidden' })
  await type(karim, code)
  await page.getByLabel('Votre situation, en une ligne').waitFor()
})

it('is removed with the code, and no longer asked for', async () => {
  const { karim } = table
  const { page } = karim
  await page.goto(table.host.origin)
  await type(karim, code)
  await button(page, 'Cet appareil').click()
  await button(page, 'Retirer le code').click()
  await page.getByLabel('Votre code').fill(code)
  await button(page, 'Retirer le code').click()
  await button(page, 'Choisir un code').waitFor()
  await page.reload()
  await button(page, 'Choisir un code').waitFor()
})

it('[K3.7] is not asked again by the common screen of the same browser', async () => {
  const { helene, host } = table
  const { page, context } = helene
  const aside = watched(context, await context.newPage())
  await openPage(aside)
  await button(aside.page, 'Choisir un code').click()
  await aside.page.getByLabel('Six chiffres au moins').fill('la pluie tombe')
  await aside.page.getByLabel('Encore une fois').fill('la pluie tombe')
  await button(aside.page, 'Mettre ce code').click()
  await locked(aside).waitFor()
  await locked(helene).waitFor()
  await type(aside, 'La pluie tombe')
  await seen([helene], 'Tour des situations')
  await aside.page.close()
  const wall = await openWall(helene)
  await seen([wall], 'Tour des situations')
  await wall.page.reload()
  await seen([wall], 'Tour des situations')
  expect(await locked(wall).count()).toBe(0)
  await page.goto(host.origin)
  expect(await locked(helene).count()).toBe(0)
})
