import { fileURLToPath } from 'node:url'
import { laptop, openBrowser, openDevice, phone, type Device } from './devices.ts'
import { startHost } from './host.ts'
import {
  button,
  fiveWords,
  goToStep,
  openFirstSession,
  openWall,
  sayWords,
  sitDown,
} from './people.ts'

// Takes the pictures of the guide from a real session: npx tsx tests/e2e/take-pictures.ts

const titles = {
  Maëlle: 'La fiche du soir',
  Awa: 'Quarante bottes de poireaux',
  Karim: 'Les bottes de radis',
  Soizic: 'La serre en dix minutes',
  Théo: 'Un gant oublié sur la table',
} as const
type Name = keyof typeof titles

const moments = [
  'Livraison des paniers à 14 h, deux personnes en moins.',
  'J’ai fini les bottes de radis seul pendant leur pause. Quand on est venu m’aider, j’ai dit non.',
  'Je voulais protéger. Je crois que j’ai vexé, et j’étais fatigué d’avoir raison.',
]
const echoes: Partial<Record<Name, string>> = {
  Awa: 'moi aussi je finis à leur place, et le soir je me dis que je leur ai pris quelque chose.',
  Soizic: 'protéger, chez nous, c’est devenu faire sans eux.',
  Maëlle: 'je ne sais jamais si c’est la livraison ou les gens que je tiens.',
}

const host = await startHost()
const browser = await openBrowser()
const helene = await openDevice(browser, laptop)
await openFirstSession(helene, host.origin)
const words = await fiveWords(helene)
const peers = new Map<Name, Device>()
for (const name of Object.keys(titles) as Name[]) {
  const device = await openDevice(browser, phone)
  peers.set(name, device)
  await device.page.goto(host.origin)
  await sayWords(device, words)
  await sitDown(device, name)
}
const wall = await openWall(helene)

await goToStep(helene, 'Tour des situations')
for (const [name, { page }] of peers) {
  await page.getByLabel('Votre situation, en une ligne').fill(titles[name])
  await button(page, `Poser, signée ${name}`).click()
  await helene.page.getByText(titles[name]).first().waitFor()
}
await goToStep(helene, 'Choix')
const row = helene.page.getByRole('listitem').filter({ hasText: titles.Karim })
await row.getByRole('button', { name: 'Mettre au centre' }).click()
await goToStep(helene, 'Récit')
await helene.page.getByRole('checkbox', { name: 'Racontée' }).click()
const karim = peers.get('Karim')?.page
for (const [index, tab] of ['Les faits', 'Ce que j’ai fait', 'Ce que ça m’a fait'].entries()) {
  await karim?.getByRole('tab', { name: tab }).click()
  await karim
    ?.getByRole('tabpanel')
    .getByRole('textbox')
    .fill(moments[index] ?? '')
}
await karim?.getByRole('button', { name: 'Poser, signée Karim' }).click()
await helene.page
  .getByText(moments[2] ?? '')
  .first()
  .waitFor()
await goToStep(helene, 'Échos')
for (const [name, { page }] of peers) {
  const text = echoes[name]
  if (name === 'Karim') continue
  await button(page, 'Faire écho').click()
  if (text === undefined) {
    await button(page, 'Ça me fait écho, je le dis à voix haute').click()
    await helene.page.getByText(`${name}, dit à voix haute`).first().waitFor()
  } else {
    await page.getByLabel('Ça me fait écho parce que…').fill(text)
    await button(page, `Faire écho, signé ${name}`).click()
    await helene.page.getByText(text.slice(0, 30)).first().waitFor()
  }
}
await button(helene.page, 'Suivant·e').click()

const folder = fileURLToPath(new URL('../../docs/guide/', import.meta.url))
await helene.page.screenshot({ path: `${folder}cockpit.png` })
await wall.page.screenshot({ path: `${folder}common-screen.png` })
await peers.get('Awa')?.page.screenshot({ path: `${folder}phone.png` })
await browser.close()
await host.stop()
