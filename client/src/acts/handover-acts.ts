import { dropHandover, offerHandover, stepDown } from '../../../shared/acts/hand-over.ts'
import { advance } from '../../../shared/acts/advance.ts'
import { onlyId } from '../../../shared/model/ids.ts'
import type { TiersActs } from '../store/session.ts'
import { standing } from './author.ts'
import type { Hosting } from './hosting.ts'
import { outcomeOf } from './line-outcomes.ts'

type HandoverActs = Pick<TiersActs, 'takeHelm' | 'offerHandover' | 'dropHandover' | 'stepDown'>

/** Who facilitates, and on which device. */
export function handoverActs({ ring, group, session }: Hosting): HandoverActs {
  const { author, line } = group.desk
  return {
    async takeHelm() {
      const { desk } = session
      for (;;) {
        const before = standing(desk, 'progress', onlyId)
        const others = (before.words.helms ?? []).filter(({ member }) => member !== ring.member)
        const helms = [...others, { member: ring.member, device: session.device }].slice(-4)
        const key = await desk.line.post(advance(desk.author, before, { helms }))
        // A step that the other device took in the same instant came first: asked for again, on what it left.
        if ((await outcomeOf(desk.line, key)) !== 'stale') return key
        await desk.line.discard(key)
      }
    },
    offerHandover: (to, keeps) => line.post(offerHandover(author, to, keeps)),
    dropHandover: () => line.post(dropHandover()),
    stepDown: () => line.post(stepDown(author)),
  }
}
