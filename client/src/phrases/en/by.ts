import type * as french from '../by.ts'
import type { SaidOf } from './said-of.ts'

export const tBy: SaidOf<typeof french.tBy> = {
  writtenFor: (name) => `${name}, written with their agreement`,
  gone: 'Someone who is no longer here',
  someone: 'A person without a device',
}
