import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { ClassicLevel } from 'classic-level'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { endOfLog, endsDamaged } from './log-ends.ts'

let folder: string
let log: Buffer

/** A log as LevelDB writes it: records of every length, over several blocks. */
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'faire-echo-'))
  const database = new ClassicLevel<string, Buffer>(folder, { valueEncoding: 'buffer' })
  await database.open()
  for (let size = 0; size < 150; size += 1) {
    await database.put(`key ${size}`, Buffer.alloc((size * 97) % 3_000, size))
  }
  await database.put('large', Buffer.alloc(90_000, 7))
  const [name = ''] = (await readdir(folder)).filter((each) => each.endsWith('.log'))
  log = await readFile(join(folder, name))
  await database.close()
})
afterAll(() => rm(folder, { recursive: true }))

describe('the end of a log', () => {
  it('is whole as LevelDB wrote it, or when there is none', async () => {
    expect(log.length).toBeGreaterThan(200_000)
    expect([log, Buffer.of()].map(endOfLog)).toEqual(['whole', 'whole'])
    expect(await endsDamaged(folder)).toBe(false)
    expect(await endsDamaged(join(folder, 'none'))).toBe(false)
  })

  it('[D1.4] is damaged wherever a byte changed', () => {
    for (let at = 0; at < log.length; at += 1_009) {
      const harmed = Buffer.from(log)
      harmed.writeUInt8(harmed.readUInt8(at) ^ 1, at)
      // What fills the end of a block is read by nobody.
      const isFilling = 32_768 - (at % 32_768) < 7
      expect([at, endOfLog(harmed)]).toEqual([at, isFilling ? 'whole' : 'damaged'])
    }
  })

  it('[D1.4] is torn where a stop came in the middle of a write', () => {
    for (const less of [1, 6, 7, 8, 1_000, 40_000, 80_000])
      expect([less, endOfLog(log.subarray(0, -less))]).toEqual([less, 'torn'])
  })

  it('[D1.4] is damaged when it ends in zeros, or when a length that changed hides what follows', () => {
    for (const less of [1, 8, 1_000, 40_000])
      expect([less, endOfLog(Buffer.from(log).fill(0, log.length - less))]).toEqual([
        less,
        'damaged',
      ])
    expect(endOfLog(Buffer.alloc(20))).toBe('damaged')
    const short = Buffer.from(log.subarray(0, 2_000))
    const end = short.readUInt16LE(4) + 7
    expect(endOfLog(short)).toBe('torn')
    expect(endOfLog(short.subarray(0, end))).toBe('whole')
    short.writeUInt16LE(30_000, 4)
    expect(endOfLog(short)).toBe('damaged')
  })
})
