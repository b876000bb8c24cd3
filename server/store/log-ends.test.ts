import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { ClassicLevel } from 'classic-level'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { endsDamaged, isWholeLog } from './log-ends.ts'

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
    expect(isWholeLog(log)).toBe(true)
    expect(isWholeLog(Buffer.of())).toBe(true)
    expect(await endsDamaged(folder)).toBe(false)
    expect(await endsDamaged(join(folder, 'none'))).toBe(false)
  })

  it('[D1.4] is damaged wherever a byte changed', () => {
    for (let at = 0; at < log.length; at += 1_009) {
      const harmed = Buffer.from(log)
      harmed.writeUInt8(harmed.readUInt8(at) ^ 1, at)
      // What fills the end of a block is read by nobody.
      const isFilling = 32_768 - (at % 32_768) < 7
      expect([at, isWholeLog(harmed)]).toEqual([at, isFilling])
    }
  })

  it('[D1.4] is damaged when it is torn, or ends in zeros', () => {
    for (const less of [1, 6, 7, 8, 1_000, 40_000, 80_000]) {
      expect([less, isWholeLog(log.subarray(0, -less))]).toEqual([less, false])
      expect([less, isWholeLog(Buffer.from(log).fill(0, log.length - less))]).toEqual([less, false])
    }
    expect(isWholeLog(Buffer.alloc(20))).toBe(false)
  })
})
