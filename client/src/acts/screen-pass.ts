import { openScreen } from '../../../shared/acts/open-screen.ts'
import type { Token } from '../../../shared/model/ids.ts'
import { screenFragment } from '../seal/fragment.ts'
import { hashOf } from '../seal/hash.ts'
import { newToken } from '../seal/random.ts'
import { againMs, ringNow, sayAgain, type Hosting } from './hosting.ts'
import { outcomeOf } from './line-outcomes.ts'
import { knownSession } from './open-session-room.ts'
import { sessionEpochs } from './room-keys.ts'
import { tellScreens } from './screen-window.ts'

/** One pass serves every window of the common screen that this device opens for this session. */
export async function passToScreen(hosting: Hosting): Promise<string> {
  const { device, room, session } = hosting
  const ring = await ringNow(hosting)
  const known = await knownSession(device, ring, room)
  const token = known.screen ?? newToken()
  if (known.screen === undefined) {
    const key = await session.line.post(openScreen(hashOf(token)))
    // The screen would come to a door that does not know it yet.
    const outcome = await outcomeOf(session.line, key)
    if (outcome !== 'done') throw new Error(`The common screen was refused: ${outcome}`)
    await device.keyring.addSession(ring.group, { ...known, screen: token })
  } else if (!isLive(hosting) || (await saidAgain(hosting, token)) === 'offline') {
    void sayToOpened(hosting, token)
  }
  return `${location.origin}/ecran#${await screenOf(hosting, token)}`
}

const isLive = ({ session }: Hosting) => session.connection.getState().state === 'live'

/** A relay restored to before this pass knows it no more. */
const saidAgain = (hosting: Hosting, token: Token) =>
  sayAgain(hosting, hosting.room, openScreen(hashOf(token)))

/** The window came before its pass: it is told to come again. */
async function sayToOpened(hosting: Hosting, token: Token): Promise<void> {
  await untilLive(hosting)
  const outcome = await saidAgain(hosting, token)
  if (outcome === 'done') tellScreens(await screenOf(hosting, token))
  if (outcome === 'offline') hosting.device.after(againMs, () => void sayToOpened(hosting, token))
}

function untilLive(hosting: Hosting): Promise<void> {
  return new Promise((resolve) => {
    const stop = hosting.session.connection.subscribe(look)
    function look(): void {
      if (!isLive(hosting)) return
      stop()
      resolve()
    }
    look()
  })
}

async function screenOf(hosting: Hosting, token: Token): Promise<string> {
  const { room } = hosting
  const { epochs } = await ringNow(hosting)
  const sessionSecrets = [...sessionEpochs(epochs, room)].sort(([a], [b]) => a - b)
  const secrets = sessionSecrets.map(([, one]) => one)
  return screenFragment({ session: room, token, sessionSecrets: secrets })
}

/** A key was learnt: the windows opened from this device go on with it. */
export async function goOnScreens(hosting: Hosting): Promise<void> {
  const token = (await ringNow(hosting)).sessions.get(hosting.room)?.screen
  if (token !== undefined) tellScreens(await screenOf(hosting, token))
}
