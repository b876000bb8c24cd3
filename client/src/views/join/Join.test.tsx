import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it, vi, type Mock } from 'vitest'
import type { MemberId, RoomId } from '../../../../shared/model/ids.ts'
import type { App, Found, Seating } from '../../store/app.ts'
import { AppContext } from '../../store/use-app.ts'
import type { WordSource } from '../../store/use-words.ts'
import { Join, type JoinProps } from './Join.tsx'
import { soloDevice } from '../../../../tests/fixtures/solo-home.ts'

const group = 'g'.repeat(22) as RoomId
const list = ['verdure', 'vérin', 'vernir', 'bobine', 'lundi', 'tamiser', 'vertu']

const words: WordSource = {
  match(typed) {
    const exact = list.find((word) => word === typed)
    if (exact !== undefined) return { kind: 'exact', word: exact }
    const begun = list.filter((word) => word.startsWith(typed))
    return begun.length > 0
      ? { kind: 'completions', words: begun.slice(0, 3) }
      : { kind: 'unknown', near: ['vertu'] }
  },
}

interface Table {
  full?: boolean
  takeSeat?: Mock<Seating['takeSeat']>
  askReseat?: Mock<Seating['askReseat']>
}

const seatingOf = ({ full = false, takeSeat, askReseat }: Table = {}) => ({
  group,
  kind: 'tenir-debout' as const,
  name: 'Encadrer dehors, Ouest',
  facilitator: 'Hélène',
  rules: ['Ce qui se dit ici reste ici.'],
  members: [{ member: 'a'.repeat(16) as MemberId, name: 'Awa' }],
  full,
  takeSeat: takeSeat ?? vi.fn<Seating['takeSeat']>(async () => 'seated'),
  askReseat: askReseat ?? vi.fn<Seating['askReseat']>(async () => 'confirmed'),
  leave: vi.fn<Seating['leave']>(),
})

function open(found: Found | Promise<Found>, props: Partial<JoinProps> = {}) {
  const state = soloDevice()
  const app = {
    state,
    findByWords: vi.fn<App['findByWords']>(async () => found),
    findByFragment: vi.fn<App['findByFragment']>(async () => found),
  }
  const onSeated = vi.fn<JoinProps['onSeated']>()
  const onBack = vi.fn<JoinProps['onBack']>()
  const view = render(
    <AppContext value={app as unknown as App}>
      <Join words={words} onSeated={onSeated} onBack={onBack} {...props} />
    </AppContext>,
  )
  return { app, onSeated, onBack, ...view }
}

const line = (place: number) => screen.getByRole('combobox', { name: `mot ${place} sur 5` })
const go = () => screen.getByRole('button', { name: 'Continuer' })
const sit = () => screen.getByRole('button', { name: 'Prendre place' })
const name = () => screen.getByLabelText(/Comment vous appelle/)

describe('the five words', () => {
  it('go from line to line with a space, and open the table once all five are recognised', async () => {
    const { app } = open({ kind: 'found', seating: seatingOf() })
    await userEvent.type(line(1), 'verdure ')
    expect(line(2)).toHaveFocus()
    await userEvent.keyboard('bobine lundi tamiser ver')
    expect(go()).toHaveAttribute('aria-disabled', 'true')
    expect(screen.getAllByRole('option').map((option) => option.textContent)).toEqual([
      'verdure',
      'vernir',
      'vertu',
    ])
    await userEvent.keyboard('{ArrowUp}{Enter}')
    expect(line(5)).toHaveValue('vertu')
    await userEvent.click(go())
    expect(app.findByWords.mock.calls[0]?.[0]).toEqual([
      'verdure',
      'bobine',
      'lundi',
      'tamiser',
      'vertu',
    ])
    expect(await screen.findByRole('heading', { level: 1 })).toHaveTextContent('Encadrer dehors')
    expect(screen.getByText('Tenir debout, avec Hélène')).toBeVisible()
  })

  it('fill all lines when pasted', async () => {
    open({ kind: 'nothing' })
    await userEvent.click(line(3))
    await userEvent.paste('verdure bobine lundi tamiser vertu')
    expect(line(1)).toHaveValue('verdure')
    expect(line(5)).toHaveValue('vertu')
    expect(screen.getAllByText('reconnu')).toHaveLength(5)
  })

  it('say which word is not in the list, keep it, and offer another', async () => {
    open({ kind: 'nothing' })
    await userEvent.type(line(1), 'zinc ')
    expect(line(1)).toHaveValue('zinc')
    expect(line(1)).toHaveAccessibleDescription(/Ce mot n’est pas dans la liste/)
    await userEvent.click(screen.getByRole('button', { name: 'vertu' }))
    expect(line(1)).toHaveValue('vertu')
    expect(line(1)).not.toHaveAttribute('aria-invalid')
  })

  it('are kept when no session answers to them', async () => {
    open({ kind: 'nothing' })
    await userEvent.click(line(1))
    await userEvent.paste('verdure bobine lundi tamiser vertu')
    await userEvent.click(go())
    expect(await screen.findByRole('alert')).toHaveTextContent('Aucune séance ouverte')
    expect(line(1)).toHaveValue('verdure')
  })

  it('typed on Home are looked for at once, and an opening can be cancelled', async () => {
    let answer: (found: Found) => void = () => undefined
    const late = new Promise<Found>((resolve) => {
      answer = resolve
    })
    const typed = ['verdure', 'bobine', 'lundi', 'tamiser', 'vertu']
    const { app } = open(late, { typed })
    expect(await screen.findByText('On vous installe')).toBeVisible()
    await userEvent.click(screen.getByRole('button', { name: 'Annuler' }))
    expect(line(5)).toHaveValue('vertu')
    expect(app.findByWords).toHaveBeenCalledTimes(1)
    const seating = seatingOf()
    answer({ kind: 'found', seating })
    await vi.waitFor(() => expect(seating.leave).toHaveBeenCalled())
    expect(line(5)).toHaveValue('vertu')
  })

  it('are not asked of a device that has a seat', async () => {
    const { onSeated } = open({ kind: 'seated', group }, { fragment: 'x' })
    await vi.waitFor(() => expect(onSeated).toHaveBeenCalledWith(group))
  })
})

describe('the seat', () => {
  it('[M3.8] is taken with a name and the rules read, then asks its private question once', async () => {
    const seating = seatingOf()
    const { onSeated, unmount } = open({ kind: 'found', seating }, { fragment: 'x' })
    await userEvent.type(await screen.findByLabelText(/Comment vous appelle/), 'Lou')
    expect(sit()).toHaveAttribute('aria-disabled', 'true')
    await userEvent.click(screen.getByRole('checkbox'))
    await userEvent.click(sit())
    expect(seating.takeSeat).toHaveBeenCalledWith('Lou')
    await userEvent.click(await screen.findByRole('button', { name: 'Oui' }))
    expect(screen.getByRole('status')).toHaveTextContent('Parlez-en à la personne qui anime.')
    expect(screen.getByRole('status')).toHaveTextContent('Cette réponse reste ici.')
    expect(onSeated).not.toHaveBeenCalled()
    await userEvent.click(screen.getByRole('button', { name: 'Entrer' }))
    expect(onSeated).toHaveBeenCalledWith(group)
    unmount()
    expect(seating.leave).not.toHaveBeenCalled()
  })

  it('is not given to a namesake before they say who they are', async () => {
    const seating = seatingOf()
    open({ kind: 'found', seating }, { fragment: 'x' })
    await userEvent.type(await screen.findByLabelText(/Comment vous appelle/), 'awa')
    await userEvent.click(screen.getByRole('checkbox'))
    await userEvent.click(sit())
    expect(seating.takeSeat).not.toHaveBeenCalled()
    await userEvent.click(screen.getByRole('button', { name: 'Une autre personne' }))
    expect(name()).toHaveValue('awa B.')
    await userEvent.click(sit())
    expect(seating.takeSeat).toHaveBeenCalledWith('awa B.')
  })

  it('is found again on a new phone once the facilitator confirms', async () => {
    const { onSeated } = open({ kind: 'found', seating: seatingOf() }, { fragment: 'x' })
    await userEvent.type(await screen.findByLabelText(/Comment vous appelle/), 'Awa')
    await userEvent.click(screen.getByRole('button', { name: 'Oui, c’est moi' }))
    await vi.waitFor(() => expect(onSeated).toHaveBeenCalledWith(group))
  })

  it('can be asked for again when the facilitator declined', async () => {
    const askReseat = vi.fn<Seating['askReseat']>(async () => 'declined')
    open({ kind: 'found', seating: seatingOf({ askReseat }) }, { fragment: 'x' })
    await userEvent.type(await screen.findByLabelText(/Comment vous appelle/), 'Awa')
    await userEvent.click(screen.getByRole('button', { name: 'Oui, c’est moi' }))
    await userEvent.click(await screen.findByRole('button', { name: 'Redemander' }))
    expect(askReseat).toHaveBeenCalledTimes(2)
  })

  it('keeps the name when the door has closed meanwhile, and says so', async () => {
    const takeSeat = vi.fn<Seating['takeSeat']>(async () => 'door-closed')
    open({ kind: 'found', seating: seatingOf({ takeSeat }) }, { fragment: 'x' })
    await userEvent.type(await screen.findByLabelText(/Comment vous appelle/), 'Lou')
    await userEvent.click(screen.getByRole('checkbox'))
    await userEvent.click(sit())
    expect(await screen.findByRole('alert')).toHaveTextContent('La porte est fermée.')
    expect(name()).toHaveValue('Lou')
  })

  it('is not taken in a full group', async () => {
    const seating = seatingOf({ full: true })
    open({ kind: 'found', seating }, { fragment: 'x' })
    await userEvent.type(await screen.findByLabelText(/Comment vous appelle/), 'Lou')
    await userEvent.click(screen.getByRole('checkbox'))
    await userEvent.click(sit())
    expect(seating.takeSeat).not.toHaveBeenCalled()
    expect(screen.getByText(/Le groupe est au complet/)).toBeVisible()
  })

  it('says what the group, the facilitator and the server see', async () => {
    open({ kind: 'found', seating: seatingOf() }, { fragment: 'x' })
    const notice = await screen.findByRole('button', { name: 'Ce que chacun·e voit ici' })
    expect(notice).toHaveAttribute('aria-expanded', 'false')
    await userEvent.click(notice)
    expect(screen.getByText('Le serveur')).toBeVisible()
    expect(screen.getByText(/Il ne peut lire aucun nom/)).toBeVisible()
  })

  it('lets the table go when the newcomer turns back', async () => {
    const seating = seatingOf()
    const { onBack, unmount } = open({ kind: 'found', seating }, { fragment: 'x' })
    await userEvent.click(await screen.findByRole('button', { name: 'Revenir' }))
    expect(onBack).toHaveBeenCalled()
    unmount()
    expect(seating.leave).toHaveBeenCalledTimes(1)
  })
})
