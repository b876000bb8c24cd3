import { act, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, it, vi } from 'vitest'
import { soloSession } from '../../../../tests/fixtures/solo.ts'
import { SessionContext } from '../../store/use-app.ts'
import { HeldLine } from './HeldLine.tsx'

const user = userEvent.setup({ delay: null })

function cockpit() {
  const session = soloSession({ as: 'facilitator', stage: 'round', matter: 'titles' })
  const reveal = vi.fn<() => Promise<number>>(() => Promise.resolve(1))
  render(
    <SessionContext value={{ ...session, tiers: { ...session.tiers, reveal } }}>
      <HeldLine />
    </SessionContext>,
  )
  return {
    reveal,
    held: (held: 'few' | 'enough') => act(() => session.connection.setState({ held })),
  }
}

it('[U1.11] says that texts wait, without a number, and reveals them in one tap', async () => {
  const { reveal, held } = cockpit()
  expect(screen.queryByText(/attendent/)).toBeNull()
  held('enough')
  expect(screen.getByText(/attendent/).closest('.fe-notice')?.textContent).not.toMatch(/\d/)
  await user.click(screen.getByRole('button', { name: 'Révéler' }))
  expect(reveal).toHaveBeenCalledTimes(1)
  expect(screen.queryByText(/attendent/)).toBeNull()
})

it('[U1.3] warns before fewer than three are revealed', () => {
  const { held } = cockpit()
  held('few')
  screen.getByText(/moins de trois/)
  screen.getByRole('button', { name: 'Révéler quand même' })
})
