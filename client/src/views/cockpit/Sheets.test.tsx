import { act, render, screen, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { soloSession } from '../../../../tests/fixtures/solo.ts'
import type { SoloOptions } from '../../../../tests/fixtures/solo-people.ts'
import { onlyId } from '../../../../shared/model/ids.ts'
import type { SessionHandle } from '../../store/session.ts'
import { penHolder, sheetOf, sheetWordings } from '../../store/select/sheets.ts'
import { SessionContext } from '../../store/use-app.ts'
import { Cockpit } from './Cockpit.tsx'

const user = userEvent.setup({ delay: null })

function show(options: Partial<SoloOptions> = {}): SessionHandle {
  const session = soloSession({
    as: 'facilitator',
    kind: 'professionnalisation',
    stage: 'controversy',
    matter: 'told',
    ...options,
  })
  render(
    <SessionContext value={session}>
      <Cockpit onHome={vi.fn<() => void>()} onOneImage={vi.fn<() => void>()} />
    </SessionContext>,
  )
  return session
}

const button = (name: string | RegExp) => screen.getByRole('button', { name })
const on = ({ board }: SessionHandle) =>
  sheetWordings(board.getState(), 'controversy', 'on').map(({ words }) => words.text)

beforeEach(() => {
  window.innerWidth = 1440
  window.innerHeight = 900
})

describe('the sheet of a step', () => {
  it('is filled as the group speaks: Enter puts the line, and the field waits for the next', async () => {
    const session = show()
    await user.click(button(/Ajouter à «\u00a0Une position\u00a0»/))
    const field = await screen.findByRole('textbox', {
      name: 'Ajouter à «\u00a0Une position\u00a0»',
    })
    await user.type(field, 'Attendre, c’est laisser une place{Enter}')
    expect(on(session)).toContain('Attendre, c’est laisser une place')
    expect(await screen.findByRole('textbox', { name: /Une position/ })).toHaveValue('')
  })

  it('[F1.2] takes a proposal as it is: its writer’s still, and its name stays here', async () => {
    const session = show()
    const proposed = screen.getByRole('region', { name: 'Proposées par le groupe' })
    expect(within(proposed).getByText(/Soizic, pour « Ce qui fait débat »/)).toBeVisible()
    await user.click(within(proposed).getByRole('button', { name: 'Prendre' }))
    const [line] = sheetWordings(session.board.getState(), 'controversy', 'on').slice(-1)
    expect(line?.words.text).toMatch(/dernier quart d’heure/)
    expect(line?.record.owner).not.toBe(session.me)
    expect(screen.queryByText(/Soizic, pour/)).toBeNull()
  })

  it('leaves a line aside without losing it, and puts it back', async () => {
    const session = show()
    const text = 'Quand la personne l’a demandé, et peut le redire'
    await user.click(button(`Que faire de «\u00a0${text}\u00a0»`))
    const [, ofLine] = screen.getAllByRole('button', { name: 'Laisser de côté' })
    await user.click(ofLine ?? document.body)
    expect(on(session)).not.toContain(text)
    await user.click(screen.getByText('Laissées de côté'))
    await user.click(button('Remettre'))
    expect(on(session)).toContain(text)
  })

  it('[R1.3] words of another person are never rewritten: these take their place, theirs stay', async () => {
    const session = show()
    await user.click(button('Prendre'))
    const text = 'Chez nous, c’est le dernier quart d’heure qui décide'
    await user.click(button(`Que faire de «\u00a0${text}\u00a0»`))
    await user.click(button('Reformuler'))
    const field = await screen.findByRole('textbox', { name: 'Reformuler' })
    await user.clear(field)
    await user.type(field, 'Le dernier quart d’heure décide{Enter}')
    expect(on(session)).toContain('Le dernier quart d’heure décide')
    expect(on(session)).not.toContain(text)
    const aside = sheetWordings(session.board.getState(), 'controversy', 'aside')
    expect(aside.map(({ words }) => words.text)).toEqual([text])
  })
})

describe('the pen', () => {
  it('is lent to somebody at the table, and taken back', async () => {
    const session = show()
    const of = sheetOf(session.board.getState(), 'controversy')?.id
    await user.click(button('Prêter la plume'))
    await user.click(button(/Prêter la plume à Théo/))
    expect(screen.getByText('La fiche est chez Théo')).toBeVisible()
    expect(penHolder(session.board.getState(), of)).toBeDefined()
    await user.click(button('Reprendre'))
    expect(penHolder(session.board.getState(), of)).toBeUndefined()
    expect(button('Prêter la plume')).toBeVisible()
  })

  it('says when who has it is away', () => {
    show({ pen: 'Inès' })
    expect(screen.getByText('La fiche est chez Inès, hors ligne')).toBeVisible()
  })
})

describe('[F2.2] two facilitators at once', () => {
  it('the refused words are shown with their reason, and go back to their field', async () => {
    const session = show({ stage: 'stakes', matter: 'staked' })
    const [stake] = session.board.getState().stakes.values()
    if (stake === undefined) throw new Error('no stake')
    const record = { ...stake.record, rev: 2 }
    const request = { op: 'change' as const, collection: 'stakes', id: stake.id, record }
    const words = { ...stake.words, text: 'Mes mots, arrivés après' }
    act(() =>
      session.connection.setState({ refused: [{ key: 9, reason: 'stale', request, words }] }),
    )
    expect(screen.getByText(/Une version plus récente/)).toBeVisible()
    expect(screen.getByText('Mes mots, arrivés après')).toBeVisible()
    await user.click(button('Reprendre ces mots'))
    expect(await session.drafts.read(`stake:${stake.id}`)).toBe('Mes mots, arrivés après')
  })
})

describe('what leaves, what stays', () => {
  it('settles the next time and who drafts', async () => {
    const session = show({ kind: 'tenir-debout', stage: 'leaving', matter: 'staked' })
    await user.click(screen.getByRole('radio', { name: 'Théo' }))
    const settled = session.board.getState().nextTime.get(onlyId)
    expect(settled?.words.drafter).toBeDefined()
    await user.click(screen.getByRole('radio', { name: 'Pas encore décidé' }))
    expect(session.board.getState().nextTime.get(onlyId)?.words.drafter).toBeUndefined()
  })
})
