import { editScript } from '../../../shared/acts/edit-script.ts'
import { keepText } from '../../../shared/acts/keep-text.ts'
import type { Before } from '../../../shared/acts/act.ts'
import type { GroupTextWords } from '../../../shared/model/group-text.ts'
import { onlyId, type RecordId } from '../../../shared/model/ids.ts'
import { stands, withLine } from '../store/select/cockpit-kept-line.ts'
import type { TiersActs } from '../store/session.ts'
import { minuteOf, standing } from './author.ts'
import { cycleActs } from './cycle-acts.ts'
import type { Hosting } from './hosting.ts'

/** The facilitator's verbs on the group itself. */
export function groupActs({
  group: { desk, line },
  session,
}: Hosting): Pick<TiersActs, 'changeGroup' | 'changeCharter' | 'correctText' | 'settleText'> {
  const cycle = cycleActs(desk)
  const keep = (before: Before<'texts'>, words: GroupTextWords) => {
    const atMin = minuteOf(desk.nowMs())
    return line.post(
      keepText(desk.author, { id: before.id as RecordId, before }, { ...words, atMin }),
    )
  }
  return {
    changeGroup: cycle.changeGroup,
    // The session shows the rules it was opened with: it goes on with those it gives itself.
    changeCharter(words) {
      const script = standing(session.desk, 'script', onlyId)
      const rules = [...words.rules]
      void session.line.post(editScript(session.desk.author, script, { rules }))
      return cycle.changeCharter(words)
    },
    correctText(id, said) {
      const now = standing(desk, 'texts', id)
      // Somebody said that very line otherwise: over what was read it is refused, and a person chooses.
      const { rev } = stands(now.words, said) ? now.record : said
      return keep({ ...now, record: { ...now.record, rev } }, withLine(now.words, said))
    },
    async settleText(id, key, words) {
      if (words !== undefined) await keep(standing(desk, 'texts', id), words)
      await line.discard(key)
    },
  }
}
