import { act, screen, waitFor, within } from '@testing-library/react'
import { expect, test, vi } from 'vitest'
import { onlyId } from '../../../../shared/model/ids.ts'
import type { Connection } from '../../store/connection.ts'
import type { SessionHandle } from '../../store/session.ts'
import { button, field, groupMoves, phone, user } from './testing/phone.tsx'

const noButton = (name: string | RegExp) =>
  expect(screen.queryByRole('button', { name })).toBeNull()

async function write(text: string) {
  await user.click(await field())
  await user.paste(text)
}

const centreOf = (session: SessionHandle) =>
  session.board.getState().progress.get(onlyId)?.words.centre

function connectionIs(session: SessionHandle, state: Partial<Connection>) {
  act(() => session.connection.setState(state))
}

test('[V1.2] the round posts one line under the name its button says', async () => {
  const session = phone({ name: 'Soizic', stage: 'round', matter: 'none' })
  await write('Quarante bottes\nde poireaux')
  await user.click(button('Poser, signée Soizic'))
  expect(await screen.findByText('Ça part dans un instant')).toBeVisible()
  const [mine] = session.board.getState().situations.values()
  expect(mine?.words.title).toBe('Quarante bottes de poireaux')
  expect(mine?.keeping).toBe('leaving')
})

test('[O1.2] « Reprendre » puts the words back in their field', async () => {
  const session = phone({ name: 'Soizic', stage: 'round', matter: 'none' })
  await write('Quarante bottes')
  await user.click(button('Poser, signée Soizic'))
  await user.click(await screen.findByRole('button', { name: 'Reprendre' }))
  await waitFor(async () => expect(await field()).toHaveValue('Quarante bottes'))
  expect(session.board.getState().situations.size).toBe(0)
})

test('a line too long is kept whole, said so, and not posted', async () => {
  phone({ name: 'Soizic', stage: 'round', matter: 'none' })
  const text = 'Quarante bottes de poireaux à laver avant le départ du camion de sept heures'
  await write(text)
  expect(await field()).toHaveValue(text)
  expect(screen.getByText(/Un peu long/)).toBeVisible()
  expect(button('Poser, signée Soizic')).toHaveAttribute('aria-disabled', 'true')
})

test('« Garder pour moi » keeps the draft on the phone and posts nothing', async () => {
  const session = phone({ name: 'Soizic', stage: 'round', matter: 'none' })
  await write('Quarante bottes')
  await user.click(button('Garder pour moi'))
  expect(await screen.findByText('Quarante bottes')).toBeVisible()
  expect(await session.drafts.read('situation')).toBe('Quarante bottes')
  expect(session.board.getState().situations.size).toBe(0)
})

test('[V1.3] a step that changes never takes away the text being typed', async () => {
  const session = phone({ stage: 'round', matter: 'titles', name: 'Awa' })
  await write('Le quai mouillé')
  groupMoves(session, { step: 'echoes' })
  expect(await field()).toHaveValue('Le quai mouillé')
  expect(screen.getByText('Le groupe passe aux échos')).toBeVisible()
  await user.click(button('Rejoindre'))
  expect(screen.getByRole('heading', { level: 1, name: 'Échos' })).toBeVisible()
  expect(await session.drafts.read('situation')).toBe('Le quai mouillé')
})

test('a phone where nobody types follows the group, and its title takes focus', () => {
  const session = phone({ stage: 'welcome', matter: 'titles' })
  groupMoves(session, { step: 'break' })
  expect(screen.getByRole('heading', { level: 1, name: 'Pause' })).toHaveFocus()
})

test('nothing can be pressed while someone tells, but the way out of the frame', () => {
  phone({ stage: 'telling', matter: 'titles' })
  expect(screen.getAllByRole('button').map((one) => one.textContent)).toEqual([
    'Aller au contenu',
    'On sort du cadre',
  ])
})

test('the moments are for the person who told, and post together', async () => {
  const session = phone({ name: 'Karim', stage: 'telling', matter: 'told' })
  await user.click(button('Ajouter une précision'))
  await user.click(screen.getByRole('tab', { name: /Ce que j’ai fait/ }))
  const text = screen.getByLabelText('Et vous, qu’avez-vous fait ?')
  await user.clear(text)
  await user.click(text)
  await user.paste('J’ai fini seul.')
  await user.click(button('Poser, signée Karim'))
  const of = centreOf(session) ?? ''
  await waitFor(() =>
    expect(session.board.getState().situations.get(of)?.words.second).toBe('J’ai fini seul.'),
  )
  expect(session.board.getState().situations.get(of)?.words.first).toMatch(/^Livraison/)
})

test('an echo carries the beginning its composer says, and comes back without it', async () => {
  const session = phone({ stage: 'echoes', matter: 'echoed' })
  await user.click(button('Faire écho'))
  await write('il faut finir')
  await user.click(button('Faire écho, signé Awa'))
  await screen.findByText('Ça part dans un instant')
  const mine = [...session.board.getState().echoes.values()].at(-1)
  expect(mine?.words.text).toBe('parce qu’il faut finir')
  await user.click(button('Reprendre'))
  await waitFor(async () => expect(await field()).toHaveValue('il faut finir'))
})

test('a bare mark posts no words and leaves the draft where it is', async () => {
  const session = phone({ stage: 'echoes', matter: 'echoed' })
  await user.click(button('Faire écho'))
  await write('moi aussi')
  await user.click(button('Ça me fait écho, je le dis à voix haute'))
  await screen.findByText(/Votre nom et un point/)
  expect([...session.board.getState().echoes.values()].at(-1)?.words.text).toBe('')
  expect(await session.drafts.read(`echo:${centreOf(session)}`)).toBe('moi aussi')
})

test('one’s own situation takes no echo from oneself, and an echo is made once', () => {
  phone({ name: 'Karim', stage: 'echoes', matter: 'echoed' })
  expect(screen.getByText('C’est votre situation')).toBeVisible()
  noButton('Faire écho')
})

test('[V1.8] the frame is left at once, offline too, and a mistake is for five seconds here', async () => {
  const session = phone({ stage: 'echoes' })
  const gesture = vi.spyOn(session.acts, 'gesture').mockReturnValue(undefined)
  connectionIs(session, { state: 'offline' })
  await user.click(button('On sort du cadre'))
  expect(screen.getByRole('heading', { level: 1, name: 'On fait une pause' })).toHaveFocus()
  expect(screen.getByRole('link', { name: /3114/ })).toHaveAttribute('href', 'tel:3114')
  expect(screen.getByRole('link', { name: /112/ })).toHaveAttribute('href', 'tel:112')
  expect(screen.queryByText(/Livraison/)).not.toBeVisible()
  await user.click(button('C’était une erreur'))
  expect(screen.getByText(/Livraison/)).toBeVisible()
  expect(gesture.mock.calls).toEqual([['out-of-frame'], ['mistake']])
})

test('[V1.8] the others see the page without « C’était une erreur », with their text kept under it', async () => {
  const session = phone({ stage: 'round', matter: 'none' })
  await write('Le quai')
  connectionIs(session, { outOfFrame: true })
  expect(screen.getByText('On fait une pause')).toBeVisible()
  noButton('C’était une erreur')
  connectionIs(session, { outOfFrame: false })
  expect(await field()).toHaveValue('Le quai')
})

test('[O1.5] a refused post says the words are safe, and gives them back to their field', async () => {
  const session = phone({ stage: 'echoes', matter: 'echoed' })
  const of = centreOf(session)
  connectionIs(session, {
    refused: [
      {
        key: 7,
        reason: 'not-told',
        request: { op: 'create', collection: 'echoes', id: 'x', record: { of, rev: 1 } },
        words: { text: 'parce que moi aussi' },
      },
    ],
  })
  const notice = screen.getByRole('alert')
  expect(notice).toHaveTextContent('Cet écho n’est pas passé.')
  expect(notice).toHaveTextContent('toujours là, sur ce téléphone')
  await user.click(within(notice).getByRole('button', { name: 'Garder pour moi' }))
  expect(await session.drafts.read(`echo:${of}`)).toBe('moi aussi')
})

test('what one takes away is private first', async () => {
  const session = phone({ stage: 'takeaway', matter: 'staked' })
  await write('Je demande qui veut finir.')
  await user.click(button('Garder pour moi'))
  expect(await screen.findByText('Je demande qui veut finir.')).toBeVisible()
  expect(session.board.getState().takeaways.size).toBe(0)
  expect(await session.drafts.read('takeaway-kept')).toBe('Je demande qui veut finir.')
})

test('withdrawing says first what goes, then asks', async () => {
  const session = phone({ name: 'Soizic', stage: 'round', matter: 'titles' })
  const before = session.board.getState().situations.size
  await user.click(button('Retirer ma situation'))
  expect(screen.getByText(/Elle quitte tous les écrans/)).toBeVisible()
  expect(session.board.getState().situations.size).toBe(before)
  await user.click(button('Retirer ma situation'))
  await waitFor(() => expect(session.board.getState().situations.size).toBe(before - 1))
})

test('offline says where the words are; live says nothing', () => {
  const session = phone({ stage: 'round', matter: 'none' })
  expect(screen.queryByText(/Hors ligne/)).toBeNull()
  connectionIs(session, { state: 'offline' })
  expect(screen.getByText(/Gardé sur ce téléphone, partira/)).toBeVisible()
})

test('what waited says so once it has left', () => {
  const session = phone({ stage: 'round', matter: 'none' })
  connectionIs(session, { state: 'offline', waiting: 2 })
  connectionIs(session, { state: 'live' })
  expect(screen.queryByText('Tout est parti')).toBeNull()
  connectionIs(session, { waiting: 0 })
  expect(screen.getByText('Tout est parti')).toBeVisible()
})

test('a page read apart gives its place and its focus back to the step', async () => {
  phone({ name: 'Soizic', stage: 'stakes', matter: 'staked' })
  await user.click(button('Les situations'))
  await user.click(button(/Les bottes de radis/))
  expect(screen.getByText(/deux personnes en moins/)).toBeVisible()
  await user.click(button('Revenir'))
  await user.click(button('Revenir'))
  expect(screen.getByRole('heading', { level: 1, name: 'Enjeux' })).toHaveFocus()
})

test('the floor says « C’est à vous » to the person who has it', () => {
  const session = phone({ stage: 'echoes' })
  expect(screen.queryByText('C’est à vous')).toBeNull()
  act(() => {
    const words = { spoken: [], waiting: [], speaking: session.me }
    session.board.setState({ floor: new Map([[onlyId, { words } as never]]) })
  })
  expect(screen.getByText('C’est à vous')).toBeVisible()
})

test('a card that arrives while one writes is only a slip, and opens on touch', async () => {
  const session = phone({ stage: 'round', matter: 'none' })
  await write('Le quai')
  act(() => {
    const record = { owner: '', rev: 1, epoch: 1, ord: 9, atMin: 9 } as never
    const card = { name: 'Travail réel', definition: 'Ce que l’on fait.', question: 'Quoi ?' }
    const atMin = Date.now() / 60_000
    const words = { concept: 'travail-reel', card, why: '', question: '', atMin }
    const handout = { id: 'h1' as never, record, words, keeping: 'sent' as const }
    session.board.setState({ handouts: new Map([['h1', handout]]) })
  })
  expect(await field()).toHaveValue('Le quai')
  await user.click(await screen.findByRole('button', { name: /Travail réel/ }))
  expect(screen.getByRole('heading', { level: 1, name: 'Un concept pour le groupe' })).toBeVisible()
  await user.click(button('Garder dans mon herbier'))
  expect(session.herbarium.kept.getState().map(({ concept }) => concept)).toEqual(['travail-reel'])
  expect(await field()).toHaveValue('Le quai')
})

test('a phone put out of the group keeps its texts and says so first', async () => {
  const leave = vi.fn<() => undefined>()
  const session = phone({ stage: 'echoes' }, leave)
  connectionIs(session, { state: 'ended', endedBy: 'removed' })
  expect(screen.getByText(/^Vos propres textes restent à vous/)).toBeVisible()
  await user.click(button('Revenir à l’accueil'))
  expect(leave).toHaveBeenCalledOnce()
})

test('[G3.6] a seat that reads a session no more is not told that it was removed', () => {
  const session = phone({ stage: 'echoes' }, undefined, {
    state: 'ended',
    endedBy: 'notAdmitted',
  })
  expect(screen.getByRole('heading', { name: 'Cette page ne reçoit plus rien' })).toBeVisible()
  expect(screen.getByText(/^Vos propres textes .* Vous gardez votre place/)).toBeVisible()
  act(() => session.groupConnection?.setState({ state: 'ended', endedBy: 'notAdmitted' }))
  expect(
    screen.getByText(/^Le serveur ne reconnaît plus cet appareil.*les cinq mots\.$/),
  ).toBeVisible()
  // Whoever facilitates has the words of nobody to ask for: home says their ways back.
  connectionIs(session, { role: 'facilitator' })
  expect(screen.getByText(/L’accueil dit comment revenir, ou refaire le groupe\.$/)).toBeVisible()
})
