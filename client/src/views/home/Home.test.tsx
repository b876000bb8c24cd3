import { cleanup, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it, vi } from 'vitest'
import type { RoomId } from '../../../../shared/model/ids.ts'
import type { App, AppState } from '../../store/app.ts'
import { AppContext } from '../../store/use-app.ts'
import { Home, type HomeProps } from './Home.tsx'
import { soloCard, soloDevice } from '../../../../tests/fixtures/solo-home.ts'

const room = 'r'.repeat(22) as RoomId
const idOf = (letter: string) => letter.repeat(22) as RoomId
const open = { room, number: 4, startsAtMin: Math.floor(Date.now() / 60_000) }

const kept = {
  length: 'on-site',
  minutes: 180,
  people: 8,
  startsAtMin: Math.floor(new Date('2026-11-24T09:30').getTime() / 60_000),
  steps: [{ id: 'round', stage: 'round', name: 'Tour', say: '', minutes: 20 }],
  fixed: {},
  concepts: ['echo', 'travail-reel'],
  stakes: [{ text: 'Demander de l’aide', session: 3 }],
}
const prepared = (text: string | undefined) => () =>
  Promise.resolve({ drafts: { read: () => Promise.resolve(text) } })

function home(part: Partial<AppState>, props: Partial<HomeProps> = {}, text?: string) {
  const state = soloDevice(part)
  const did = {
    onEnter: vi.fn<HomeProps['onEnter']>(),
    onOpenSession: vi.fn<HomeProps['onOpenSession']>(),
    onPrepare: vi.fn<HomeProps['onPrepare']>(),
    onCreate: vi.fn<HomeProps['onCreate']>(),
    onJoin: vi.fn<HomeProps['onJoin']>(),
    onRescue: vi.fn<HomeProps['onRescue']>(),
  }
  const leave = vi.fn<App['leave']>(() => Promise.resolve())
  render(
    <AppContext value={{ state, leave, prepare: prepared(text) } as unknown as App}>
      <Home {...did} {...props} />
    </AppContext>,
  )
  return { ...did, leave }
}

const title = () => screen.getByRole('heading', { level: 1 })
const button = (name: string | RegExp) => screen.getByRole('button', { name })

describe('Home', () => {
  it('welcomes a first visit with joining and creating', async () => {
    const { onCreate, onJoin } = home({})
    expect(title()).toHaveTextContent('Bienvenue')
    await userEvent.click(button(/Une première fois/))
    expect(onJoin).toHaveBeenCalledWith()
    await userEvent.click(screen.getByRole('link', { name: /^Professionnalisation/ }))
    expect(onCreate).toHaveBeenCalledWith('professionnalisation')
  })

  it('lets joining be chosen before the device has been read', () => {
    home({ ready: false })
    expect(button(/Une première fois/)).not.toHaveAttribute('aria-disabled')
    expect(screen.queryByText('Bienvenue')).not.toBeInTheDocument()
  })

  it('enters the open session at once, whatever the order of groups', async () => {
    const first = soloCard({ role: 'facilitator', name: 'Autre groupe', group: idOf('b') })
    const { onEnter } = home({ groups: [first, soloCard({ open, draftKept: true })] })
    expect(title()).toHaveTextContent('Encadrer dehors, Ouest. Séance 4.')
    expect(screen.getByText(/La séance est ouverte\./)).toBeVisible()
    expect(screen.getByText(/Votre place vous attend, Awa\./)).toBeVisible()
    await userEvent.click(button('Entrer'))
    await userEvent.click(button('Reprendre mon brouillon'))
    expect(onEnter.mock.calls).toEqual([
      [idOf('a'), room],
      [idOf('a'), room],
    ])
  })

  it('[G2.11] says what is to be erased: asked by somebody, or within a week', () => {
    const nowMin = Math.floor(Date.now() / 60_000)
    const session = (number: number, days: number, asked: boolean) => ({
      room: idOf(`${number}`),
      number,
      startsAtMin: nowMin,
      erasure: { atMin: nowMin + days * 1_440, asked, due: days < 0, confirmed: 0, awaited: 3 },
    })
    const sessions = [
      session(4, 60, false),
      session(3, 5, false),
      session(2, 30, true),
      session(1, -2, true),
    ]
    home({ groups: [soloCard({ sessions, eraseAtMin: nowMin + 9_000 })] })
    const said = screen.getAllByText(/effacée? ?(au plus tard )?le|seront effacés/)
    expect(said.map((each) => each.textContent.slice(0, 8))).toEqual([
      'Séance 3',
      'Séance 2',
      'Ce group',
    ])
  })

  it('[G2.12] keeps the receipt of a group that is no more in sight, for a week', () => {
    const receipt = (days: number) => ({
      what: 'group' as const,
      name: `Groupe d’il y a ${days} jours`,
      atMs: Date.now() - days * 86_400_000,
    })
    const receipts = [receipt(2), receipt(30)]
    home({ groups: [soloCard({})], receipts })
    expect(screen.getByText(/Groupe d’il y a 2 jours/)).toBeVisible()
    expect(screen.getByText(/Copies de secours illisibles au plus tard le/)).toBeVisible()
    expect(screen.queryByText(/Groupe d’il y a 30 jours/)).not.toBeInTheDocument()
    cleanup()
    home({ receipts })
    expect(screen.getByText(/Groupe d’il y a 30 jours/)).toBeVisible()
  })

  it('opens a session for the facilitator only', async () => {
    const { onOpenSession } = home({ groups: [soloCard({ role: 'facilitator' })] })
    await userEvent.click(await screen.findByRole('button', { name: 'Ouvrir la séance' }))
    expect(onOpenSession).toHaveBeenCalledWith(idOf('a'))
  })

  it('[M2.6] says what was prepared on this device, to whoever hosts alone', async () => {
    const text = JSON.stringify(kept)
    const { onPrepare } = home({ groups: [soloCard({ role: 'facilitator' })] }, {}, text)
    const line = await screen.findByText(/Tout est prêt/)
    expect(line).toHaveTextContent('Mardi 24 novembre, de 9 h 30 à 12 h 30.')
    expect(line).toHaveTextContent('180 minutes, 8 personnes, 2 concepts mis de côté.')
    expect(line).toHaveTextContent('Un enjeu est à rouvrir.')
    await userEvent.click(button('Préparer'))
    expect(onPrepare).toHaveBeenCalledWith(idOf('a'))
  })

  it('says that a session is to be prepared, and gives a peer no way to', async () => {
    home({ groups: [soloCard({ role: 'facilitator' })] })
    expect(await screen.findByText(/À préparer\./)).toBeVisible()
    home({ groups: [soloCard({ group: idOf('b') })] })
    expect(screen.getAllByRole('button', { name: 'Préparer' })).toHaveLength(1)
  })

  it('gives a peer nothing to press while no session is open, and says why', () => {
    home({ groups: [soloCard({})] })
    expect(screen.queryByRole('button', { name: 'Ouvrir la séance' })).not.toBeInTheDocument()
    expect(screen.getByText(/La séance n’est pas encore ouverte/)).toBeVisible()
  })

  it('[V1.9] tells a peer when the group meets again, until that date has gone by', () => {
    const nowMin = Math.floor(Date.now() / 60_000)
    home({ groups: [soloCard({ nextAtMin: nowMin + 28 * 24 * 60 })] })
    expect(screen.getByText(/ \d{1,2} .+, \d{1,2} h.*\. .+, séance \d/)).toBeVisible()
    cleanup()
    home({ groups: [soloCard({ nextAtMin: nowMin - 60 })] })
    expect(screen.queryByText(/\d h\b/)).not.toBeInTheDocument()
  })

  it('brings a group to the head from its row, and its title takes focus', async () => {
    const other = soloCard({ group: idOf('b'), name: 'Au-delà du panier', held: 1 })
    home({ groups: [soloCard({ open }), other] })
    await userEvent.click(screen.getByRole('link', { name: /Au-delà du panier/ }))
    expect(title()).toHaveTextContent('Au-delà du panier. Séance 2.')
    expect(title()).toHaveFocus()
  })

  it('[K2.8] says that the key turned, and erases a lost group from this device once asked twice', async () => {
    const lost = { group: idOf('b'), name: 'Perdu', lost: 'keys' as const }
    const { leave } = home({ groups: [soloCard({}), soloCard(lost)] })
    expect(screen.getByText(/C’est moi, sur un autre téléphone/)).toBeVisible()
    await userEvent.click(screen.getByRole('button', { name: /L’effacer de cet appareil/ }))
    expect(leave).not.toHaveBeenCalled()
    await userEvent.click(screen.getByRole('button', { name: /Tout effacer de ce groupe, ici/ }))
    expect(leave).toHaveBeenCalledExactlyOnceWith(idOf('b'))
  })

  it('says of a group that knows this device no more how to come back, and offers no way in', () => {
    home({ groups: [soloCard({ open, isUnknown: true })] })
    expect(screen.getByText(/Ce qu’il garde reste lisible ici/)).toBeVisible()
    expect(screen.queryByRole('button', { name: 'Entrer' })).not.toBeInTheDocument()
    expect(screen.queryByText(/Votre place vous attend/)).not.toBeInTheDocument()
  })

  it('leads to what is still kept of a lost group, were it the only one', async () => {
    const onTexts = vi.fn<() => void>()
    home({ groups: [soloCard({ lost: 'removed' })] }, { onTexts })
    await userEvent.click(screen.getByRole('link', { name: 'Mes textes' }))
    expect(onTexts).toHaveBeenCalledOnce()
  })

  it('takes a lost group out of the list and says so once', () => {
    home({ groups: [soloCard({}), soloCard({ group: idOf('b'), name: 'Perdu', lost: 'removed' })] })
    expect(screen.getAllByText(/«.Perdu.»/)).toHaveLength(1)
    expect(screen.queryByRole('link', { name: /Perdu/ })).not.toBeInTheDocument()
  })

  it('keeps groups readable offline, and says why joining waits', async () => {
    const { onJoin } = home({ groups: [soloCard({ open })], online: false })
    const join = button(/Une première fois/)
    expect(join).toHaveAccessibleDescription(/Il faut du réseau pour entrer/)
    await userEvent.click(join)
    await userEvent.click(button('Rejoindre'))
    expect(onJoin).not.toHaveBeenCalled()
    expect(button('Entrer')).not.toHaveAttribute('aria-disabled')
  })

  it('[K1.8] never promises encryption on a plain network', () => {
    home({ secure: false })
    expect(screen.getByText(/Réseau local non chiffré/)).toBeVisible()
    expect(screen.queryByText(/sans pouvoir les lire/)).not.toBeInTheDocument()
  })

  it('carries five words typed, pasted or walked with space and Enter', async () => {
    const { onJoin } = home({})
    await userEvent.type(screen.getByLabelText('mot 1 sur 5'), 'verdure ')
    await userEvent.keyboard('bobine{Enter}lundi tamiser vertu{Enter}')
    expect(onJoin).toHaveBeenCalledWith(['verdure', 'bobine', 'lundi', 'tamiser', 'vertu'])
  })
})
