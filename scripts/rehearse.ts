import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline/promises'
import { parseArgs } from 'node:util'
import { readConfig } from '../server/config.ts'
import { createLog } from '../server/log.ts'
import { startRelay, type Started } from '../server/start-relay.ts'
import { paces, type Pace } from '../shared/rehearsal/play.ts'
import { peersAtMost } from '../shared/rehearsal/troupes.ts'
import { doorFrom, imagineGroup, type Imagining } from './rehearsal/imagined-group.ts'
import { projectRoot } from './source-files.ts'

const usage = `npm run rehearse -- [--peers 3…${peersAtMost}] [--pace calm|lively] [--seed 1] [--port 4400]`
const peersAtLeast = 3

interface Asked {
  readonly peers: number
  readonly pace: Pace
  readonly seed: number
  readonly port: string
}

const options = {
  peers: { type: 'string', default: String(peersAtMost) },
  pace: { type: 'string', default: 'lively' },
  seed: { type: 'string', default: '1' },
  port: { type: 'string', default: '4400' },
} as const

/** What was typed; nothing when a flag is unknown, which parseArgs throws a TypeError about. */
function readFlags(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], options }).values
  } catch (cause) {
    if (cause instanceof TypeError) return undefined
    throw cause
  }
}

/** What was asked for, or nothing when it cannot be. */
function readAsked(args: readonly string[]): Asked | undefined {
  const values = readFlags(args)
  if (values === undefined) return undefined
  const peers = Number(values.peers)
  const seed = Number(values.seed)
  const isFit = Number.isInteger(peers) && peers >= peersAtLeast && peers <= peersAtMost
  if (!isFit || !Number.isInteger(seed) || !Object.hasOwn(paces, values.pace)) return undefined
  return { peers, seed, pace: values.pace as Pace, port: values.port }
}

function give(up: { readonly fr: string; readonly en: string }): never {
  console.error(`${up.fr}\n${up.en}`)
  process.exit(1)
}

/** A host of this rehearsal's own; what it keeps goes with it. */
async function openHost(port: string, dataFolder: string): Promise<Started> {
  const config = await readConfig(['--port', port, '--data', dataFolder], {})
  if ('kind' in config) give(config)
  const appFolder = join(projectRoot, 'dist/app')
  const started = await startRelay(config, { appFolder, log: createLog(false) })
  if (started.kind === 'refused') give(started)
  return started
}

function welcome({ origin }: Started): void {
  console.log(`
Une répétition avec des personnes inventées. Rien ne sera gardé.
A rehearsal with invented people. Nothing will be kept.

  1. Ouvrez / Open:  ${origin}
  2. « Créer un groupe », puis « Ouvrir la séance » / Create a group, then “Open the session”
  3. Cinq mots s’affichent en haut. Tapez-les ici. / Five words show at the top. Type them here.
`)
}

/** Asks until what is typed opens a door, and everybody has come in by it. */
async function askForDoor(imagining: Imagining): Promise<{ readonly stop: () => void }> {
  const terminal = createInterface({ input: process.stdin, output: process.stdout })
  terminal.once('close', () => process.emit('SIGINT'))
  for (;;) {
    const said = await terminal.question('Les cinq mots / The five words: ')
    const door = await doorFrom(imagining.relay, said.trim())
    if (door !== undefined) return imagineGroup(imagining, door)
    console.log('Ces mots n’ouvrent rien ici. / These words open nothing here.')
  }
}

const tell: Imagining['tell'] = (name, aloud) => {
  if (aloud === undefined) console.log(`  + ${name}`)
  else console.log(`${name}, à voix haute : « ${aloud} »`)
}

/** Ends once, however it is asked to: everybody leaves, then the host, then what it kept. */
function endingWith(relay: Started, dataFolder: string) {
  const leaving: (() => void)[] = []
  let isStopping = false
  const stop = async (): Promise<void> => {
    if (isStopping) return
    isStopping = true
    for (const leave of leaving) leave()
    await relay.stop()
    await rm(dataFolder, { recursive: true, force: true })
    process.exit(0)
  }
  for (const name of ['SIGINT', 'SIGTERM'] as const) process.on(name, () => void stop())
  return (leave: () => void): void => void leaving.push(leave)
}

async function run(): Promise<void> {
  const asked = readAsked(process.argv.slice(2))
  if (asked === undefined) give({ fr: `Réglages : ${usage}`, en: `Settings: ${usage}` })
  const dataFolder = await mkdtemp(join(tmpdir(), 'faire-echo-rehearsal-'))
  const relay = await openHost(asked.port, dataFolder)
  const atTheEnd = endingWith(relay, dataFolder)
  // each room that a device holds listens for the end of its page, which here is one process
  process.setMaxListeners(4 * asked.peers + 10)
  welcome(relay)
  const { stop } = await askForDoor({ ...asked, relay, tell })
  atTheEnd(stop)
  console.log('\nÀ vous, dans le navigateur. Ctrl-C finit et efface tout.')
  console.log('Over to you, in the browser. Ctrl-C ends it and erases everything.\n')
}

await run()
