import { cpSync, existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { doorCost } from '../../client/src/seal/derive-door.ts'

const root = new URL('../..', import.meta.url).pathname
/** The build as people get it. */
export const asBuilt = join(root, 'dist')
/** Beside the packages that the relay asks for. */
export const brisk = join(root, '.cache/brisk')

/** Less of it, and the library refuses. */
const briskCost = 2

/**
 * A copy of the build whose five words take no time. They are slow on purpose, 1.6 s of a processor for each
 * door and each who comes in: in most tests of the browser that is most of what they cost, and not what they
 * test. `session`, `door` and `offline` keep the build as it is.
 */
export function setup(): void {
  rmSync(brisk, { recursive: true, force: true })
  if (!existsSync(asBuilt)) return
  cpSync(asBuilt, brisk, { recursive: true })
  const assets = join(brisk, 'app/assets')
  const names = readdirSync(assets, { recursive: true, encoding: 'utf8' })
  for (const name of names.filter((each) => /(^|\/)door-worker-[^/]*\.js$/.test(each))) {
    const path = join(assets, name)
    const [before, after, ...more] = readFileSync(path, 'utf8').split(String(doorCost))
    if (after === undefined || more.length > 0) throw new Error(`${name}: its cost is not found`)
    writeFileSync(path, [before, after].join(String(briskCost)))
    for (const form of ['br', 'gz']) rmSync(`${path}.${form}`, { force: true })
  }
}
