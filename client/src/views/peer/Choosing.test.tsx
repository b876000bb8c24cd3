import { screen, waitFor } from '@testing-library/react'
import { expect, it } from 'vitest'
import { memberOf } from '../../../../tests/fixtures/solo-people.ts'
import { mySituation } from '../../store/select/peer-mine.ts'
import { button, groupMoves, phone, user } from './testing/phone.tsx'

const maelle = memberOf('Maëlle')

it('[T2.1] lets the author alone say that theirs presses, or not this time, and unsay it', async () => {
  const session = phone({ name: 'Maëlle', stage: 'choice', matter: 'titles' })
  const wish = () => mySituation(session.board.getState(), maelle)?.words.wish
  await user.click(button('Elle me presse'))
  await waitFor(() => expect(wish()).toBe('pressing'))
  await user.click(button('Pas cette fois'))
  await waitFor(() => expect(wish()).toBe('not-now'))
  expect(button('Pas cette fois')).toHaveAttribute('aria-pressed', 'true')
  await user.click(button('Pas cette fois'))
  await waitFor(() => expect(wish()).toBeUndefined())
  // The line keeps its place and its words.
  expect(mySituation(session.board.getState(), maelle)?.words.title).toBe('La fiche du soir')
})

it('[T2.1] offers nothing about the situations of others, and no vote', () => {
  phone({ name: 'Awa', stage: 'choice', matter: 'titles' })
  expect(screen.queryByRole('button', { name: /presse|Pas cette fois/ })).not.toBeInTheDocument()
  expect(screen.queryByRole('checkbox')).not.toBeInTheDocument()
})

it('[T2.1] tells the author that the group proposes theirs, and that they may refuse', async () => {
  const session = phone({ name: 'Maëlle', stage: 'choice', matter: 'titles' })
  const mine = mySituation(session.board.getState(), maelle)
  if (mine === undefined) throw new Error('no situation')
  groupMoves(session, { centre: mine.id })
  expect(await screen.findByRole('heading', { name: 'Le groupe propose la vôtre' })).toBeVisible()
  expect(screen.getByText(/ou refuser/)).toBeVisible()
  expect(button('Pas cette fois')).toBeVisible()
})
