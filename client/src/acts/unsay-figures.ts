import { changeGroup } from '../../../shared/acts/change-group.ts'
import { onlyId } from '../../../shared/model/ids.ts'
import { standing, type Desk } from './author.ts'

/** The group's page no longer says that its figures are in a library. */
export async function unsayFigures(desk: Desk): Promise<void> {
  const before = standing(desk, 'group', onlyId)
  await desk.line.post(changeGroup(desk.author, before, { figures: undefined }))
}
