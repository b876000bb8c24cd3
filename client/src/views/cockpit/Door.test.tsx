import { act, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, it, vi } from 'vitest'
import { soloSession } from '../../../../tests/fixtures/solo.ts'
import { tCockpit } from '../../phrases/cockpit.ts'
import { SessionContext } from '../../store/use-app.ts'
import { Door } from './Door.tsx'

const words = tCockpit.door

/** A door of which no words are shown; it was asked to open as the session was, or was not. */
function show(isDoorOpening: boolean) {
  const session = soloSession({ as: 'facilitator' })
  session.board.setState({ entrance: new Map() })
  let settle: (isOpen: boolean) => void = () => undefined
  const opening = new Promise<void>((resolve, reject) => {
    settle = (isOpen) => (isOpen ? resolve() : reject(new Error('refused')))
  })
  const openDoor = vi.fn<() => Promise<void>>(() => opening)
  const tiers = { ...session.tiers, openDoor, isDoorOpening: async () => isDoorOpening }
  render(
    <SessionContext value={{ ...session, tiers }}>
      <Door />
    </SessionContext>,
  )
  return { openDoor, end: (isOpen: boolean) => act(async () => settle(isOpen)) }
}

it('[Z2.8] says that it opens as long as its words do not open yet, then that it could not', async () => {
  const { end } = show(true)
  expect(await screen.findByText(words.opening)).toBeVisible()
  expect(screen.getByRole('button', { name: words.reopen })).toHaveAttribute('aria-disabled')
  await end(false)
  expect(screen.getByText(words.failed)).toBeVisible()
})

it('is shut where nobody asked, until somebody does', async () => {
  const { openDoor } = show(false)
  expect(await screen.findByText(words.closed)).toBeVisible()
  expect(openDoor).not.toHaveBeenCalled()
  await userEvent.click(screen.getByRole('button', { name: words.reopen }))
  expect(screen.getByText(words.opening)).toBeVisible()
})
