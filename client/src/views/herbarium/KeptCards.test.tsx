import { render, screen } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { expect, it } from 'vitest'
import { soloHerbarium } from '../../../../tests/fixtures/solo-herbarium.ts'
import type { App } from '../../store/app.ts'
import type { KeptConcept } from '../../store/herbarium.ts'
import { AppContext } from '../../store/use-app.ts'
import { HerbariumPage } from './HerbariumPage.tsx'

const card = { name: 'Parler bas', definition: 'À voix basse.', question: 'À qui ?' }
const fromTravail = {
  ...card,
  name: 'Travail réel',
  family: 'travail',
  number: 2,
  question: 'Qu’avez-vous fait, là ?',
}
const from = { group: 'Encadrer dehors', session: 4, atMs: 2 }

function show(...kept: readonly KeptConcept[]) {
  const herbarium = soloHerbarium(...kept)
  render(
    <AppContext value={{ herbarium } as unknown as App}>
      <HerbariumPage />
    </AppContext>,
  )
  return herbarium
}

it('[C1.5] shows from home what this device keeps, of the catalogue and of the group’s own', async () => {
  show(
    { concept: 'parler-bas', card, ...from },
    { concept: 'travail-reel', card: fromTravail, ...from },
  )
  await userEvent.click(screen.getByRole('button', { name: 'Parler bas' }))
  expect(screen.getByText('À voix basse.')).toBeVisible()
  expect(screen.getByText('Séance 4, Encadrer dehors')).toBeVisible()
  await userEvent.click(await screen.findByRole('button', { name: 'Travail réel' }))
  expect(screen.getByText(/Qu’avez-vous fait, là/)).toBeVisible()
})

it('lets a concept go, and takes it back in one press', async () => {
  const herbarium = show({ concept: 'parler-bas', card, ...from })
  await userEvent.click(screen.getByRole('button', { name: 'Parler bas' }))
  await userEvent.click(screen.getByRole('button', { name: 'Retirer de mon herbier' }))
  expect(screen.queryByRole('button', { name: 'Parler bas' })).toBeNull()
  await userEvent.click(screen.getByRole('button', { name: 'Reprendre' }))
  expect(herbarium.kept.getState()).toHaveLength(1)
})

it('says what it is for when it is empty', () => {
  show()
  expect(screen.getByText(/Rien encore/)).toBeVisible()
})
