import { render, screen } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { beforeEach, expect, test, vi } from 'vitest'
import type { RoomId } from '../../../shared/model/ids.ts'
import type { App, GroupCard } from '../store/app.ts'
import { Faire } from './Faire.tsx'
import { soloDevice } from '../../../tests/fixtures/solo-home.ts'

const idOf = (letter: string) => letter.repeat(22) as RoomId

const card = (letter: string, name: string): GroupCard => ({
  group: idOf(letter),
  kind: 'tenir-debout',
  name,
  aim: '',
  myName: 'Awa',
  role: 'facilitator',
  planned: 8,
  held: 0,
  draftKept: false,
  sessions: [],
})

function open(fragment = '') {
  const state = soloDevice({ groups: [card('a', 'Premier'), card('b', 'Second')] })
  const nothing = () => Promise.resolve({ kind: 'nothing' })
  const app = {
    state,
    findByFragment: vi.fn<App['findByFragment']>(nothing as App['findByFragment']),
    createGroup: () => Promise.resolve(idOf('b')),
    prepare: () => Promise.resolve({ drafts: { read: () => Promise.resolve(undefined) } }),
  }
  render(<Faire arrival={{ fragment }} opening={Promise.resolve(app as unknown as App)} />)
  return app
}

const title = () => screen.findByRole('heading', { level: 1 })

beforeEach(() => {
  sessionStorage.clear()
  history.replaceState(null, '', '/')
})

test('Home shows first what stands first, and a group just created once it is', async () => {
  sessionStorage.setItem('faire-echo-seat', `${idOf('b')}.${idOf('s')}`)
  open()
  expect(await screen.findByText('Premier. Séance 1.')).toBeVisible()
  await userEvent.click(screen.getByRole('link', { name: /^Tenir debout/ }))
  await userEvent.type(await screen.findByLabelText(/Le nom du groupe/), 'Second')
  await userEvent.type(screen.getByLabelText(/Comment vous appelle/), 'Hélène')
  await userEvent.click(screen.getByRole('button', { name: 'Créer le groupe' }))
  await vi.waitFor(async () => expect(await title()).toHaveTextContent('Second. Séance 1.'))
})

test('an invitation is followed once: turning back leads home', async () => {
  const { findByFragment } = open('i1.something')
  await vi.waitFor(() => expect(findByFragment).toHaveBeenCalledWith('i1.something'))
  await userEvent.click(await screen.findByRole('button', { name: 'Revenir' }))
  expect(await title()).toHaveTextContent('Premier. Séance 1.')
})

test('[P2.1] the title of the page says which screen this is, and never whose group', async () => {
  open()
  await screen.findByText('Premier. Séance 1.')
  expect(document.title).toBe('Faire Écho')
  await userEvent.click(screen.getByRole('link', { name: /^Tenir debout/ }))
  await screen.findByLabelText(/Le nom du groupe/)
  expect(document.title).toBe('Créer un groupe – Faire Écho')
})
