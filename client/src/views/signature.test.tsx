import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, it } from 'vitest'
import { soloSession } from '../../../tests/fixtures/solo.ts'
import type { SoloOptions } from '../../../tests/fixtures/solo-people.ts'
import { SessionContext } from '../store/use-app.ts'
import { Peer } from './peer/Peer.tsx'

const user = userEvent.setup({ delay: null })

function phone(options: Omit<SoloOptions, 'as'>) {
  render(
    <SessionContext value={soloSession({ as: 'peer', ...options })}>
      <Peer onLeave={() => undefined} />
    </SessionContext>,
  )
}

const press = (name: string) => user.click(screen.getByRole('button', { name }))
const signed = () =>
  screen
    .getAllByRole('button')
    .map(({ textContent }) => textContent ?? '')
    .filter((text) => /signée? /.test(text))

it('[V1.2] names who signs a situation', () => {
  phone({ name: 'Soizic', stage: 'round', matter: 'none' })
  expect(signed()).toEqual(['Poser, signée Soizic'])
})

it('[V1.2] names who signs a question', async () => {
  phone({ name: 'Théo', stage: 'questions', matter: 'told' })
  await press('Poser une question')
  expect(signed()).toEqual(['Demander, signé Théo'])
})

it('[V1.2] names who signs an echo', async () => {
  phone({ name: 'Awa', stage: 'echoes', matter: 'echoed' })
  await press('Faire écho')
  expect(signed()).toEqual(['Faire écho, signé Awa'])
})

it('[V1.2] names who signs a word back', async () => {
  phone({ name: 'Karim', stage: 'word-back', matter: 'echoed' })
  await press('Écrire une phrase')
  expect(signed()).toEqual(['Poser, signée Karim'])
})
