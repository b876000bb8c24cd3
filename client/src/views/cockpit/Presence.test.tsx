import { act, render, screen, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { soloSession } from '../../../../tests/fixtures/solo.ts'
import { memberOf } from '../../../../tests/fixtures/solo-people.ts'
import { onlyId } from '../../../../shared/model/ids.ts'
import type { SessionHandle } from '../../store/session.ts'
import { SessionContext } from '../../store/use-app.ts'
import { Cockpit } from './Cockpit.tsx'

function show(): SessionHandle {
  const session = soloSession({ as: 'facilitator' })
  render(
    <SessionContext value={session}>
      <Cockpit onHome={vi.fn<() => void>()} onOneImage={vi.fn<() => void>()} />
    </SessionContext>,
  )
  return session
}

const speaking = (session: SessionHandle) => session.board.getState().floor.get(onlyId)?.words

beforeEach(() => {
  window.innerWidth = 1440
})

describe('who is at the table', () => {
  const table = () => within(screen.getByRole('banner'))
  const heard = (session: SessionHandle, ...names: Parameters<typeof memberOf>) =>
    new Set([...names.map(memberOf), ...(session.me === undefined ? [] : [session.me])])

  it('[V1.13] is what was last heard once the network is gone, and said as such', () => {
    const session = show()
    const here = heard(session, 'Karim')
    act(() => session.connection.setState({ state: 'live', here }))
    const live = table().getByText('2 à table')
    expect(live).toBeVisible()
    expect(table().queryByText('au dernier contact')).toBeNull()
    act(() => session.connection.setState({ state: 'offline' }))
    expect(table().getByText('2 à table')).toBeVisible()
    expect(table().getByText('au dernier contact')).toBeVisible()
  })

  it('[V1.13] is not known on a page that opened offline: nobody is counted, and the turn still goes on', async () => {
    const session = show()
    act(() => session.connection.setState({ state: 'offline', here: new Set() }))
    expect(table().getByText('Présences inconnues')).toBeVisible()
    expect(table().queryByText(/\d à table|hors ligne$/)).toBeNull()
    await userEvent.click(screen.getByRole('button', { name: 'Suivant·e' }))
    expect(speaking(session)?.speaking).toBeDefined()
  })
})
