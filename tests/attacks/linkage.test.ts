import { describe, expect, it } from 'vitest'
import { id } from '../../server/room/testing/people.ts'
import { createLearner, linkFeatures, pairFeatures, read } from './linkage-attacker.ts'
import { createChance, type Chance } from './linkage-chance.ts'
import { openLinkageWorld, play, type Played, type Sabotage } from './linkage-world.ts'

/** One-sided p < 0.001: the attacker is said to win only beyond 3.09 standard deviations of chance. */
const deviations = 3.09
const bound = (chance: number, trials: number): number =>
  chance + deviations * Math.sqrt((chance * (1 - chance)) / trials)

interface Rates {
  readonly pairing: number
  readonly linking: number
  readonly trials: number
}

const best = (scores: readonly number[]): number => scores.indexOf(Math.max(...scores))

/** Learns on the first sessions, the truth told; guesses in those that follow. */
function attack(sessions: readonly Played[], taught: number, chance: Chance): Rates {
  const pairing = createLearner()
  const linking = createLearner()
  let [paired, linked, trials] = [0, 0, 0]
  for (const [index, session] of sessions.entries()) {
    const known = read(session)
    const by = (post: { readonly id: string }): string => id(session.authors.get(post.id) ?? '')
    const pairs = known.posts.flatMap((left, at) =>
      known.posts.slice(at + 1).map((right) => [left, right] as const),
    )
    const same = pairs.filter(([left, right]) => by(left) === by(right))
    const different = pairs.filter(([left, right]) => by(left) !== by(right))
    if (index < taught) {
      const couples = known.posts.flatMap((post) => known.candidates.map((who) => ({ post, who })))
      for (const { post, who } of couples) {
        pairing.learn(pairFeatures(known, post, who), by(post) === who)
      }
      for (const pair of pairs) linking.learn(linkFeatures(known, pair), same.includes(pair))
      continue
    }
    trials += 1
    const post = known.posts[chance.below(known.posts.length)]!
    const who = chance.shuffled(known.candidates)
    const guess = who[best(who.map((each) => pairing.score(pairFeatures(known, post, each))))]
    if (guess === by(post)) paired += 1
    // One pair of one hand, one of two: which is which?
    const two = chance.shuffled([chance.shuffled(same)[0]!, chance.shuffled(different)[0]!])
    if (same.includes(two[best(two.map((pair) => linking.score(linkFeatures(known, pair))))]!)) {
      linked += 1
    }
  }
  return { pairing: paired / trials, linking: linked / trials, trials }
}

async function playAll(count: number, seed: number, sabotage: Sabotage = {}): Promise<Played[]> {
  const chance = createChance(seed)
  const world = await openLinkageWorld()
  const sessions: Played[] = []
  for (let number = 0; number < count; number += 1) {
    sessions.push(await play(world, { chance, number, sabotage }))
  }
  expect(world.log.lines).toEqual([])
  return sessions
}

describe('[U1.14] a program given every byte that one phone received (e01, e02, e03)', () => {
  it('pairs no post with its author, and no two posts with each other, over 1 000 sessions', async () => {
    const [taught, trials] = [400, 1_000]
    const sessions = await playAll(taught + trials, 20_261_121)
    expect(sessions.every(({ authors }) => authors.size === 4)).toBe(true)
    const rates = attack(sessions, taught, createChance(1))
    expect(rates.trials).toBe(trials)
    expect(rates.pairing).toBeLessThan(bound(1 / 4, trials))
    expect(rates.linking).toBeLessThan(bound(1 / 2, trials))
  }, 300_000)

  // As many sessions as each takes to win beyond doubt: one sees nearly all, the other a third.
  const worse: readonly (readonly [string, Sabotage, readonly [taught: number, trials: number]])[] =
    [
      ['each post is revealed as it comes', { unheld: true }, [200, 200]],
      ['ids follow the order of arrival', { unshuffled: true }, [400, 600]],
    ]

  it.each(worse)(
    'wins when %s: the check can fail',
    async (_, sabotage, [taught, trials]) => {
      const sessions = await playAll(taught + trials, 7, sabotage)
      const rates = attack(sessions, taught, createChance(1))
      expect(rates.pairing).toBeGreaterThan(bound(1 / 4, trials))
      expect(rates.linking).toBeGreaterThan(bound(1 / 2, trials))
    },
    120_000,
  )
})
