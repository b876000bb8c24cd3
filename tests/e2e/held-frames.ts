import type { BrowserContext } from 'playwright-core'
import { frame, syncStep } from '../../shared/wire/frames.ts'

/**
 * What a device posts and what it is answered, which may be held back either way. It is let in and shown what
 * is there all the same: a page that was opened a moment ago goes as far as any other.
 */
export interface HeldFrames {
  /** From now on, no act leaves: as on a network that swallows. */
  holdSaid(): void
  /** From now on, it hears of no act: what it posted arrived all the same. */
  holdHeard(): void
  /** What was held goes, in its order, and all that comes after. */
  letGo(): void
  /** What was held is lost with the page that said it, or would have heard it. */
  lose(): void
}

type Bytes = string | Buffer

const isAct = (bytes: Bytes): boolean => bytes[0] === frame.act
const tellsOfAct = (bytes: Bytes): boolean =>
  bytes[0] === frame.answer || (bytes[0] === frame.sync && bytes[1] === syncStep.update)

/** Stands between the pages that this browser opens from now on and the relay. */
export async function holdFrames(context: BrowserContext): Promise<HeldFrames> {
  let isHeld = { said: false, heard: false }
  const held: (() => void)[] = []
  const pass = (way: keyof typeof isHeld, isOfActs: boolean, go: () => void) => {
    if (isHeld[way] && isOfActs) held.push(go)
    else go()
  }
  await context.routeWebSocket(/\/relay$/, (page) => {
    const relay = page.connectToServer()
    page.onMessage((bytes) => pass('said', isAct(bytes), () => relay.send(bytes)))
    relay.onMessage((bytes) => pass('heard', tellsOfAct(bytes), () => page.send(bytes)))
  })
  const open = () => {
    isHeld = { said: false, heard: false }
    return held.splice(0)
  }
  return {
    holdSaid: () => void (isHeld = { ...isHeld, said: true }),
    holdHeard: () => void (isHeld = { ...isHeld, heard: true }),
    letGo() {
      for (const go of open()) go()
    },
    lose: () => void open(),
  }
}
