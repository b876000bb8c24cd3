import { act, render, screen } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { expect, it, vi } from 'vitest'
import { soloSession } from '../../../../tests/fixtures/solo.ts'
import { tCockpit } from '../../phrases/cockpit.ts'
import { SessionContext } from '../../store/use-app.ts'
import { DoorTried } from './DoorTried.tsx'

const words = tCockpit.door

function show(doorOpen: boolean) {
  const session = soloSession({ as: 'facilitator', doorOpen })
  const closeDoor = vi.fn<() => Promise<void>>(() => Promise.resolve())
  render(
    <SessionContext value={{ ...session, tiers: { ...session.tiers, closeDoor } }}>
      <DoorTried />
    </SessionContext>,
  )
  return { ...session, closeDoor }
}

it('[W1.9] says that wrong words are tried, and shuts the door in one press', async () => {
  const session = show(true)
  expect(screen.queryByText(words.tried)).toBeNull()
  act(() => session.connection.setState({ doorTriedAtMs: Date.now() }))
  expect(screen.getByRole('status')).toHaveTextContent(words.triedHelp)
  await userEvent.click(screen.getByRole('button', { name: words.close }))
  expect(session.closeDoor).toHaveBeenCalledOnce()
})

it('leaves a door in peace once told to, until it begins again', async () => {
  const session = show(true)
  const tell = (atMs: number) => act(() => session.connection.setState({ doorTriedAtMs: atMs }))
  tell(Date.now())
  await userEvent.click(screen.getByRole('button', { name: words.leaveOpen }))
  tell(Date.now() + 60_000)
  expect(screen.queryByText(words.tried)).toBeNull()
  tell(Date.now() + 1_000_000)
  expect(screen.getByText(words.tried)).toBeVisible()
  expect(session.closeDoor).not.toHaveBeenCalled()
})

it('[W1.9] says nothing of a door that is closed, nor of what is over', () => {
  const session = show(false)
  act(() => session.connection.setState({ doorTriedAtMs: Date.now() }))
  expect(screen.queryByText(words.tried)).toBeNull()
  const open = show(true)
  act(() => open.connection.setState({ doorTriedAtMs: Date.now() - 600_000 }))
  expect(screen.queryByText(words.tried)).toBeNull()
})
