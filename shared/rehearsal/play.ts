import { chanceOf } from './chance.ts'
import { deedsIn } from './cues.ts'
import type { Deed } from './deed.ts'
import type { Scene } from './scene.ts'
import type { Troupe } from './troupe.ts'

/** How fast they go: seconds of play in a second of the clock. */
export const paces = { calm: 1, lively: 3 } as const
export type Pace = keyof typeof paces

/** Between two deeds, in seconds of play: nobody speaks over anybody. */
const gapS = { least: 4, most: 8 }

/** The troupe following a session: told what it sees and how long since, it says what it does now. */
export interface Play {
  /** What is to be done now, in order; `elapsedS` seconds of play after the last look. */
  look(scene: Scene, elapsedS: number): readonly Deed[]
}

/** One play. What it does depends on the seed and on what is shown to it, never on when it is looked at. */
export function createPlay(troupe: Troupe, seed: number): Play {
  const done = new Set<string>()
  const dueS = new Map<string, number>()
  let nowS = 0
  const gapOf = ({ does, by }: Deed) =>
    gapS.least + (gapS.most - gapS.least) * chanceOf(seed, `${does}/${by}`)

  /** What is not to be done any more is forgotten; what is new comes after the rest. */
  const queue = (wanted: readonly Deed[]) => {
    const keys = new Set(wanted.map(({ key }) => key))
    for (const key of dueS.keys()) if (!keys.has(key)) dueS.delete(key)
    let lastS = Math.max(nowS, ...dueS.values())
    for (const deed of wanted) {
      if (dueS.has(deed.key)) continue
      lastS += gapOf(deed)
      dueS.set(deed.key, lastS)
    }
  }

  return {
    look(scene, elapsedS) {
      nowS += elapsedS
      const wanted = deedsIn({ troupe, seed, scene }).filter(({ key }) => !done.has(key))
      queue(wanted)
      const due = wanted.filter(({ key }) => (dueS.get(key) ?? Infinity) <= nowS)
      for (const { key } of due) {
        done.add(key)
        dueS.delete(key)
      }
      return due
    },
  }
}
