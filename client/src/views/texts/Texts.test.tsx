import { render, screen, waitFor } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { expect, it, vi } from 'vitest'
import { soloSession } from '../../../../tests/fixtures/solo.ts'
import { memberOf, roomId } from '../../../../tests/fixtures/solo-people.ts'
import { tTexts } from '../../phrases/texts.ts'
import { tErased } from '../../phrases/erased.ts'
import type { App, AppState, GroupCard } from '../../store/app.ts'
import { myTexts } from '../../store/select/peer-mine.ts'
import { AppContext } from '../../store/use-app.ts'
import { Texts } from './Texts.tsx'
import { soloDevice } from '../../../../tests/fixtures/solo-home.ts'

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

function home(more: Partial<AppState> = {}) {
  const session = soloSession({ as: 'peer', name: 'Soizic', matter: 'linked' })
  const state = soloDevice({ groups: [card], ...more })
  const eraseMine = vi.fn<App['eraseMine']>(() => Promise.resolve())
  const eraseReceipt = vi.fn<App['eraseReceipt']>(() => Promise.resolve())
  const ways = { eraseMine, eraseReceipt, session: () => Promise.resolve(session) }
  const app = { state, ...ways } as unknown as App
  render(
    <AppContext value={app}>
      <Texts onHome={vi.fn<() => void>()} />
    </AppContext>,
  )
  return { ...session, eraseMine, eraseReceipt }
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

it('[G2.10] erases all that one wrote in a group, after one question that hides nothing', async () => {
  const { eraseMine } = home()
  await userEvent.click(screen.getByRole('button', { name: tErased.mine }))
  expect(screen.getByText(/sans signature restent/)).toBeVisible()
  expect(eraseMine).not.toHaveBeenCalled()
  await userEvent.click(screen.getByRole('button', { name: tErased.mine }))
  expect(eraseMine).toHaveBeenCalledWith(roomId)
  await waitFor(() => expect(screen.queryByText(/sans signature restent/)).not.toBeInTheDocument())
})

it('[G2.9] reads as a receipt once a session is gone, and keeps the others until they are erased', async () => {
  const erasure = { atMin: 29_500_000, asked: false, due: true, confirmed: 5, awaited: 1 }
  const sessions = [{ room: roomId, number: 4, startsAtMin: 29_400_000, erasure }]
  const receipt = { what: 'mine' as const, name: 'Un autre groupe', atMs: 1 }
  const { eraseReceipt } = home({ groups: [{ ...card, sessions }], receipts: [receipt] })
  expect(screen.queryByRole('button', { name: /^Séance 4/ })).not.toBeInTheDocument()
  expect(screen.getByText(/confirmé.: 5\. Personnes pas encore revenues.: 1/)).toBeVisible()
  expect(screen.getByText(/Vos textes du groupe «.Un autre groupe/)).toBeVisible()
  await userEvent.click(screen.getByRole('button', { name: tErased.drop }))
  expect(eraseReceipt).toHaveBeenCalledWith(receipt)
})

it('[G3.7] says to who came later that the group held the past back, and to nobody else', () => {
  home({ groups: [card, { ...card, group: `${roomId}2` as typeof roomId, since: 3 }] })
  expect(screen.getAllByText(tTexts.before)).toHaveLength(1)
})

it('[G2.1] tells the date of the end before it comes', () => {
  const erasure = { atMin: 29_500_000, asked: false, due: false, confirmed: 0, awaited: 6 }
  home({
    groups: [
      { ...card, sessions: [{ room: roomId, number: 4, startsAtMin: 29_400_000, erasure }] },
    ],
  })
  expect(screen.getByText(/^Effacée au plus tard le/)).toBeVisible()
  expect(screen.getByRole('button', { name: /^Séance 4/ })).toBeVisible()
})
