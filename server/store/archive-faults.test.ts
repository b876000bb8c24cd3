import { readdir, readFile, writeFile } from 'node:fs/promises'
import { beforeEach, afterEach, describe, expect, it } from 'vitest'
import { card, held, openBackUps, openIn, type BackUps } from './testing/back-ups.ts'

let bench: BackUps
beforeEach(async () => {
  bench = await openBackUps()
})
afterEach(() => bench.close())

describe('[Z1.2] what is not a whole back-up', () => {
  const spoil = async (path: string, change: (bytes: Buffer) => Buffer): Promise<void> =>
    writeFile(path, change(await readFile(path)))
  const flipped = (at: number) => (bytes: Buffer) => {
    bytes.writeUInt8(bytes.readUInt8(at) ^ 1, at)
    return bytes
  }

  beforeEach(async () => {
    await bench.makeRoom('ash', card('c1'))
    await bench.backUp()
  })

  it.each([
    ['cut off', (bytes: Buffer) => bytes.subarray(0, -40), 'not whole'],
    ['cut by one byte', (bytes: Buffer) => bytes.subarray(0, -1), 'not whole'],
    ['longer', (bytes: Buffer) => Buffer.concat([bytes, Buffer.of(0)]), 'damaged'],
    ['changed in the middle', flipped(100), ''],
    ['of a later form', flipped(19), 'newer version'],
    ['something else', () => Buffer.from('hello'.repeat(20)), 'no back-up'],
    ['empty', () => Buffer.of(), 'not whole'],
  ])(
    'is refused with a sentence when it is %s, and nothing is written',
    async (_how, change, why) => {
      for (const path of [await bench.newest(), bench.keysFile]) {
        const whole = await readFile(path)
        await spoil(path, change)
        const refused = await bench.restoreTo('new')
        expect(refused.kind).toBe('refused')
        expect('en' in refused && refused.en).toContain(why)
        expect(await readdir(bench.at('new'))).toEqual([])
        await writeFile(path, whole)
      }
      expect(await bench.restoreTo('new')).toMatchObject({ kind: 'restored' })
    },
  )

  it('is refused at any byte that changed', async () => {
    const path = await bench.newest()
    const { length } = await readFile(path)
    for (let each = 0; each < length; each += 97) {
      await spoil(path, flipped(each))
      expect((await bench.restoreTo('new')).kind, `byte ${each}`).toBe('refused')
      await spoil(path, flipped(each))
    }
  })

  it('is refused when its halves are given the one for the other', async () => {
    const refused = await bench.restoreTo('new', {
      keys: await bench.newest(),
      data: bench.keysFile,
    })
    expect('en' in refused && refused.en).toContain('other half')
  })

  it('leaves a folder that keeps something alone', async () => {
    const refused = await bench.restoreTo('live')
    expect('en' in refused && refused.en).toContain('already keeps')
    expect(await held(bench.live(), 'ash')).toMatchObject({ ids: ['c1'] })
  })

  it('[Z1.3] says how many rooms have their key when its halves are of two back-ups', async () => {
    await bench.makeRoom('elm', card('c1'))
    await bench.backUp()
    const former = await bench.newest()
    const data = bench.at('former')
    await writeFile(data, await readFile(former))
    await bench.end('elm', 'erased')
    await bench.backUp()
    const refused = await bench.restoreTo('new', { data })
    expect('en' in refused && refused.en).toContain('1 of 2 rooms')
    const taken = await bench.restoreTo('new', { data, isUnpairedTaken: true })
    expect(taken).toMatchObject({ kind: 'restored', rooms: 2, opened: 1 })
    const after = await openIn(bench.at('new'))
    expect(await held(after, 'elm')).toMatchObject({ kind: 'absent' })
    await after.store.close()
  })
})
