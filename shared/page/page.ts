import type { Asker, Requested } from '../host/asker.ts'

/** What is answered at one path. */
export interface Page {
  readonly status?: number
  readonly type: string
  readonly headers?: Readonly<Record<string, string>>
  readonly body: string
}

/** A request for a page. */
export type Asking = Asker & Pick<Requested, 'headers'>

/** What is answered, by path. */
export type Pages = Readonly<Record<string, (asking: Asking) => Page | Promise<Page>>>

/** A page that programs read. */
export function jsonPage(body: object, status = 200): Page {
  return { status, type: 'application/json', body: JSON.stringify(body) }
}
