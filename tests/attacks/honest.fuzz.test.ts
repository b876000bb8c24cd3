import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import * as Y from 'yjs'
import { memberHello, roomName } from '../../server/room/testing/people.ts'
import { settle, type World } from '../../server/room/testing/world.ts'
import { documentCollections } from '../../shared/model/collections.ts'
import { enter, openArena } from './arena.ts'
import { gestureOf, type Drawn, type Person } from './honest-acts.ts'

const names = ['awa', 'basil', 'chloe', 'dora']
/** Somebody's gesture; `waits` for everybody to have heard of it before the next. */
type Moment = Drawn & { readonly who: number; readonly waits: boolean; readonly leaves: boolean }

const moments = (waits: fc.Arbitrary<boolean>): fc.Arbitrary<Moment[]> =>
  fc.array(
    fc.record({
      who: fc.nat(3),
      gesture: fc.nat(7),
      choice: fc.nat(50),
      waits,
      leaves: fc.boolean().map((leaves) => leaves),
    }),
    { minLength: 20, maxLength: 60 },
  )

async function sit(world: World, name: string): Promise<Person> {
  const device = await enter(world, memberHello(name, 'first', `${name}-honest`))
  return { name, device, next: device.welcome?.nextAct ?? 1 }
}

const contentOf = (doc: Y.Doc): string =>
  JSON.stringify(
    documentCollections('session').map((name) =>
      Object.entries(doc.getMap(name).toJSON()).sort(([left], [right]) =>
        left.localeCompare(right),
      ),
    ),
  )

/** Holds a session; what was refused, and whether all ended with the same document. */
async function hold(world: World, script: readonly Moment[]): Promise<string[]> {
  const people: Person[] = []
  for (const name of names) people.push(await sit(world, name))
  const refused: string[] = []
  const note = (): void => {
    for (const { device } of people) {
      for (const answer of device.answers.splice(0))
        refused.push(answer.kind === 'refused' ? answer.reason : answer.kind)
    }
  }
  for (const [at, moment] of script.entries()) {
    const person = people[moment.who] ?? people[0]!
    const request = gestureOf(person, moment)
    if (request === undefined) continue
    person.device.act(person.next, request)
    person.next += 1
    if (moment.waits) await settle()
    note()
    if (moment.leaves && at % 7 === 0) {
      await settle()
      note()
      person.device.leave()
      people[moment.who] = await sit(world, person.name)
    }
  }
  await settle()
  note()
  const state = new Y.Doc()
  Y.applyUpdate(state, (await world.core.stateOf(roomName('first'))) ?? new Uint8Array([0, 0]))
  for (const { device, name } of people) {
    expect(device.closed).toBeUndefined()
    expect([name, contentOf(device.doc)]).toEqual([name, contentOf(state)])
    device.leave()
  }
  await settle()
  return refused.filter((reason) => reason !== 'done')
}

describe('[L1.2] random honest sessions', () => {
  it('one gesture after the other: nothing is refused, and all devices end equal', async () => {
    await fc.assert(
      fc.asyncProperty(moments(fc.constant(true)), async (script) => {
        const { world } = await openArena({ actsBurst: 10_000 })
        expect(await hold(world, script)).toEqual([])
      }),
      { numRuns: 25 },
    )
  })

  it('all at once: what is refused lost a race, and all devices end equal', async () => {
    const races = new Set(['stale', 'missing', 'not-told', 'exists'])
    await fc.assert(
      fc.asyncProperty(moments(fc.boolean()), async (script) => {
        const { world } = await openArena({ actsBurst: 10_000 })
        const refused = await hold(world, script)
        expect(refused.filter((reason) => !races.has(reason))).toEqual([])
      }),
      { numRuns: 25 },
    )
  })
})
