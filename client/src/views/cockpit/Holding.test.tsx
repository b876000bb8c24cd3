import { act, render, screen, waitFor, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { soloSession } from '../../../../tests/fixtures/solo.ts'
import type { SoloOptions } from '../../../../tests/fixtures/solo-people.ts'
import { ownKeys } from '../../store/own-keys.ts'
import { progressOf } from '../../store/select/steps.ts'
import { SessionContext } from '../../store/use-app.ts'
import { Cockpit } from './Cockpit.tsx'

function show(options: Omit<SoloOptions, 'as'> = {}) {
  const session = soloSession({ as: 'facilitator', ...options })
  render(
    <SessionContext value={session}>
      <Cockpit onHome={vi.fn<() => void>()} onOneImage={vi.fn<() => void>()} />
    </SessionContext>,
  )
  return session
}

const button = (name: string | RegExp) => screen.getByRole('button', { name })
const ask = async (name: string) => {
  await userEvent.click(button('Plus de gestes'))
  await userEvent.click(button(name))
}

beforeEach(() => {
  window.innerWidth = 1440
})

describe('[T6.1] writing for somebody without a device', () => {
  const write = async (text: string) => {
    await ask('Écrire pour quelqu’un')
    await userEvent.type(screen.getByLabelText(/Comment l’appelle-t-on/), 'Paulette')
    await userEvent.click(button('Ajouter cette personne'))
    await userEvent.type(await screen.findByLabelText('Avec les mots de Paulette'), text)
  }

  it('puts nothing down before that person said yes aloud, and marks it', async () => {
    const session = show({ stage: 'round', matter: 'none' })
    await write('Le camion')
    await userEvent.click(button(/Poser, écrit pour Paulette/))
    expect(session.board.getState().situations.size).toBe(0)
    await userEvent.click(screen.getByRole('checkbox', { name: /Paulette est d’accord/ }))
    await userEvent.click(button(/Poser, écrit pour Paulette/))
    expect(await screen.findByText(/Paulette, écrit avec son accord/)).toBeVisible()
    const [written] = session.board.getState().situations.values()
    expect(written?.record.owner).toBe(session.me)
    // Who it was written for is sealed: nothing of it in the clear fields.
    const [person] = session.board.getState().deviceless.keys()
    expect(JSON.stringify({ ...written?.record, words: '' })).not.toContain(person)
  })

  it('is withdrawn at their word, one text or everything with their seat', async () => {
    const session = show({ stage: 'round', matter: 'none' })
    await write('Le camion')
    await userEvent.click(screen.getByRole('checkbox', { name: /Paulette est d’accord/ }))
    await userEvent.click(button(/Poser, écrit pour Paulette/))
    await userEvent.click(await screen.findByRole('button', { name: 'Retirer, à sa demande' }))
    await waitFor(() => expect(session.board.getState().situations.size).toBe(0))
    await userEvent.click(button('Retirer cette personne'))
    expect(screen.getByText(/quitte aussi tous les écrans/)).toBeVisible()
    await userEvent.click(button('Retirer cette personne'))
    await waitFor(() => expect(session.board.getState().deviceless.size).toBe(0))
  })

  it('[T6.2] keeps the moments of what they told, approved aloud, and takes them back when emptied', async () => {
    const session = show({ stage: 'round', matter: 'none' })
    const { tiers, board } = session
    const person = await tiers.seatWithoutDevice('Paulette')
    await tiers.writeFor(person, { collection: 'situations', of: undefined, text: 'Le camion' })
    const [line] = board.getState().situations.values()
    const id = line?.id ?? person
    await tiers.centre(id)
    await tiers.goToStep('telling')
    expect(screen.queryByRole('button', { name: /Écrire avec les mots/ })).toBeNull()
    await userEvent.click(await screen.findByRole('checkbox', { name: 'Racontée' }))
    await userEvent.click(await screen.findByRole('button', { name: /Écrire avec les mots de/ }))
    const first = () => screen.getByLabelText('Les faits')
    await waitFor(() => expect(first()).not.toHaveAttribute('readonly'))
    await userEvent.type(first(), 'Parti sans moi.')
    const put = async () => {
      await userEvent.click(screen.getByRole('checkbox', { name: /Paulette est d’accord/ }))
      await userEvent.click(button(/Poser, écrit pour Paulette/))
    }
    await userEvent.click(button(/Poser, écrit pour Paulette/))
    const words = () => board.getState().situations.get(id)?.words
    expect(words()?.first).toBeUndefined()
    await put()
    await waitFor(() => expect(words()).toMatchObject({ first: 'Parti sans moi.', for: person }))
    await userEvent.clear(first())
    await put()
    await waitFor(() => expect(words()?.first).toBe(''))
  })

  it('[T1.1] gives them their place in the speaking order', async () => {
    const session = show({ stage: 'round', matter: 'none' })
    await session.tiers.seatWithoutDevice('Paulette')
    const floor = screen.getByRole('region', { name: 'Tour de parole' })
    expect(await within(floor).findByText('Paulette')).toBeVisible()
  })
})

describe('[T5.1] a shared silence', () => {
  it('stops the clock, and sets it going again unless it was stopped before', async () => {
    const session = show()
    const progress = () => progressOf(session.board.getState())
    await session.tiers.holdSilence(true)
    expect(progress()).toMatchObject({ silence: true })
    expect(progress()?.clock).toHaveProperty('leftMs')
    await session.tiers.holdSilence(false)
    expect(progress()?.clock).toHaveProperty('endsAtMs')
    await session.tiers.pauseClock()
    await session.tiers.holdSilence(true)
    await session.tiers.holdSilence(false)
    expect(progress()?.clock).toHaveProperty('leftMs')
  })
})

describe('[T5.2] « Téléphones posés » for one step', () => {
  it('[T5.3] is planned in the script, lifted by a gesture or by the next step, and undone with it', async () => {
    const session = show({ stage: 'round', matter: 'titles' })
    const { tiers, board } = session
    const down = () => progressOf(board.getState())?.phonesDown
    await tiers.editScript({ kind: 'phones', id: 'telling', down: true })
    await tiers.goToStep('telling')
    expect(down()).toBe('step')
    await tiers.putPhonesDown(undefined)
    expect(down()).toBeUndefined()
    await tiers.goToStep('choice')
    await tiers.goToStep('telling')
    expect(down()).toBe('step')
    await tiers.goToStep('questions')
    expect(down()).toBeUndefined()
    await tiers.putPhonesDown('session')
    await tiers.goToStep('telling')
    expect(down()).toBe('session')
  })

  it('ends with the step', async () => {
    const session = show({ stage: 'telling', matter: 'told' })
    await session.tiers.putPhonesDown('step')
    await session.tiers.goToStep('questions')
    expect(progressOf(session.board.getState())?.phonesDown).toBeUndefined()
    await session.tiers.putPhonesDown('session')
    await session.tiers.goToStep('echoes')
    expect(progressOf(session.board.getState())?.phonesDown).toBe('session')
  })
})

it('[T4.4] asks, naming nobody, to strike the notes once a text was withdrawn', async () => {
  const session = show()
  act(() => session.drafts.type(ownKeys.strike, 'asked'))
  const line = await screen.findByText(/Un texte a été retiré/)
  expect(line).not.toHaveTextContent(/Karim|radis/)
  await userEvent.click(button('C’est fait'))
  await waitFor(() => expect(screen.queryByText(/Un texte a été retiré/)).not.toBeInTheDocument())
})

it('[V1.8] lets the facilitator step out too, at once and without the relay, and bring back', async () => {
  const session = show({ offline: true })
  act(() => session.connection.setState({ outOfFrame: false }))
  await userEvent.click(
    screen.getAllByRole('button', { name: 'On sort du cadre' }).at(-1) as HTMLElement,
  )
  expect(screen.getByRole('heading', { name: 'On fait une pause' })).toBeVisible()
  expect(screen.getAllByRole('link').map((link) => link.getAttribute('href'))).toEqual([
    'tel:3114',
    'tel:112',
  ])
  await userEvent.click(button('Revenir à la séance'))
  expect(screen.queryByRole('heading', { name: 'On fait une pause' })).not.toBeInTheDocument()
})
