import { rounded } from '../figures.ts'
import { withFolder } from '../relay-process.ts'
import { until } from './crowd.ts'
import { load, type Running, type System } from './system.ts'

/** Bytes a socket in a room, at rest: of the whole process, and of its heap alone. */
export interface Held {
  readonly residentKb: number
  readonly heapKb: number
}

const sockets = 2_000
const batch = 100
const unheard = { seen: () => undefined, done: () => undefined }

async function connect(running: Running, from: number, count: number): Promise<void> {
  const one = (_: unknown, index: number) => {
    const at = from + index
    return running.join(at % load.rooms, Math.floor(at / load.rooms), unheard)
  }
  await Promise.all(Array.from({ length: count }, one))
}

/** What each of so many idle sockets holds, rooms and code being there already. */
export async function connectionMemory(system: System): Promise<Held> {
  return withFolder(async (folder) => {
    const running = await system.start(folder, true)
    const { server } = running
    await connect(running, 0, batch * 2)
    await until(500)
    const before = await server.heap()
    for (let made = 0; made < sockets; made += batch) await connect(running, made, batch)
    await until(500)
    const after = await server.heap()
    await server.stop('SIGKILL')
    return {
      residentKb: rounded((after.resident - before.resident) / sockets / 1_000),
      heapKb: rounded(
        (after.used + after.buffers - before.used - before.buffers) / sockets / 1_000,
      ),
    }
  })
}
