import { createChance } from './chance.ts'

// Where rooms land when any balancer sends each socket to any relay, and what a relay's death asks of the
// others. No network and no time: chance from a seed, and arithmetic. `npx tsx tests/sim/run-placement.ts`.

const people = 12
/** A device tries again at a random moment of this. */
const jitterMs = 5_000
const slotMs = 100

interface Placed {
  readonly relays: number
  readonly rooms: number
}

/** How many relays hold a room, and what is asked when one of them dies. */
function place({ relays, rooms }: Placed, seed: number) {
  const chance = createChance(seed)
  const sockets = new Uint32Array(relays)
  const loaded = new Uint32Array(relays)
  const slots = new Uint32Array(jitterMs / slotMs)
  let copies = 0
  for (let room = 0; room < rooms; room += 1) {
    const held = new Set<number>()
    for (let each = 0; each < people; each += 1) {
      const relay = chance.below(relays)
      sockets[relay] = (sockets[relay] ?? 0) + 1
      held.add(relay)
      // The first relay dies: whoever was on it comes back elsewhere.
      const slot = chance.below(slots.length)
      if (relay === 0) slots[slot] = (slots[slot] ?? 0) + 1
    }
    copies += held.size
    for (const relay of held) loaded[relay] = (loaded[relay] ?? 0) + 1
  }
  const left = Math.max(1, relays - 1)
  return {
    relays,
    people: rooms * people,
    copies: (copies / rooms).toFixed(1),
    rooms: Math.max(...loaded),
    sockets: Math.max(...sockets),
    hellosASecond: Math.round((Math.max(...slots) * (1_000 / slotMs)) / left),
  }
}

const plans: readonly Placed[] = [
  { relays: 1, rooms: 84 },
  { relays: 3, rooms: 84 },
  { relays: 3, rooms: 840 },
  { relays: 10, rooms: 8_400 },
  { relays: 100, rooms: 84_000 },
]

console.log(
  '| people | relays | relays a room is on | rooms of the fullest | its sockets | hellos/s, each, after a death |',
)
console.log('| --- | --- | --- | --- | --- | --- |')
for (const plan of plans) {
  const { relays, people: all, copies, rooms, sockets, hellosASecond } = place(plan, 1)
  console.log(`| ${all} | ${relays} | ${copies} | ${rooms} | ${sockets} | ${hellosASecond} |`)
}
