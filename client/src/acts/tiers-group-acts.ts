import { editScript } from '../../../shared/acts/edit-script.ts'
import { keepText } from '../../../shared/acts/keep-text.ts'
import { onlyId } from '../../../shared/model/ids.ts'
import type { TiersActs } from '../store/session.ts'
import { minuteOf, standing } from './author.ts'
import { cycleActs } from './cycle-acts.ts'
import type { Hosting } from './hosting.ts'

/** The facilitator's verbs on the group itself. */
export function groupActs({
  group: { desk, line },
  session,
}: Hosting): Pick<TiersActs, 'changeGroup' | 'changeCharter' | 'correctText'> {
  const cycle = cycleActs(desk)
  return {
    changeGroup: cycle.changeGroup,
    // The session shows the rules it was opened with: it goes on with those it gives itself.
    changeCharter(words) {
      const script = standing(session.desk, 'script', onlyId)
      const rules = [...words.rules]
      void session.line.post(editScript(session.desk.author, script, { rules }))
      return cycle.changeCharter(words)
    },
    correctText(id, words) {
      const before = standing(desk, 'texts', id)
      const corrected = { ...before.words, ...words, atMin: minuteOf(desk.nowMs()) }
      return line.post(keepText(desk.author, { id, before }, corrected))
    },
  }
}
