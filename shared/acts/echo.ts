import type { EchoWords } from '../model/echo.ts'
import type { RecordId } from '../model/ids.ts'
import { act, create, type Act, type Author } from './act.ts'

interface About {
  readonly id: RecordId
  readonly of: RecordId
}

/** "Faire écho" to a told situation, with words or as a bare mark said aloud. */
export function echo(author: Author, { id, of }: About, words: EchoWords): Act {
  return act(create(author, { collection: 'echoes', id, clear: { of }, words }))
}
