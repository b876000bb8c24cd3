import { holdToAccess, type Device } from './devices.ts'
import type { Held } from './held-session.ts'

const folder = process.env['SCREENSHOTS']

function screensOf({ helene, wall, phones, watched }: Held): readonly [string, Device][] {
  const [teller, other] = watched
  return [
    ['helene', helene],
    ['wall', wall],
    ['teller', phones[teller]],
    ['other', phones[other]],
  ]
}

/** SCREENSHOTS=folder keeps what each step showed as it was left, or amid it, to be looked at. */
export async function picture(held: Held, amid = ''): Promise<void> {
  if (folder === undefined) return
  const path = (whose: string) => `${folder}/${held.kind} ${held.at.place}${amid} ${whose}.png`
  await Promise.all(
    screensOf(held).map(([whose, { page }]) => page.screenshot({ path: path(whose) })),
  )
}

/** Laptop, common screen and two phones, held to the rules of access as a part leaves them. */
export async function holdScreens(held: Held, part: string): Promise<void> {
  await Promise.all(
    screensOf(held).map(([whose, device]) => holdToAccess(device, `${whose}, after « ${part} »`)),
  )
}
