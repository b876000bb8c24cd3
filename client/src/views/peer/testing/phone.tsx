import { act, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { createStore } from 'zustand/vanilla'
import { onlyId } from '../../../../../shared/model/ids.ts'
import type { ProgressWords } from '../../../../../shared/model/progress.ts'
import { soloSession } from '../../../../../tests/fixtures/solo.ts'
import { soloHerbarium } from '../../../../../tests/fixtures/solo-herbarium.ts'
import type { SoloOptions } from '../../../../../tests/fixtures/solo-people.ts'
import type { Connection } from '../../../store/connection.ts'
import type { SessionHandle } from '../../../store/session.ts'
import type { App } from '../../../store/app.ts'
import { AppContext, SessionContext } from '../../../store/use-app.ts'
import { Peer } from '../Peer.tsx'

export const user = userEvent.setup({ delay: null })

/** One participant's phone, in a session of one device; `line` once its own line is so, its group's being live. */
export function phone(
  options: Omit<SoloOptions, 'as'>,
  leave = () => undefined,
  line?: Partial<Connection>,
) {
  const solo = soloSession({ as: 'peer', ...options })
  const groupConnection = createStore(solo.connection.getState)
  const session = line === undefined ? solo : { ...solo, groupConnection }
  if (line !== undefined) session.connection.setState(line)
  const herbarium = soloHerbarium()
  render(
    <AppContext value={{ herbarium } as unknown as App}>
      <SessionContext value={session}>
        <Peer onLeave={leave} />
      </SessionContext>
    </AppContext>,
  )
  return { ...session, herbarium }
}

export const button = (name: string | RegExp) => screen.getByRole('button', { name })
export const field = () => screen.findByRole('textbox')

/** The facilitator, elsewhere, moves the group. */
export function groupMoves(session: SessionHandle, to: Partial<ProgressWords>): void {
  act(() => {
    const { progress } = session.board.getState()
    const before = progress.get(onlyId)
    if (before === undefined) throw new Error('no progress')
    const after = { ...before, words: { ...before.words, ...to } }
    session.board.setState({ progress: new Map([[onlyId, after]]) })
  })
}
