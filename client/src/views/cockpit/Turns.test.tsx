import { render, screen, waitFor, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { expect, it, vi } from 'vitest'
import { soloSession } from '../../../../tests/fixtures/solo.ts'
import { memberOf } from '../../../../tests/fixtures/solo-people.ts'
import { onlyId } from '../../../../shared/model/ids.ts'
import type { SoloOptions } from '../../../../tests/fixtures/solo-people.ts'
import { SessionContext } from '../../store/use-app.ts'
import { Cockpit } from './Cockpit.tsx'

function show(options: Omit<SoloOptions, 'as'>) {
  HTMLDialogElement.prototype.showModal = vi.fn<() => void>()
  window.innerWidth = 1440
  const session = soloSession({ as: 'facilitator', ...options })
  render(
    <SessionContext value={session}>
      <Cockpit onHome={vi.fn<() => void>()} onOneImage={vi.fn<() => void>()} />
    </SessionContext>,
  )
  return session
}

const floor = () => screen.getByRole('region', { name: 'Tour de parole' })
const press = (name: string) => userEvent.click(within(floor()).getByRole('button', { name }))

it('[T1.2] proposes first, at the next step, those whom the step before cut short', async () => {
  const session = show({ stage: 'round', matter: 'titles' })
  await press('Suivant·e')
  await press('Suivant·e')
  await userEvent.click(screen.getByRole('button', { name: /^Au choix/ }))
  await waitFor(() => {
    const words = session.board.getState().floor.get(onlyId)?.words
    expect(words?.spoken).toEqual([])
    expect(words?.waiting.at(-1)).toBe(memberOf('Awa'))
    expect(words?.waiting.at(-2)).toBe(memberOf('Maëlle'))
  })
})

it('[T2.1] says at the choice what an author said of theirs, and leaves theirs at the edge', async () => {
  const session = show({ stage: 'choice', matter: 'titles' })
  const [first] = session.board.getState().situations.values()
  if (first === undefined) throw new Error('no situation')
  const declined = { ...first, words: { ...first.words, wish: 'not-now' as const } }
  session.board.setState({
    situations: new Map(session.board.getState().situations).set(first.id, declined),
  })
  const row = (await screen.findByText('Maëlle préfère ne pas raconter cette fois.')).closest('li')
  if (row === null) throw new Error('no row')
  expect(within(row).getByRole('button', { name: /Mettre au centre/ })).toHaveAttribute(
    'aria-disabled',
    'true',
  )
  expect(screen.getByText(/On ne vote pas/)).toBeVisible()
})
