import type * as french from '../by.ts'
import type { SaidOf } from './said-of.ts'

export const tBy: SaidOf<typeof french.tBy> = {
  writtenFor: (name) => `${name}, written with their agreement`,
  someone: 'A person without a device',
}
