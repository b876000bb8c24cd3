import { changeGroup } from '../../../shared/acts/change-group.ts'
import { onlyId } from '../../../shared/model/ids.ts'
import type { TiersActs } from '../store/session.ts'
import { standing } from './author.ts'
import type { Hosting } from './hosting.ts'

/** The facilitator's verbs on the group itself. */
export function groupActs({ group: { desk, line } }: Hosting): Pick<TiersActs, 'changeGroup'> {
  return {
    changeGroup: (words) =>
      line.post(changeGroup(desk.author, standing(desk, 'group', onlyId), words)),
  }
}
