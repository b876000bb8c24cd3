import { changeCharter } from '../../../shared/acts/change-charter.ts'
import { changeGroup } from '../../../shared/acts/change-group.ts'
import { onlyId } from '../../../shared/model/ids.ts'
import type { Cycle } from '../store/cycle.ts'
import { minuteOf, standing, type Desk } from './author.ts'

/** What holds for all the sessions of a group, changed in its own room. */
export function cycleActs(desk: Desk): Pick<Cycle, 'changeGroup' | 'changeCharter'> {
  const { author, line } = desk
  return {
    changeGroup: (words) => line.post(changeGroup(author, standing(desk, 'group', onlyId), words)),
    changeCharter: (words) =>
      line.post(
        changeCharter(author, standing(desk, 'charter', onlyId), {
          words,
          atMin: minuteOf(desk.nowMs()),
        }),
      ),
  }
}
