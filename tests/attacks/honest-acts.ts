import { change, create, id, remove } from '../../server/room/testing/people.ts'
import type { Device } from '../../server/room/testing/world.ts'
import type { Request } from '../../shared/policy/decide.ts'

/** Somebody in a session, and what they may do there as far as their own device knows. */
export interface Person {
  readonly name: string
  readonly device: Device
  /** The number of their next act. */
  next: number
}

/** What one draws: which gesture, and on which of the records it may bear. */
export interface Drawn {
  readonly gesture: number
  readonly choice: number
}

type Own = readonly [collection: string, key: string, record: Record<string, unknown>]

const posted = ['situations', 'takeaways', 'questions', 'echoes', 'wordBacks', 'wordings'] as const
let made = 0

const fresh = (): string => `h${(made += 1)}x`
const pick = <T>(among: readonly T[], choice: number): T | undefined =>
  among[choice % Math.max(1, among.length)]

const own = ({ name, device }: Person): Own[] =>
  posted.flatMap((collection) =>
    Object.entries(device.records(collection))
      .filter(([, record]) => record['owner'] === id(name))
      .map(([key, record]): Own => [collection, key, record]),
  )

const situations = ({ device }: Person): [string, Record<string, unknown>][] =>
  Object.entries(device.records('situations'))

/** Adds to `collection` something about `of`. */
const about = (person: Person, collection: string, of: string | undefined): Request | undefined =>
  of === undefined ? undefined : create(collection, fresh(), { owner: id(person.name), of })

/** Situations told, as this device sees them: somebody else's, for an echo. */
function echoable(person: Person): string[] {
  const placements = person.device.records('placements')
  return situations(person)
    .filter(
      ([key, record]) => placements[key]?.['told'] === true && record['owner'] !== id(person.name),
    )
    .map(([key]) => key)
}

function tell(person: Person, choice: number): Request | undefined {
  const [key] = pick(situations(person), choice) ?? []
  if (key === undefined || person.name !== 'awa') return undefined
  const there = person.device.records('placements')[key]
  if (there === undefined) return create('placements', key, { owner: id('awa'), told: true })
  return change('placements', key, {
    ...stripped(there),
    rev: Number(there['rev']) + 1,
    told: choice % 3 > 0,
  })
}

/** A record as a device sends it. */
function stripped({
  ord: _ord,
  atMin: _atMin,
  ...sent
}: Record<string, unknown>): Record<string, unknown> {
  return sent
}

function edit(person: Person, choice: number): Request | undefined {
  const [collection, key, record] = pick(own(person), choice) ?? []
  if (collection === undefined || key === undefined || record === undefined) return undefined
  return change(collection, key, { ...stripped(record), rev: Number(record['rev']) + 1 })
}

function withdraw(person: Person, choice: number): Request | undefined {
  const [collection, key] = pick(own(person), choice) ?? []
  return collection === undefined || key === undefined ? undefined : remove(collection, key)
}

/** One honest gesture, from what this device holds; nothing when there is nothing to do. */
export function gestureOf(person: Person, { gesture, choice }: Drawn): Request | undefined {
  const owner = id(person.name)
  if (gesture === 0) return create('situations', fresh(), { owner })
  if (gesture === 1 && choice % 2 === 0) return about(person, 'wordings', id('sheet'))
  if (gesture === 1) return create('takeaways', fresh(), { owner })
  if (gesture === 2) return about(person, 'questions', pick(situations(person), choice)?.[0])
  if (gesture === 3) return about(person, 'echoes', pick(echoable(person), choice))
  if (gesture === 4) return edit(person, choice)
  if (gesture === 5) return tell(person, choice)
  if (gesture === 6) {
    const mine = situations(person).filter(([, record]) => record['owner'] === owner)
    return about(person, 'wordBacks', pick(mine, choice)?.[0])
  }
  return withdraw(person, choice)
}
