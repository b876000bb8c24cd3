import { execFileSync } from 'node:child_process'
import { readFile, writeFile } from 'node:fs/promises'
import { loadavg } from 'node:os'
import { fileURLToPath } from 'node:url'
import type { Page } from 'playwright-core'
import { laptop, openWholeBrowser, openDevice } from '../e2e/devices.ts'
import { asBuilt } from '../e2e/brisk-build.ts'
import { startHost } from '../e2e/host.ts'
import { button, goToStep, openFirstSession } from '../e2e/people.ts'
import { corpus } from '../spotting/labelled-text.ts'
import { withSection } from './sections.ts'
import { writeAndPropose, type Wrote } from './workshop-desk.ts'

/** Six people without a phone: a text may tell a story from there on. */
const people = ['Odile', 'Paulette', 'Bastien', 'Lucie', 'Samba', 'Inès']
const situation = 'Une journée sans camion'
const stake = 'Tenir l’heure sans faire à la place'

/** A session of six people, one stake of which the group lets out. */
async function holdSession(page: Page): Promise<void> {
  const helene = { page } as Awaited<ReturnType<typeof openDevice>>
  await goToStep(helene, 'Tour des situations')
  await button(page, 'Plus de gestes').click()
  await button(page, 'Écrire pour quelqu’un').click()
  for (const name of people) {
    await page.getByLabel(/Comment l’appelle-t-on/).fill(name)
    await button(page, 'Ajouter cette personne').click()
    await page.getByLabel(new RegExp(`^Avec les mots d.+${name}$`)).waitFor()
  }
  await page.getByLabel('Avec les mots d’Inès').fill(situation)
  await page.getByRole('checkbox', { name: /Relu à voix haute/ }).check()
  await button(page, 'Poser, écrit pour Inès').click()
  await page.getByRole('list', { name: 'Écrit avec son accord' }).waitFor()
  await page.getByRole('dialog').getByRole('button', { name: 'Fermer' }).last().click()
  await goToStep(helene, 'Enjeux')
  await button(page, 'Former un enjeu').click()
  await page.getByLabel('Ce qui se joue pour nous, c’est…').fill(stake)
  await page.getByRole('checkbox', { name: situation }).check()
  await button(page, 'Poser l’enjeu').click()
  const gate = page.getByRole('dialog').getByRole('button', { name: 'Passer quand même' })
  await gate
    .or(page.getByRole('heading', { name: stake }))
    .first()
    .waitFor()
  if (await gate.isVisible()) await gate.click()
  await goToStep(helene, 'Ce qui sort')
  const card = page.getByRole('article').filter({ hasText: stake })
  await card.getByRole('radio', { name: 'peut sortir' }).check()
}

const host = await startHost({ folder: asBuilt })
const browser = await openWholeBrowser()
const { page } = await openDevice(browser, laptop)
await openFirstSession({ page } as Awaited<ReturnType<typeof openDevice>>, host.origin)
await holdSession(page)
const closedAtMs = performance.now()
await button(page, 'Clore la séance').click()
await page.getByRole('dialog').getByRole('button', { name: 'Clore la séance' }).click()
await button(page, 'Écrire une synthèse').click()
await page.getByLabel('Quels noms, lieux ou organismes').waitFor()
const openedMs = performance.now() - closedAtMs

const rows: (Wrote & { readonly title: string })[] = []
for (const example of corpus('examples')) {
  rows.push({ title: example.title, ...(await writeAndPropose(page, example)) })
  console.log(rows.at(-1))
}
await browser.close()
await host.stop()

const cells = rows.map(({ title, words, marks, keys, decidingMs, wholeMs }) =>
  [title, words, marks, keys, (decidingMs / 1000).toFixed(1), (wholeMs / 1000).toFixed(1)].join(
    ' | ',
  ),
)
const section = `## The workshop, by keyboard alone

The four invented situations of the method, each put as a story in a synthesis of a session of six people, in
Chromium, its load then ${(loadavg()[0] ?? 0).toFixed(1)}. Every mark is decided with one key: replaced by the first
words proposed, cut where none are. Machine time alone: nobody reads. From closing the session to the workshop:
${(openedMs / 1000).toFixed(1)} s. \`npx tsx tests/bench/run-workshop.ts\`, on the build in dist/.

| situation | words | marks decided | keys | s, deciding | s, from the first page to the proposal |
| --- | --- | --- | --- | --- | --- |
${cells.map((row) => `| ${row} |`).join('\n')}`

const path = fileURLToPath(new URL('../../docs/benchmarks.md', import.meta.url))
await writeFile(path, withSection(await readFile(path, 'utf8'), 'workshop', section))
const prettier = fileURLToPath(
  new URL('../../node_modules/prettier/bin/prettier.cjs', import.meta.url),
)
execFileSync(process.execPath, [prettier, '--write', path], { stdio: 'inherit' })
