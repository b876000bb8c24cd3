import type { ReactNode } from 'react'
import { onlyId } from '../../shared/model/ids.ts'
import type { ProgressWords } from '../../shared/model/progress.ts'
import type { App } from '../../client/src/store/app.ts'
import type { Connection } from '../../client/src/store/connection.ts'
import type { SessionHandle } from '../../client/src/store/session.ts'
import { AppContext, SessionContext } from '../../client/src/store/use-app.ts'
import { Peer } from '../../client/src/views/peer/Peer.tsx'
import { soloSession } from '../fixtures/solo.ts'
import { soloHerbarium } from '../fixtures/solo-herbarium.ts'
import type { SoloOptions } from '../fixtures/solo-people.ts'
import { nothing } from './state.ts'

/** A session, and what became of its line and of its progress. */
export interface Lived extends Omit<SoloOptions, 'as'> {
  readonly connection?: Partial<Connection>
  readonly progress?: Partial<ProgressWords>
  /** The board that had not arrived, or was not read. */
  readonly empty?: true
  /** Typed and not posted, by the name of its draft. */
  readonly drafts?: Readonly<Record<string, string>>
}

/** A session as it was lived so far. */
export function lived(as: SoloOptions['as'], options: Lived): SessionHandle {
  const { connection = {}, progress = {}, empty, drafts = {}, ...solo } = options
  const session = soloSession({ as, ...solo })
  session.connection.setState(connection)
  for (const [key, text] of Object.entries(drafts)) session.drafts.type(key, text)
  const { progress: before } = session.board.getState()
  const now = before.get(onlyId)
  if (now !== undefined) {
    const state = progress.closedAtMs === undefined ? now.record.state : 'closed'
    const after = { ...now, record: { ...now.record, state }, words: { ...now.words, ...progress } }
    session.board.setState({ progress: new Map([[onlyId, after]]) })
  }
  if (empty) session.board.setState({ script: new Map(), progress: new Map() })
  return session
}

/** A view of that session, in what it stands in. */
export const within = (session: SessionHandle, view: ReactNode) => (
  <AppContext value={{ herbarium: soloHerbarium() } as unknown as App}>
    <SessionContext value={session}>{view}</SessionContext>
  </AppContext>
)

/** A participant's phone in that session. */
export const phone = (options: Lived) => within(lived('peer', options), <Peer onLeave={nothing} />)
