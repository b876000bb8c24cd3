import { render, screen, waitFor } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { createStore } from 'zustand/vanilla'
import { expect, it, vi } from 'vitest'
import { soloSession } from '../../../../tests/fixtures/solo.ts'
import { memberOf, roomId } from '../../../../tests/fixtures/solo-people.ts'
import type { App, AppState, GroupCard } from '../../store/app.ts'
import { myTexts } from '../../store/select/peer-mine.ts'
import { AppContext } from '../../store/use-app.ts'
import { Texts } from './Texts.tsx'

const card: GroupCard = {
  group: roomId,
  kind: 'tenir-debout',
  name: 'Encadrer dehors, Ouest',
  aim: '',
  myName: 'Soizic',
  role: 'peer',
  planned: 8,
  held: 1,
  sessions: [{ room: roomId, number: 4, startsAtMin: 29_400_000 }],
  draftKept: false,
}

function home() {
  const session = soloSession({ as: 'peer', name: 'Soizic', matter: 'linked' })
  const state = createStore<AppState>(() => ({
    ready: true,
    groups: [card],
    online: true,
    secure: true,
    creation: 'open',
    storageFull: false,
  }))
  const app = { state, session: () => Promise.resolve(session) } as unknown as App
  render(
    <AppContext value={app}>
      <Texts onHome={vi.fn<() => void>()} />
    </AppContext>,
  )
  return session
}

it('[T4.3] withdraws from home, after saying what goes', async () => {
  const session = home()
  await userEvent.click(screen.getByRole('button', { name: /^Séance 4/ }))
  expect(await screen.findByText('Quarante bottes de poireaux')).toBeVisible()
  await userEvent.click(screen.getByRole('button', { name: 'Retirer ma situation' }))
  expect(screen.getByText(/quitte tous les écrans, avec les échos/)).toBeVisible()
  await userEvent.click(screen.getByRole('button', { name: 'Retirer ma situation' }))
  await waitFor(() =>
    expect(screen.queryByText('Quarante bottes de poireaux')).not.toBeInTheDocument(),
  )
  expect(
    myTexts(session.board.getState(), memberOf('Soizic')).map(({ collection }) => collection),
  ).toEqual(['echoes'])
})

it('[T4.3] withdraws everything at once, and shows what stays with this person alone', async () => {
  const session = home()
  session.drafts.type('echo-kept:one', 'parce que chez nous aussi.')
  await userEvent.click(screen.getByRole('button', { name: /^Séance 4/ }))
  expect(await screen.findByText('Gardés pour vous, ici seulement')).toBeVisible()
  await userEvent.click(screen.getByRole('button', { name: 'Effacer' }))
  await waitFor(() =>
    expect(screen.queryByText('Gardés pour vous, ici seulement')).not.toBeInTheDocument(),
  )
  await userEvent.click(screen.getByRole('button', { name: 'Retirer tous mes mots' }))
  await userEvent.click(screen.getByRole('button', { name: 'Retirer tous mes mots' }))
  await waitFor(() => expect(myTexts(session.board.getState(), memberOf('Soizic'))).toEqual([]))
})
