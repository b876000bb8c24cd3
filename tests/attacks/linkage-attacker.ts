import * as Y from 'yjs'
import { syncStep } from '../../shared/wire/frames.ts'
import { readNumber } from '../../shared/wire/json-frame.ts'
import { decodeSync } from '../../shared/wire/sync.ts'
import type { Played, Received } from './linkage-world.ts'

/** A record as it was first seen. */
interface Seen {
  readonly id: string
  readonly owner: string
  readonly atMs: number
  readonly ord: number
  readonly atMin: number
  readonly words: string
  /** Its place in the author's own history of the document. */
  readonly clock: number
}

/** All that one phone can know of a session from the bytes it received. */
export interface Known {
  readonly posts: readonly Seen[]
  readonly acts: readonly Seen[]
  /** When anything else than the document was received. */
  readonly otherMs: readonly number[]
  readonly candidates: readonly string[]
}

interface Item {
  readonly id: { readonly clock: number }
}

export function read({ received, candidates }: Pick<Played, 'received' | 'candidates'>): Known {
  const doc = new Y.Doc()
  const seen = new Map<string, Seen>()
  const look = ({ atMs }: Received): void => {
    for (const collection of ['situations', 'takeaways']) {
      const map = doc.getMap<Record<string, string | number>>(collection)
      for (const [id, record] of map) {
        if (seen.has(id)) continue
        const { clock } = (map._map.get(id) as unknown as Item).id
        const { owner, ord, atMin, words } = record as unknown as Seen
        seen.set(id, { id, owner, ord, atMin, words, atMs, clock })
      }
    }
  }
  const otherMs: number[] = []
  for (const each of received) {
    const frame = readNumber(each.bytes)
    const sync = frame?.number === 0 ? decodeSync(frame.rest) : undefined
    if (sync === undefined || sync.step === syncStep.step1) otherMs.push(each.atMs)
    else Y.applyUpdate(doc, sync.bytes)
    look(each)
  }
  const all = [...seen.values()].sort((left, right) => left.clock - right.clock)
  return {
    posts: all.filter(({ owner }) => owner === ''),
    acts: all.filter(({ owner }) => owner !== ''),
    otherMs,
    candidates,
  }
}

const scale = (value: number): string =>
  value <= 0 ? '-' : String(Math.round(Math.log2(value + 1)))
const nearest = (values: readonly number[]): string =>
  scale(Math.min(...values.filter((v) => v > 0)))

/** What may speak for « this person wrote this post ». */
export function pairFeatures(known: Known, post: Seen, candidate: string): string[] {
  const { posts, acts, otherMs, candidates } = known
  const theirs = acts.filter(({ owner }) => owner === candidate)
  const rank = posts.indexOf(post)
  const places = theirs.map((act) => acts.indexOf(act))
  const who = candidates.indexOf(candidate)
  return [
    `after ${nearest(theirs.map(({ atMs }) => (atMs - post.atMs) / 250))}`,
    `before ${nearest(theirs.map(({ atMs }) => (post.atMs - atMs) / 250))}`,
    `next ${nearest(theirs.map(({ clock }) => clock - post.clock))}`,
    `last ${nearest(theirs.map(({ clock }) => post.clock - clock))}`,
    `arrival ${nearest(theirs.map(({ ord }) => ord - post.ord))}`,
    ...places.map((place, index) => `rank ${rank} ${index} ${place}`),
    `told ${nearest(theirs.flatMap(({ atMs }) => otherMs.map((other) => (atMs - other) / 250)))}`,
    `minute ${theirs.filter(({ atMin }) => atMin === post.atMin).length}`,
    `id ${post.id.charAt(0)} ${who}`,
    `words ${post.words.charAt(10)} ${who}`,
    `length ${post.words.length} ${who}`,
    `rank ${rank} ${who}`,
  ]
}

const alike = (left: string, right: string): number =>
  Array.from(left, (letter, at) => letter === right.charAt(at)).filter(Boolean).length

/** What may speak for « these two posts are of one hand ». */
export function linkFeatures({ posts }: Known, [left, right]: readonly [Seen, Seen]): string[] {
  const ranks = [left, right].map((post) => posts.indexOf(post)).sort((one, other) => one - other)
  return [
    `ranks ${ranks.join()}`,
    `apart ${scale(Math.abs(left.atMs - right.atMs) / 250)}`,
    `clock ${Math.abs(left.clock - right.clock)}`,
    `ord ${Math.abs(left.ord - right.ord)}`,
    `minute ${left.atMin === right.atMin}`,
    `ids ${alike(left.id, right.id)}`,
    `first ${alike(left.id.slice(0, 4), right.id.slice(0, 4))}`,
    `words ${scale(alike(left.words, right.words) / 8)}`,
    `length ${left.words.length === right.words.length}`,
  ]
}

/** Learns which features go with the truth, then weighs new ones: naive Bayes. */
export function createLearner() {
  const counts = new Map<string, [yes: number, no: number]>()
  const totals: [number, number] = [0, 0]
  return {
    learn(features: readonly string[], isTrue: boolean): void {
      totals[isTrue ? 0 : 1] += 1
      for (const feature of features) {
        const count = counts.get(feature) ?? [0, 0]
        count[isTrue ? 0 : 1] += 1
        counts.set(feature, count)
      }
    },
    score: (features: readonly string[]): number =>
      features.reduce((sum, feature) => {
        const [yes, no] = counts.get(feature) ?? [0, 0]
        return sum + Math.log((yes + 1) / (totals[0] + 2)) - Math.log((no + 1) / (totals[1] + 2))
      }, 0),
  }
}
