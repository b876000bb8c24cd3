import { openScreen } from '../../../shared/acts/open-screen.ts'
import type { Token } from '../../../shared/model/ids.ts'
import { screenFragment } from '../seal/fragment.ts'
import { hashOf } from '../seal/hash.ts'
import { newToken } from '../seal/random.ts'
import { ringNow, sayAgain, type Hosting } from './hosting.ts'
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
  } else if (!(await isSaidAgain(hosting, token))) {
    void onceLive(session).then(() => sayToOpened(hosting, token))
  }
  return `${location.origin}/ecran#${await screenOf(hosting, token)}`
}

/** A relay restored to before this pass knows it no more. */
async function isSaidAgain(hosting: Hosting, token: Token): Promise<boolean> {
  if (hosting.session.connection.getState().state !== 'live') return false
  return (await sayAgain(hosting, hosting.room, openScreen(hashOf(token)))) === 'done'
}

/** The window may have come before its pass: it is told to come again. */
async function sayToOpened(hosting: Hosting, token: Token): Promise<void> {
  if (await isSaidAgain(hosting, token)) tellScreens(await screenOf(hosting, token))
}

function onceLive({ connection }: Hosting['session']): Promise<void> {
  return new Promise((resolve) => {
    const stop = connection.subscribe(({ state }) => {
      if (state !== 'live') return
      stop()
      resolve()
    })
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
