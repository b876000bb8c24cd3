import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import type { Author } from '../../shared/acts/act.ts'
import {
  depositFigures,
  depositPages,
  depositText,
  withdrawText,
} from '../../shared/acts/deposit-text.ts'
import type { MemberId } from '../../shared/model/ids.ts'
import type { FiguresWords } from '../../shared/model/figures.ts'
import type { Released } from '../../shared/synthesis/text.ts'
import { parseDeposit, type DepositLink } from '../../client/src/seal/deposit-fragment.ts'
import { hashOf } from '../../client/src/seal/hash.ts'
import { idInLibrary, sealToLibrary } from '../../client/src/seal/library-box.ts'
import { newRecordId, newToken } from '../../client/src/seal/random.ts'
import { run } from '../../client/src/sync/errand.ts'
import { holdToAccess, laptop, openBrowser, openDevice, phone, type Device } from './devices.ts'
import { startHost, type Host } from './host.ts'
import { button, seen } from './people.ts'
import { relayWithoutPage } from './relay-without-page.ts'
import { replicasOf } from './storage.ts'

/** A text as a group would have agreed to it; its members and ids are in nothing that leaves. */
const text = {
  kind: 'tenir-debout',
  audience: 'groups',
  season: { year: 2026, season: 'autumn' },
  title: 'Ce que protéger veut dire',
  lead: 'Tenir un cadre sans prendre la place des autres.',
  pages: [
    {
      stake: 'Protéger sans faire à la place',
      parts: {
        happened: 'Une collègue s’inquiète pour quelqu’un qui se met en danger.',
        echoed: 'D’autres ont connu ce moment où aider devient décider.',
        light: '',
        open: 'Qui peut dire stop, et quand ?',
      },
      concepts: [{ concept: 'travail-reel' }],
      needs: [{ to: 'training', text: 'Apprendre à accueillir une première journée' }],
      quotes: [],
    },
  ],
} as unknown as Released
const proposal = 'h'.repeat(43)
const withdrawal = newToken()

let host: Host
let browser: Browser
let helene: Device
let link: DepositLink
let sheet: string[]

beforeAll(async () => {
  host = await startHost()
  browser = await openBrowser()
  helene = await openDevice(browser, laptop)
})

afterAll(async () => {
  await browser.close()
  await host.stop()
})

const world = () => relayWithoutPage(host.origin)

const by = (member: MemberId): Author => ({
  room: link.room,
  member,
  epoch: 1,
  seal: (place, words) => sealToLibrary(link.key, place, { words }),
})

it('[E1.12] opens a library, and hands out a link that brings texts there and reads nothing', async () => {
  await helene.page.goto(host.origin)
  await helene.page
    .getByRole('link', { name: /^Bibliothèque/ })
    .first()
    .click()
  await helene.page.getByLabel('Son nom').fill('Le réseau des jardins')
  await holdToAccess(helene, 'the libraries of this device')
  await button(helene.page, 'Ouvrir la bibliothèque').click()
  await helene.page.getByText('Rien n’est encore sorti').waitFor()
  await holdToAccess(helene, 'an empty library')
  await button(helene.page, 'Lien et feuille').click()
  const address = await helene.page.getByLabel('Lien de dépôt').inputValue()
  link = parseDeposit(address) as DepositLink
  expect(link).toMatchObject({ room: expect.any(String) as string })
  await holdToAccess(helene, 'the link')
  await button(helene.page, 'Écrire la feuille').click()
  const list = helene.page.getByRole('list', { name: 'Les douze mots, dans l’ordre' })
  await list.waitFor()
  sheet = (await list.getByRole('listitem').allInnerTexts()).map((word) => word.trim())
  expect(sheet).toHaveLength(12)
  await button(helene.page, 'Fermer').click()
})

it('[E1.12] a facilitator keeps the link, and one of another kind is said by its name', async () => {
  const karim = await openDevice(browser, phone)
  const fragment = `d1.${link.room}.${link.member}.${link.token}.${link.key}`
  await karim.page.goto(`${host.origin}/#${fragment}`)
  await karim.page.getByLabel('Nom que vous lui donnez').fill('Le réseau')
  expect(karim.page.url()).not.toContain(link.token)
  await holdToAccess(karim, 'the link, opened')
  await button(karim.page, 'Garder ce lien').click()
  await karim.page.getByText('vous pouvez y laisser sortir des textes').waitFor()
  expect(await karim.page.getByLabel('Lien de dépôt').inputValue()).toBe('')
  await karim.page.getByLabel('Lien de dépôt').fill(`i1.${'r'.repeat(22)}.${'s'.repeat(22)}`)
  await button(karim.page, 'Garder ce lien').click()
  await karim.page.getByText('Ce lien fait entrer dans un groupe').waitFor()
  await karim.context.close()
})

it('[E1.12] a text that was let out is read whole, twice deposited is once there', async () => {
  const id = idInLibrary(link.room, proposal, 'text')
  const pages = [idInLibrary(link.room, proposal, 0)]
  const placed = { id, withdrawal: hashOf(withdrawal), pages }
  const author = by(link.member)
  const acts = [depositText(author, placed, text), ...depositPages(author, placed, text)]
  const errand = { ...link, device: newRecordId(), acts }
  const { key: _key, ...who } = errand
  expect(await run(world(), who)).toBe('done')
  expect(await run(world(), { ...who, device: newRecordId() })).toBe('done')
  await helene.page.getByText('1 texte que des groupes ont laissé sortir').waitFor()
  await helene.page.getByRole('button', { name: /Protéger sans faire à la place/ }).click()
  await helene.page.getByText('Qui peut dire stop, et quand ?').waitFor()
  await holdToAccess(helene, 'a text')
  await button(helene.page, 'Fermer').click()
  await helene.page.getByRole('tab', { name: 'Concepts' }).click()
  await helene.page.getByRole('row', { name: /Travail réel/ }).waitFor()
  await holdToAccess(helene, 'concepts')
})

it('[E1.12] nothing of it lies in clear at the relay, nor in what the coordinator’s device keeps', async () => {
  const files = await readdir(host.dataFolder, { recursive: true, withFileTypes: true })
  const bytes = await Promise.all(
    files.filter((one) => one.isFile()).map((one) => readFile(join(one.parentPath, one.name))),
  )
  const relay = Buffer.concat(bytes).toString('latin1')
  const replica = JSON.stringify([...(await replicasOf(helene, 'faire-echo-bibliotheque'))])
  expect(replica).toContain(idInLibrary(link.room, proposal, 'text'))
  for (const kept of [relay, replica, host.printed(), helene.sent()]) {
    for (const said of ['rotéger', 'accueillir une première', 'réseau des jardins', proposal]) {
      expect([said, kept.includes(said)]).toEqual([said, false])
      expect(kept.includes(Buffer.from(said).toString('latin1'))).toBe(false)
    }
  }
  for (const secret of [link.token, withdrawal]) expect(relay.includes(secret)).toBe(false)
})

it('[E1.12] is withdrawn by a member alone, and says « Retiré » where it stood', async () => {
  const id = idInLibrary(link.room, proposal, 'text')
  const acts = [withdrawText(by(id))]
  const who = { room: link.room, member: id, device: newRecordId(), acts }
  expect(await run(world(), { ...who, token: newToken() })).toBe('closed')
  expect(await run(world(), { ...who, token: withdrawal })).toBe('done')
  expect(await run(world(), { ...who, token: withdrawal })).toBe('done')
  await helene.page.getByText('1 texte retiré. Si vous l’avez exporté').waitFor()
  await helene.page.getByRole('heading', { name: 'Aucun texte pour le moment' }).waitFor()
  await helene.page.getByRole('tab', { name: 'Textes' }).click()
  await helene.page.getByText('Retiré', { exact: true }).waitFor()
  expect(await helene.page.getByText('Ce que protéger veut dire').count()).toBe(0)
  await holdToAccess(helene, 'a text that was withdrawn')
})

const figures: FiguresWords = {
  kind: 'tenir-debout',
  season: { year: 2026, season: 'autumn' },
  sessions: 2,
  hours: 6,
  personHours: 36,
  people: '6-8',
}

/** The figures of one more group, by the link that its facilitator keeps. */
async function depositsFigures(words: FiguresWords): Promise<void> {
  const { key: _key, ...who } = link
  const acts = [depositFigures(by(link.member), newRecordId(), words)]
  expect(await run(world(), { ...who, device: newRecordId(), acts })).toBe('done')
}

/** What the activity says, row by row, once its last row says that. */
async function activitySays({ page }: Device, last: string): Promise<string[]> {
  await button(page, 'Bilan d’activité').click()
  await page.getByRole('row', { name: last }).last().waitFor()
  const rows = await page.getByRole('dialog').getByRole('row').allInnerTexts()
  await button(page, 'Fermer').click()
  return rows.slice(1).map((row) => row.replaceAll(/\s+/g, ' '))
}

it('[E1.12] a lost laptop: the sheet opens the library on another, where what is deposited still arrives', async () => {
  await helene.context.close()
  helene = await openDevice(browser, laptop)
  const { page } = helene
  await page.goto(`${host.origin}/bibliotheque`)
  // Not in the list: any other order of the twelve has one chance in sixteen to hold together.
  await page.getByLabel('Les douze mots').fill(sheet.with(0, 'poireaux').join(' '))
  await button(page, 'Ouvrir la bibliothèque de la feuille').click()
  await page.getByText('Relisez-les, un par un').waitFor()
  await page.getByLabel('Les douze mots').fill(sheet.join(' '))
  await button(page, 'Ouvrir la bibliothèque de la feuille').click()
  await seen([helene], 'Le réseau des jardins')
  await page.getByRole('tab', { name: 'Textes' }).click()
  await page.getByText('Retiré', { exact: true }).waitFor()
  await holdToAccess(helene, 'a library, recovered')
  const again = 'k'.repeat(43)
  const id = idInLibrary(link.room, again, 'text')
  const pages = [idInLibrary(link.room, again, 0)]
  const placed = { id, withdrawal: hashOf(newToken()), pages }
  const author = by(link.member)
  const acts = [depositText(author, placed, text), ...depositPages(author, placed, text)]
  const { key: _key, ...who } = link
  expect(await run(world(), { ...who, device: newRecordId(), acts })).toBe('done')
  await seen([helene], '1 texte que des groupes ont laissé sortir')
  await page.getByRole('tab', { name: 'Enjeux et besoins' }).click()
  await page.getByRole('button', { name: /Protéger sans faire à la place/ }).click()
  await seen([helene], 'Qui peut dire stop, et quand ?')
  await button(page, 'Fermer').click()
})

it('[E1.12] figures of groups say « moins de 5 » until three groups and five sessions are there', async () => {
  const few = 'Ensemble moins de 5 moins de 5 moins de 5 moins de 5'
  expect(await activitySays(helene, few)).toEqual([few])
  await seen([helene], 'Un type de groupe se montre à partir de trois groupes.')
  await depositsFigures(figures)
  await depositsFigures({ ...figures, sessions: 7, hours: 21, personHours: 130 })
  expect(await activitySays(helene, few)).toEqual([few])
  await depositsFigures({ ...figures, people: '9-12' })
  const all = '11 33 202 21 à 28'
  expect(await activitySays(helene, `Ensemble ${all}`)).toEqual([`2026 ${all}`, `Ensemble ${all}`])
  expect(await helene.page.getByText('Un type de groupe se montre').count()).toBe(0)
  await holdToAccess(helene, 'a library whose kind may be shown')
})
