import { describe, expect, it } from 'vitest'
import { failOver } from './nats-failover.ts'

describe('[J1.8, J1.19] three relays on three nodes', () => {
  it('have one node lead rooms and tombstones, and lose and double nothing when a relay, another node and then that one are killed', async () => {
    const plan = { seed: 1, rooms: 6, people: 3, everyMs: 100, phaseMs: 1_500 }
    const { faults, phases, acts } = await failOver(plan)
    expect(faults).toEqual([])
    expect(acts).toBeGreaterThan(300)
    // Everybody went on writing after each; how soon is written by hand, in docs/hosting.md.
    for (const { figures } of phases) expect(figures.acts).toBeGreaterThan(0)
  }, 240_000)
})
