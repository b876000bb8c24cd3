import { randomBytes } from 'node:crypto'
import { refuse, type Refused } from '../data-folder.ts'
import type { Store } from '../store.ts'
import type { Tombstone } from '../tombstones.ts'
import { tellStore, type Listening, type StoreWatch } from '../store-watch.ts'
import { readAddress, type Address } from './address.ts'
import { connectEngine } from './engine.ts'
import { createPulse } from './pulse.ts'
import { lookAround, meansOn, storeOn, type Found } from './store-on.ts'

type Pulse = ReturnType<typeof createPulse>

/** How often the engine is sought while it is away, and looked at while it is there. */
const roundMs = 1_000

interface Seeking {
  readonly address: Address
  readonly watch: StoreWatch
  readonly pulse: Pulse
  /** The name of the relay whose rooms are to come here, where none is known yet. */
  readonly relayId: string | undefined
}

async function find({ address, watch, pulse, ...given }: Seeking): Promise<Found> {
  const engine = await connectEngine(address)
  const drawn = given.relayId ?? randomBytes(16).toString('base64url')
  const means = meansOn(engine, { pulse: pulse.tell, watch })
  return { relayId: await means.index.settle('relay/id', drawn), means }
}

/** The way to the engine was lost, or is found again: what was said meanwhile was not heard. */
async function heedWay({ means }: Found, pulse: Pulse): Promise<void> {
  for await (const { type } of means.engine.connection.status()) {
    if (type === 'disconnect') pulse.tell(new Error('the engine does not answer'))
    if (type !== 'reconnect') continue
    for (const shelf of means.shelves.values()) shelf.sureMs = -Infinity
    // The client throws away what was asked while it had no way, and waits in vain for the answers.
    for (const scout of Object.values(means.scouts)) scout.lost()
  }
}

/** Why a host must mend something before their relay starts; an engine that is away is waited for. */
function refusalOf(cause: unknown): Refused | undefined {
  const { name = '', message = '' } = cause instanceof Error ? cause : {}
  if (name === 'AuthorizationError')
    return refuse(
      'JetStream refuse ce compte : vérifiez le nom et le mot de passe dans RELAY_STORE.',
      'JetStream refuses this account: check the name and the password in RELAY_STORE.',
    )
  if (message.includes('max_payload'))
    return refuse(
      'JetStream prend des messages trop courts : écrivez max_payload: 8MB dans sa configuration.',
      'JetStream takes too short messages: write max_payload: 8MB in its configuration.',
    )
  return undefined
}

const wrongAddress = refuse(
  'RELAY_STORE s’écrit nats://nom:mot-de-passe@machine:4222,autre:4222.',
  'RELAY_STORE is written nats://name:password@machine:4222,other:4222.',
)

/** Says once what a host must mend while their relay waits for it. */
function warner(listening: Listening | undefined): (sentence: string | undefined) => void {
  const said = new Set<string | undefined>([undefined])
  return (sentence) => {
    if (!said.has(sentence)) listening?.log.error({}, sentence ?? '')
    said.add(sentence)
  }
}

interface Opening {
  readonly listening?: Listening
  readonly relayId?: string | undefined
}

interface Opened {
  readonly kind: 'open'
  readonly store: Store
  /** What was erased since the last that the stream of rooms holds. */
  readonly erasedLater: () => Promise<Tombstone[]>
}

/** One round after the other, each a while after the last one ended. */
function goRound(run: () => Promise<void>, failed: (cause: unknown) => void): () => void {
  let timer: NodeJS.Timeout | undefined
  let isOver = false
  const next = (): void => {
    timer = setTimeout(
      () =>
        void run()
          .catch(failed)
          .finally(isOver ? () => undefined : next),
      roundMs,
    )
  }
  next()
  return () => {
    isOver = true
    clearTimeout(timer)
  }
}

/**
 * Rooms in a JetStream stream, shared by as many relays as there are. An engine that is away is sought
 * until it is found: meanwhile nothing is read nor written, and devices keep what they write.
 */
export async function openJetStreamStore(
  url: string,
  { listening, relayId }: Opening = {},
): Promise<Opened | Refused> {
  const watch = listening === undefined ? () => undefined : tellStore(listening)
  const address = readAddress(url)
  if (address === undefined) return wrongAddress
  const pulse = createPulse(watch)
  const warn = warner(listening)
  let found: Found | undefined
  let isClosed = false
  const seek = async (): Promise<void> => {
    const there = await find({ address, watch, pulse, relayId })
    if (isClosed) return there.means.engine.connection.close()
    found = there
    void heedWay(there, pulse)
    pulse.tell()
  }
  try {
    await seek()
  } catch (cause) {
    const refused = refusalOf(cause)
    if (refused !== undefined) return refused
    pulse.tell(cause)
  }
  const stop = goRound(
    () => (found === undefined ? seek() : lookAround(found.means, pulse)),
    (cause) => {
      pulse.tell(cause)
      warn(refusalOf(cause)?.en)
    },
  )
  const close = async (): Promise<void> => {
    isClosed = true
    stop()
    await found?.means.engine.connection.close()
  }
  const erasedLater = async (): Promise<Tombstone[]> => found?.means.graves.later() ?? []
  return { kind: 'open', store: storeOn(() => found, close), erasedLater }
}
