import type { Browser } from 'playwright-core'
import { laptop, phone, type Device } from './devices.ts'
import type { Host } from './host.ts'
import {
  button,
  fiveWords,
  goToStep,
  heard,
  openFirstSession,
  openWall,
  sayWords,
  seen,
} from './people.ts'
import { openPictured, picture, quiet } from './pictured.ts'

const titles = {
  Maëlle: 'La fiche du soir',
  Awa: 'Quarante bottes de poireaux',
  Karim: 'Les bottes de radis',
  Soizic: 'La serre en dix minutes',
  Théo: 'Un gant oublié sur la table',
} as const
type Name = keyof typeof titles
const names = Object.keys(titles) as Name[]

const moments = {
  'Les faits': 'Livraison des paniers à 14 h, deux personnes en moins.',
  'Ce que j’ai fait':
    'J’ai fini les bottes de radis seul pendant leur pause. Quand on est venu m’aider, j’ai dit non.',
  'Ce que ça m’a fait':
    'Je voulais protéger. Je crois que j’ai vexé, et j’étais fatigué d’avoir raison.',
}
const echoes: Partial<Record<Name, string>> = {
  Awa: 'moi aussi je finis à leur place, et le soir je me dis que je leur ai pris quelque chose.',
  Soizic: 'protéger, chez nous, c’est devenu faire sans eux.',
  Maëlle: 'je ne sais jamais si c’est la livraison ou les gens que je tiens.',
}
const stake = 'Protéger sans faire à la place'
const why = 'Ce que Karim a pesé, la fiche de poste n’en dit rien.'

/** A session as it goes on: a laptop, a common screen, five phones. */
interface Shown {
  readonly helene: Device
  readonly wall: Device
  readonly phones: Readonly<Record<Name, Device>>
}

/** Where to come in, and by which words. */
interface Door {
  readonly host: Host
  readonly words: readonly string[]
}

/** Types the five words on the first phone, as its picture shows them, and sits down. */
async function comeIn(browser: Browser, { host, words }: Door, name: Name): Promise<Device> {
  const device = await openPictured(browser, phone)
  const { page } = device
  const isFirst = name === 'Awa'
  await page.goto(host.origin)
  if (isFirst) {
    await button(page, /Les cinq mots/).click()
    for (const [at, word] of words.slice(0, 4).entries())
      await page.getByLabel(`mot ${at + 1} sur 5`).fill(heard(word))
    await page.getByLabel('mot 5 sur 5').fill(heard(words[4] ?? '').slice(0, 3))
    await picture(device, 'cinq-mots')
    await page.goto(host.origin)
  }
  await sayWords(device, words)
  await page.getByLabel('Comment vous appelle-t-on ici ?').fill(name)
  await page.getByRole('checkbox').check()
  if (isFirst) await picture(device, 'prendre-place')
  await button(page, 'Prendre place').click()
  await button(page, 'Passer cette question').click()
  await page.getByText('On sort du cadre').waitFor()
  return device
}

async function gather(browser: Browser, host: Host): Promise<Shown> {
  const helene = await openPictured(browser, laptop)
  await openFirstSession(helene, host.origin)
  const words = await fiveWords(helene)
  const phones = {} as Record<Name, Device>
  for (const name of names) phones[name] = await comeIn(browser, { host, words }, name)
  await button(helene.page, 'Montrer le QR code').click()
  await helene.page.getByRole('img', { name: 'QR code de la séance' }).waitFor()
  await picture(helene, 'porte')
  await helene.page.getByRole('dialog').getByRole('button', { name: 'Fermer' }).click()
  const wall = await openWall(helene)
  await wall.page.setViewportSize({ width: 1440, height: 810 })
  return { helene, wall, phones }
}

async function tell({ helene, phones }: Shown): Promise<void> {
  await goToStep(helene, 'Tour des situations')
  for (const name of names) {
    const { page } = phones[name]
    await page.getByLabel('Votre situation, en une ligne').fill(titles[name])
    await button(page, `Poser, signée ${name}`).click()
    await seen([helene], titles[name])
  }
  await goToStep(helene, 'Choix')
  const row = helene.page.getByRole('listitem').filter({ hasText: titles.Karim })
  await row.getByRole('button', { name: 'Mettre au centre' }).click()
  await goToStep(helene, 'Récit')
  await helene.page.getByRole('checkbox', { name: 'Racontée' }).click()
  const { page } = phones.Karim
  for (const [tab, text] of Object.entries(moments)) {
    await page.getByRole('tab', { name: tab }).click()
    await page.getByRole('tabpanel').getByRole('textbox').fill(text)
  }
  await button(page, 'Poser, signée Karim').click()
  await seen([helene], moments['Ce que ça m’a fait'])
}

async function echo({ helene, wall, phones }: Shown): Promise<void> {
  await goToStep(helene, 'Échos')
  for (const name of names.filter((one) => one !== 'Karim')) {
    const { page } = phones[name]
    const text = echoes[name]
    await button(page, 'Faire écho').click()
    if (text === undefined) {
      await button(page, 'Ça me fait écho, je le dis à voix haute').click()
      await seen([helene], `${name}, dit à voix haute`)
    } else {
      await page.getByLabel('Ça me fait écho parce que…').fill(text)
      await button(page, `Faire écho, signé ${name}`).click()
      await seen([helene, wall, phones.Awa], text.slice(0, 30))
    }
  }
  await button(helene.page, 'Suivant·e').click()
  await seen([wall], 'Théo, dit à voix haute')
  await picture(helene, 'cockpit')
  await picture(wall, 'common-screen')
  await picture(phones.Awa, 'phone')
}

async function link({ helene, phones }: Shown): Promise<void> {
  const { page } = helene
  await goToStep(helene, 'Mise en lien')
  await page.getByLabel(/Chercher parmi/).fill('travail réel')
  await button(page, /^Travail réel/).click()
  await page.getByLabel(/Pourquoi ici/).fill(why)
  await button(page, 'Relier').click()
  await button(page, 'Délier').waitFor()
  await button(page, 'Remettre au groupe').click()
  await seen([phones.Soizic], why)
  await button(phones.Awa.page, 'Garder dans mon herbier').click()
  await quiet(helene)
  await picture(helene, 'herbier')
}

async function end({ helene, phones }: Shown): Promise<void> {
  const { page } = helene
  await goToStep(helene, 'Enjeux')
  await button(page, 'Former un enjeu').click()
  await page.getByLabel('Ce qui se joue pour nous, c’est…').fill(stake)
  await page.getByRole('checkbox', { name: titles.Karim }).check()
  await button(page, 'Poser l’enjeu').click()
  await seen([phones.Awa], stake)
  await goToStep(helene, 'Ce qui sort')
  await page.getByRole('radio', { name: 'peut sortir' }).check()
  await quiet(helene)
  await button(page, 'Clore la séance').click()
  const dialog = page.getByRole('dialog')
  await dialog.getByText('Combien étiez-vous, sans vous ?').waitFor()
  const more = dialog.getByRole('button', { name: 'Un quart d’heure de plus' })
  for (let quarter = 1; quarter < 12; quarter++) await more.click()
  await picture(helene, 'clore')
  await dialog.getByRole('button', { name: 'Clore la séance' }).click()
  await seen([phones.Awa], 'La séance est finie')
  await button(phones.Awa.page, 'Retirer mes mots').click()
  await button(phones.Awa.page, 'Retirer mon écho').click()
  await seen([phones.Awa], 'Ne rien retirer')
  await picture(phones.Awa, 'mes-mots')
}

/** The pictures of a first session, from its door to its closing, with people who are invented. */
export async function pictureSession(browser: Browser, host: Host): Promise<void> {
  const shown = await gather(browser, host)
  await tell(shown)
  await echo(shown)
  await link(shown)
  await end(shown)
  for (const device of [shown.helene, ...Object.values(shown.phones)]) await device.context.close()
}
