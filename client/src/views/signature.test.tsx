import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it } from 'vitest'
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

describe('[U1.5, V1.2] a signature', () => {
  const unsigned = () => screen.getByRole('radio', { name: 'Sans signature' })

  it('is given unless asked otherwise, and the button says which', async () => {
    phone({ name: 'Soizic', stage: 'round', matter: 'none' })
    expect(screen.getByRole('radio', { name: 'Signée Soizic' })).toBeChecked()
    await user.click(unsigned())
    expect(signed()).toEqual([])
    screen.getByRole('button', { name: 'Poser, sans signature' })
  })

  it('is not given without saying what is true, before anything leaves', async () => {
    phone({ name: 'Awa', stage: 'echoes', matter: 'echoed' })
    await press('Faire écho')
    await user.click(unsigned())
    screen.getByText(/Le groupe ne verra pas de nom\./)
    screen.getByText(/Le serveur pourrait techniquement savoir de quel téléphone il vient\./)
    screen.getByText(/Une manière d’écrire peut se reconnaître\./)
    screen.getByText(/Après, vous ne pourrez plus le reprendre\./)
    screen.getByRole('button', { name: 'Faire écho, sans signature' })
  })

  it('is due when fewer than five members are connected, with the reason', () => {
    const session = soloSession({ as: 'peer', name: 'Awa', stage: 'round', matter: 'none' })
    const here = [...session.connection.getState().here].slice(0, 4)
    session.connection.setState({ here: new Set(here) })
    render(
      <SessionContext value={session}>
        <Peer onLeave={() => undefined} />
      </SessionContext>,
    )
    expect(unsigned()).toBeDisabled()
    screen.getByText('Sans signature : possible à partir de cinq personnes connectées.')
  })

  it('once refused is said on this phone alone, with what may still be done', async () => {
    phone({ name: 'Théo', stage: 'round', matter: 'none', offline: true })
    await user.type(await screen.findByRole('textbox'), 'Le camion')
    await user.click(unsigned())
    await press('Poser, sans signature')
    await screen.findByText('Sans signature. Rien n’a encore quitté ce téléphone.')
  })
})
