import { familyIds, type Family } from './concept.ts'
import { familyNames } from './family-names.ts'
import { familyWhys } from './family-whys.ts'

/** The ten families, in the order of the herbarium. */
export const families: readonly Family[] = familyIds.map((id) => ({
  id,
  name: familyNames[id],
  why: familyWhys[id],
}))
