import { link, mkdir, readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { beforeEach, afterEach, describe, expect, it } from 'vitest'
import { until } from '../../tests/durability/verdict.ts'
import { archiveNameAt } from '../../shared/host/archive-names.ts'
import type { Opened } from './classic-level-store.ts'
import { keepArchives } from './keep-archives.ts'
import { card, held, openBackUps, openIn, type BackUps } from './testing/back-ups.ts'

let bench: BackUps
beforeEach(async () => {
  bench = await openBackUps()
})
afterEach(() => bench.close())

const daysAgo = (days: number): string => archiveNameAt(Date.now() - days * 24 * 3_600_000)

describe('[Z1.1] a back-up of a store in use', () => {
  it('is two files, which give back every room on an empty machine, and its name', async () => {
    await bench.makeRoom('ash', card('c1'))
    await bench.makeRoom('elm', card('c1'), card('c2'))
    const { rooms, paths } = await bench.backUp()
    expect(rooms).toBe(2)
    expect(paths).toEqual({ data: await bench.newest(), keys: bench.keysFile })
    const restored = await bench.restoreTo('new/deep')
    expect(restored).toMatchObject({ kind: 'restored', rooms: 2, opened: 2, damaged: 0 })
    const after = await openIn(bench.at('new/deep'))
    expect(after.store.relayId).toBe(bench.live().store.relayId)
    expect(await held(after, 'elm')).toMatchObject({ ids: ['c1', 'c2'] })
    expect(await readdir(bench.at('new/deep'))).not.toContain('.restoring')
    await after.store.close()
  })

  it('holds what was written before it was asked for, whole, while writing goes on', async () => {
    await bench.makeRoom('ash')
    const { log } = await bench.logOf('ash')
    const now = { isOver: false, written: 0 }
    const writing = (async () => {
      for (; !now.isOver; now.written += 1)
        await log.append([card(`c${now.written}`, 'x'.repeat(2_000))])
    })()
    await until(
      () => now.written >= 50,
      () => 'fifty entries',
    )
    const before = now.written
    await bench.backUp()
    now.isOver = true
    await writing
    await bench.restoreTo('new')
    const after = await openIn(bench.at('new'))
    const { ids } = await held(after, 'ash')
    expect(ids.length).toBeGreaterThanOrEqual(before)
    expect(new Set(ids)).toEqual(new Set(ids.map((_, index) => `c${index}`)))
    await after.store.close()
  })

  it('has the key that a room had at that instant, though it turns while keys are copied', async () => {
    for (let each = 0; each < 12; each += 1) await bench.makeRoom(`room${each}`, card('c1'))
    const now = { isOver: false }
    const turning = (async () => {
      while (!now.isOver)
        for (let each = 0; each < 12 && !now.isOver; each += 1)
          await bench.end(`room${each}`, 'erased')
    })()
    await bench.backUp()
    now.isOver = true
    await turning
    expect(await bench.restoreTo('new')).toMatchObject({ rooms: 12, opened: 12, damaged: 0 })
  })

  it('opens a new generation of every room, from which devices bring back what was lost', async () => {
    await bench.makeRoom('ash', card('c1'))
    await bench.backUp()
    await bench.restoreTo('new')
    const after = await openIn(bench.at('new'))
    expect(await held(after, 'ash')).toMatchObject({ cut: true, generation: { lostSince: 1 } })
    await after.store.close()
  })
})

describe('[Z1.4] keeping', () => {
  it('keeps keys elsewhere, never in the folder of the rest, nor in one that holds the other', async () => {
    await mkdir(join(bench.at('data'), 'inside'))
    for (const keys of [bench.at('data'), join(bench.at('data'), 'inside'), bench.root]) {
      const refused = await keepArchives(
        bench.live().copy(),
        { data: bench.at('data'), keys },
        Date.now(),
      )
      expect('en' in refused && refused.en).toContain('kept elsewhere')
    }
    expect(await readdir(bench.at('data'))).toEqual(['inside'])
  })

  it('keeps one copy of the keys, written over, and nothing of the former one', async () => {
    await bench.makeRoom('ash')
    await bench.backUp()
    const former = await readFile(bench.keysFile)
    await link(bench.keysFile, bench.at('former'))
    await bench.backUp()
    expect(await readFile(bench.at('former'))).toEqual(Buffer.alloc(former.length))
    expect(await readdir(bench.at('keys'))).toEqual(['faire-echo-keys.archive'])
    expect((await readFile(bench.keysFile)).equals(former)).toBe(false)
  })

  it('leaves the former back-up whole when the disk is full half-way', async () => {
    await bench.makeRoom('ash', card('c1'))
    await bench.backUp()
    const whole = [await readFile(await bench.newest()), await readFile(bench.keysFile)]
    async function* halfWay(): ReturnType<Opened['copy']> {
      let count = 0
      for await (const piece of bench.live().copy()) {
        count += 1
        if (count > 4) throw Object.assign(new Error('full'), { code: 'ENOSPC' })
        yield piece
      }
    }
    const refused = await keepArchives(
      halfWay(),
      { data: bench.at('data'), keys: bench.at('keys') },
      Date.now(),
    )
    expect('en' in refused && refused.en).toContain('ENOSPC')
    expect([await readFile(await bench.newest()), await readFile(bench.keysFile)]).toEqual(whole)
    expect((await readdir(bench.at('data'))).length).toBe(1)
    expect((await readdir(bench.at('keys'))).length).toBe(1)
  })

  it('removes those past 35 days that it made, and nothing else', async () => {
    await bench.makeRoom('ash')
    const old = daysAgo(40)
    const names = [old, daysAgo(1), 'photo.jpg', 'faire-echo-data-old.archive']
    for (const name of names) await writeFile(join(bench.at('data'), name), '')
    const kept = await bench.backUp()
    expect(kept.removed).toEqual([old])
    expect(await readdir(bench.at('data'))).toEqual(expect.arrayContaining(names.slice(1)))
  })
})
