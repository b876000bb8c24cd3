import { mkdir, mkdtemp, readdir, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { answerHere, askHere, piecesOf, type Answers } from './asked-here.ts'
import type { Piece } from './copy-out.ts'
import { lookIn } from './from-command.ts'

let folder: string
const said: string[] = []
const keep = (_fields: object, message: string): void => void said.push(message)
const log = { info: keep, warn: keep, error: keep }
let stop: () => Promise<void>

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'faire-echo-asked-'))
  said.length = 0
  stop = async () => undefined
})
afterEach(async () => {
  await stop()
  await rm(folder, { recursive: true })
})

const pieces: Piece[] = [
  { to: 'keys', bytes: Buffer.from('k') },
  { to: 'data', bytes: Buffer.alloc(300_000, 7) },
  { to: 'data', bytes: Buffer.of() },
]
const whole: Answers = {
  async *copy() {
    yield* pieces
  },
  health: async () => ({ rooms: 3 }),
}

async function heard(what: keyof Answers) {
  const answer = await askHere(folder, what)
  if (answer === undefined || 'kind' in answer) return answer
  const all = []
  for await (const each of answer) all.push(each)
  return all
}

describe('[Z1.5] what a command asks of a relay that runs', () => {
  it('comes whole, through a socket that its own user alone may open', async () => {
    stop = await answerHere(folder, whole, log)
    const answer = await askHere(folder, 'copy')
    if (answer === undefined || 'kind' in answer) throw new Error('not heard')
    const copied: Piece[] = []
    for await (const piece of piecesOf(answer)) copied.push(piece)
    expect(copied).toEqual(pieces)
    expect(await heard('health')).toEqual([{ kind: 'health', bytes: Buffer.from('{"rooms":3}') }])
    expect((await stat(join(folder, 'asked'))).mode & 0o777).toBe(0o700)
    expect((await stat(join(folder, 'asked/here'))).mode & 0o777).toBe(0o600)
    expect(said).toEqual([])
  })

  it('is not answered where no relay runs, nor after one that was killed', async () => {
    expect(await heard('copy')).toBeUndefined()
    stop = await answerHere(folder, whole, log)
    await stop()
    await writeFile(join(folder, 'asked/here'), '')
    expect(await heard('health')).toBeUndefined()
    stop = await answerHere(folder, whole, log)
    expect(await heard('health')).toHaveLength(1)
  })

  it('waits for a relay of another account that was just started, and says that it is stopped after that', async () => {
    await mkdir(join(folder, 'store'))
    const { uid } = await stat(folder)
    const asked = vi.spyOn(process, 'getuid').mockReturnValue(uid + 1)
    try {
      expect(await lookIn(folder, 0)).toMatchObject({ kind: 'unread' })
      const found = lookIn(folder, 100_000)
      stop = await answerHere(folder, whole, log)
      expect(await found).toEqual({ rooms: 3 })
    } finally {
      asked.mockRestore()
    }
  })

  it('is said to be cut when the copy fails half-way, and the relay goes on', async () => {
    const failing: Answers = {
      ...whole,
      async *copy() {
        yield* pieces
        throw new Error('closed')
      },
    }
    stop = await answerHere(folder, failing, log)
    await expect(heard('copy')).rejects.toThrow(/middle|ECONNRESET|aborted/)
    expect(await heard('health')).toHaveLength(1)
    expect(said).toContain('a command of this machine was not answered')
  })

  it('is said in the log when the folder is too deep for such a socket', async () => {
    stop = await answerHere(join(folder, 'x'.repeat(120)), whole, log)
    expect(said).toEqual(['commands of this machine are not heard while the relay runs'])
    expect(await readdir(folder)).toEqual([])
  })
})
