import { existsSync, mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { renderUnicodeCompact } from 'uqr'
import { presented } from '../shared/host/presented.ts'
import { readConfig, type ConfigRefused } from './config.ts'
import { createLog } from './log.ts'
import { startRelay } from './start-relay.ts'

/** Beside the built relay, or in dist/ when it runs from its sources. */
function findApp(): string {
  const here = fileURLToPath(new URL('.', import.meta.url))
  const found = [join(here, '../app'), join(here, '../dist/app')].find((each) => existsSync(each))
  if (found !== undefined) return found
  // While it is developed, the app is served by its own tool and nothing need be built.
  return mkdtempSync(join(tmpdir(), 'faire-echo-app-'))
}

/** One JSON line each, to another program; sentences, to a person. */
const log = createLog(!process.stdout.isTTY || process.env['LOG'] === 'json')

function say(...lines: readonly string[]): void {
  for (const line of lines) console.log(line)
}

function giveUp({ fr, en }: ConfigRefused): never {
  console.error(`${fr}\n${en}`)
  process.exit(1)
}

const qrOf = (address: string): string => renderUnicodeCompact(address)

async function run(): Promise<void> {
  const config = await readConfig(process.argv.slice(2), process.env)
  if ('kind' in config) giveUp(config)
  const started = await startRelay(config, { appFolder: findApp(), log })
  if (started.kind === 'refused') giveUp(started)
  let isStopping = false
  const stop = (): void => {
    if (isStopping) return
    isStopping = true
    started.stop().then(
      () => process.exit(0),
      (cause: unknown) => {
        log.error({ cause }, 'the relay did not stop cleanly')
        process.exit(1)
      },
    )
  }
  process.on('SIGTERM', stop)
  process.on('SIGINT', stop)
  const networkOrigins = started.networkOrigins()
  const { origins: publicOrigins } = config
  say(...presented({ origin: started.origin, networkOrigins, publicOrigins, qrOf }))
  log.info({ port: started.port }, 'listening')
}

await run()
