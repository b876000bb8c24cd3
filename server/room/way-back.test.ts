import { describe, expect, it } from 'vitest'
import { copyDisk } from '../store/memory-store.ts'
import { defaultLimits } from '../limits.ts'
import { ids, keptText, putBack, seat, situation } from './testing/first-session.ts'
import { gather } from './testing/gather.ts'
import { id, remove } from './testing/people.ts'
import { createWorld, settle } from './testing/world.ts'

describe('a generation', () => {
  /** Basil wrote three texts; the relay lost the last two, and he brought them back. */
  async function lossy() {
    const world = createWorld()
    await gather(world)
    const basil = await seat(world, 'basil')
    basil.act(1, situation('first', 'basil'))
    await settle()
    const older = copyDisk(world.disk)
    basil.act(2, situation('second', 'basil'), situation('third', 'basil'))
    await settle()
    await putBack(world, older, basil)
    const again = await seat(world, 'basil', 1)
    again.act(2, situation('second', 'basil'), situation('third', 'basil'))
    await settle()
    return { world, again }
  }

  const rest = async ({ world, again }: Awaited<ReturnType<typeof lossy>>) => {
    again.leave()
    await world.surroundings.advance(defaultLimits.idleUnloadMs)
    return seat(world, 'basil', 2)
  }

  it('[Z2.5] begun by a loss leaves the way back open when it ends by a withdrawal', async () => {
    const lost = await lossy()
    lost.again.act(3, remove('situations', 'second'))
    await settle()
    const after = await rest(lost)
    expect(after.welcome?.generation).toMatchObject({ number: 3, lostSince: 1 })
    expect(ids(after)).toEqual([id('first'), id('third')])
    expect(await keptText(lost.world)).not.toContain(id('second'))
  })

  it('[Z2.5] of which something was withdrawn since never has it again, by its own writer either', async () => {
    const lost = await lossy()
    lost.again.act(3, remove('situations', 'second'))
    lost.again.act(4, situation('second', 'basil'))
    await settle()
    expect(lost.again.answers.at(-1)).toEqual({ kind: 'refused', n: 4, reason: 'withdrawn' })
    const after = await rest(lost)
    after.act(5, situation('second', 'basil'))
    await settle()
    expect(after.answers.at(-1)).toMatchObject({ reason: 'withdrawn' })
    lost.world.restart()
    const later = await seat(lost.world, 'basil', 3)
    later.act(6, situation('second', 'basil'), situation('fourth', 'basil'))
    later.act(7, situation('fourth', 'basil'))
    await settle()
    expect(later.answers).toMatchObject([{ reason: 'withdrawn' }, { kind: 'done' }])
  })

  it('[Z2.5] closes the way back at the first withdrawal after 36 days, and forgets what it had marked', async () => {
    const lost = await lossy()
    lost.again.act(3, remove('situations', 'second'))
    await settle()
    lost.world.surroundings.jump(37 * 24 * 3_600_000)
    const after = await rest(lost)
    expect(after.welcome?.generation).toMatchObject({ number: 3, lostSince: 3 })
    expect(await keptText(lost.world)).not.toContain('wayBack')
    expect(await keptText(lost.world)).not.toContain('withdrawn')
  })
})
