import type { Browser } from 'playwright-core'
import { laptop, openWholeBrowser } from './devices.ts'
import { asBuilt } from './brisk-build.ts'
import { startHost, type Host } from './host.ts'
import { button, goToStep } from './people.ts'
import { openPictured, picture, quiet } from './pictured.ts'
import { pictureLibrary } from './pictured-library.ts'
import { pictureSession } from './pictured-session.ts'

// Takes the pictures of the guide from the built app, with invented people: npm run guide:pictures

async function pictureRehearsal(browser: Browser, host: Host): Promise<void> {
  const helene = await openPictured(browser, laptop)
  const { page } = helene
  await page.goto(host.origin)
  await button(page, 'Répéter avec un groupe imaginaire').click()
  await button(page, 'Commencer').click()
  await page.getByText('Finir la répétition').waitFor()
  await goToStep(helene, 'Tour des situations')
  const titles = page.getByRole('button', { name: 'Mettre au centre' })
  await titles.nth(3).waitFor()
  await quiet(helene)
  await picture(helene, 'repetition')
  await helene.context.close()
}

const host = await startHost({ folder: asBuilt })
const browser = await openWholeBrowser()
await pictureRehearsal(browser, host)
await pictureSession(browser, host)
await pictureLibrary(browser, host)
await browser.close()
await host.stop()
