import type { StakeFlag } from '../../../shared/model/stake.ts'
import { arrowRightIcon } from '../ui/icons/arrowRightIcon.ts'
import { arrowsLeftRightIcon } from '../ui/icons/arrowsLeftRightIcon.ts'
import { lockSimpleIcon } from '../ui/icons/lockSimpleIcon.ts'

/** A shape for each flag, beside its words: never a colour alone. */
export const flagIcons: Readonly<Record<StakeFlag, string>> = {
  stays: lockSimpleIcon,
  'may-leave': arrowRightIcon,
  discuss: arrowsLeftRightIcon,
}
