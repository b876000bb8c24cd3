import { cp } from 'node:fs/promises'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { protocolVersion } from '../../shared/wire/frames.ts'
import type { Hello } from '../../shared/wire/hello.ts'
import { sealKey } from '../../client/src/seal/branches.ts'
import { deviceRandom, newRecordId, newRoomId, newToken } from '../../client/src/seal/random.ts'
import { sealWords } from '../../client/src/seal/words-seal.ts'
import { foundGroup } from '../../shared/acts/found-group.ts'
import { runsOf, type Runs } from './figures.ts'
import { openHeadless } from './headless.ts'
import { startRelayProcess, withFolder } from './relay-process.ts'

interface Restarted {
  /** From the process asked for to its first answer. */
  readonly upMs: Runs
  /** From hello to the whole document of a stored room. */
  readonly roomMs: Runs
}

export interface Restart {
  readonly one: Restarted
  readonly many: Restarted
  readonly rooms: number
  /** How much longer with many rooms, of medians: 1 is no longer at all. */
  readonly ratio: number
}

type Member = Extract<Hello, { kind: 'member' }>

const drawMember = (): Member => ({
  kind: 'member',
  version: protocolVersion,
  room: newRoomId(),
  member: newRecordId(),
  token: newToken(),
  device: newRecordId(),
  generation: 0,
})

/** A group with its name, its rules, and one member. */
async function store(origin: string): Promise<Member> {
  const hello = drawMember()
  const opened = await openHeadless({ origin, kind: 'group', hello: { ...hello, kind: 'create' } })
  const room = hello.room as ReturnType<typeof newRoomId>
  const key = sealKey(deviceRandom(32), room)
  const author = {
    room,
    member: hello.member as ReturnType<typeof newRecordId>,
    epoch: 1,
    seal: (place: Parameters<typeof sealWords>[0]['place'], words: object) =>
      sealWords({ key, place }, words),
  }
  const rules = Array.from({ length: 6 }, () => 'Ce qui se dit ici reste ici, et rien n’en sort.')
  const group = { kind: 'tenir-debout', name: 'Encadrer dehors', aim: '', planned: 6 } as const
  await opened.done(foundGroup(author, { group, charter: { rules }, name: 'Hélène' }))
  opened.leave()
  return hello
}

/** Fills a folder with rooms, and ends its relay as a power cut would. */
async function fill(folder: string, rooms: number): Promise<Member> {
  const relay = await startRelayProcess(folder)
  const last = await store(relay.origin)
  for (let made = 1; made < rooms; made += 1) await store(relay.origin)
  await relay.stop('SIGKILL')
  return last
}

/** Starts on a copy: what is found is what the power cut left, every time. */
async function startOnce(filled: string, hello: Member): Promise<{ up: number; room: number }> {
  return withFolder(async (folder) => {
    const copy = join(folder, 'data')
    await cp(filled, copy, { recursive: true })
    const relay = await startRelayProcess(copy)
    const startedMs = performance.now()
    const opened = await openHeadless({ origin: relay.origin, kind: 'group', hello })
    const room = performance.now() - startedMs
    opened.leave()
    await relay.stop()
    return { up: relay.upAfterMs, room }
  })
}

const restarted = (all: readonly { up: number; room: number }[]): Restarted => ({
  upMs: runsOf(all.map(({ up }) => up)),
  roomMs: runsOf(all.map(({ room }) => room)),
})

/** A relay killed and started again, with one stored room and with many, in turn. */
export async function restart(rooms = 500, times = 9): Promise<Restart> {
  return withFolder((few) =>
    withFolder(async (lots) => {
      const inOne = await fill(few, 1)
      const inMany = await fill(lots, rooms)
      const [one, many]: { up: number; room: number }[][] = [[], []]
      for (let run = 0; run < times; run += 1) {
        one?.push(await startOnce(few, inOne))
        many?.push(await startOnce(lots, inMany))
      }
      const result = { one: restarted(one ?? []), many: restarted(many ?? []) }
      const ratio = Math.round((result.many.upMs.median / result.one.upMs.median) * 100) / 100
      return { ...result, rooms, ratio }
    }),
  )
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  console.log(JSON.stringify(await restart(), undefined, 2))
}
