import { stakeCell } from '../../../../shared/model/wording.ts'
import type { Refused } from '../../store/connection.ts'

interface Written {
  readonly text?: string
  readonly cell?: string
}

/** A refused text, and the cockpit's field that it was typed in. */
export interface RefusedText {
  readonly field: string
  readonly text: string
}

/** The cockpit's field that a refused text goes back to; undefined for what was not typed in one. */
export function refusedText({ request, words }: Refused): RefusedText | undefined {
  const { text, cell = '' } = (words ?? {}) as Written
  if (text === undefined || text === '') return undefined
  const { collection, id } = request
  const {
    rev,
    of = '',
    from,
  } = (request.record ?? {}) as {
    readonly rev?: number
    readonly of?: string
    readonly from?: string
  }
  if (collection === 'stakes') return { text, field: rev === 1 ? 'stake' : `stake:${id}` }
  if (collection !== 'wordings') return undefined
  if (cell === stakeCell) return { text, field: `stake:${of}` }
  const again = rev === 1 ? from : id
  return { text, field: again === undefined ? `line:${of}:${cell}` : `rewording:${again}` }
}
