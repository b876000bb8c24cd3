import { changeGroup } from '../../../shared/acts/change-group.ts'
import { keepText } from '../../../shared/acts/keep-text.ts'
import { onlyId } from '../../../shared/model/ids.ts'
import type { TiersActs } from '../store/session.ts'
import { minuteOf, standing } from './author.ts'
import type { Hosting } from './hosting.ts'

/** The facilitator's verbs on the group itself. */
export function groupActs({
  group: { desk, line },
}: Hosting): Pick<TiersActs, 'changeGroup' | 'correctText'> {
  return {
    changeGroup: (words) =>
      line.post(changeGroup(desk.author, standing(desk, 'group', onlyId), words)),
    correctText(id, words) {
      const before = standing(desk, 'texts', id)
      const corrected = { ...before.words, ...words, atMin: minuteOf(desk.nowMs()) }
      return line.post(keepText(desk.author, { id, before }, corrected))
    },
  }
}
