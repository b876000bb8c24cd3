import { forgetOwnScript, keepOwnScript } from '../../../shared/acts/keep-own-script.ts'
import { onlyId } from '../../../shared/model/ids.ts'
import type { Preparing } from '../store/preparing.ts'
import { bilanActs } from './bilan-acts.ts'
import { cycleActs } from './cycle-acts.ts'
import { earlierStakes } from './earlier-stakes.ts'
import { keepingActs } from './keeping-acts.ts'
import type { SessionSource } from './look-at-session.ts'
import type { OpenRoom } from './open-group.ts'
import { rehearse } from './rehearse.ts'

/** Prepares the next session of a group. What is set aside stays on this device, as a draft. */
export function prepare(source: SessionSource, room: OpenRoom): Preparing {
  const { board, desk, line } = room
  const { device, ring } = source
  return {
    group: ring.group,
    board,
    drafts: device.draftsOf(ring.group),
    keeping: keepingActs(desk),
    earlierStakes: () => earlierStakes(source, board.getState()),
    ...cycleActs(desk),
    keepOwnScript: (steps) =>
      line.post(
        keepOwnScript(desk.author, board.getState().ownScript.get(onlyId), {
          steps: steps.map((step) => ({ ...step })),
        }),
      ),
    forgetOwnScript: () => line.post(forgetOwnScript()),
    rehearse: (preparation) => rehearse({ device, ring, group: room }, preparation),
    bilan: bilanActs(source, room),
    workshop: async () => (await import('./workshop-here.ts')).workshopHere(source, room),
  }
}
