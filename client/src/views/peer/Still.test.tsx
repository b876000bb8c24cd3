import { screen, waitFor } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { button, field, groupMoves, phone, user } from './testing/phone.tsx'

const down = () => screen.queryByRole('heading', { name: 'Téléphones posés' })

describe('[T5.1] a shared silence', () => {
  it('leaves one still page, and « On sort du cadre »', async () => {
    const session = phone({ name: 'Awa', stage: 'echoes' })
    groupMoves(session, { silence: true })
    expect(await screen.findByRole('heading', { name: 'Un temps de silence' })).toBeVisible()
    expect(screen.getAllByRole('button')).toEqual([button('On sort du cadre')])
    groupMoves(session, { silence: false })
    expect(button('Faire écho')).toBeVisible()
  })

  it('never takes away a text being typed', async () => {
    const session = phone({ name: 'Awa', stage: 'echoes' })
    await user.click(button('Faire écho'))
    await user.type(await field(), 'chez nous')
    groupMoves(session, { silence: true })
    expect(await field()).toHaveValue('chez nous')
    expect(screen.queryByText('Un temps de silence')).not.toBeInTheDocument()
  })
})

describe('[T5.2] « Téléphones posés »', () => {
  it('keeps one still page between two acts, left when a step needs this person', async () => {
    const session = phone({ name: 'Awa', stage: 'telling', matter: 'told' })
    groupMoves(session, { phonesDown: 'session' })
    expect(down()).toBeVisible()
    expect(screen.getByText(/Rien à faire ici/)).toBeVisible()
    groupMoves(session, { step: 'echoes' })
    await waitFor(() => expect(down()).not.toBeInTheDocument())
    await user.click(button('Faire écho'))
    await user.type(await field(), 'chez nous aussi.')
    await user.click(button('Faire écho, signé Awa'))
    await user.click(await screen.findByRole('button', { name: 'Reprendre' }))
    expect(down()).not.toBeInTheDocument()
    groupMoves(session, { step: 'linking' })
    // The text that came back is still being written.
    expect(await field()).toHaveValue('chez nous aussi.')
  })

  it('lets one write anyway, for this step', async () => {
    const session = phone({ name: 'Awa', stage: 'questions', matter: 'told' })
    groupMoves(session, { phonesDown: 'session' })
    await user.click(button('Écrire quand même'))
    expect(button('Poser une question')).toBeVisible()
    groupMoves(session, { step: 'linking' })
    await waitFor(() => expect(down()).toBeVisible())
  })

  it('needs the one who told for their moments, and nobody else', async () => {
    const karim = phone({ name: 'Soizic', stage: 'choice', matter: 'titles' })
    groupMoves(karim, { phonesDown: 'step' })
    expect(down()).toBeVisible()
  })
})
