import { act, screen, waitFor, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { onlyId } from '../../../../shared/model/ids.ts'
import type { SoloOptions } from '../../../../tests/fixtures/solo-people.ts'
import type { SessionHandle } from '../../store/session.ts'
import { sheetOf, sheetWordings } from '../../store/select/sheets.ts'
import { button, groupMoves, phone, user } from './testing/phone.tsx'

const controversy = (options: Partial<SoloOptions> = {}) =>
  phone({ kind: 'professionnalisation', stage: 'controversy', matter: 'told', ...options })

const lines = (session: SessionHandle, standing: 'on' | 'proposed' | 'aside') =>
  sheetWordings(session.board.getState(), 'controversy', standing).map(({ words }) => words.text)

async function write(text: string) {
  await user.click(await screen.findByLabelText('Que dit-elle ?'))
  await user.paste(text)
}

/** The facilitator, elsewhere, takes the pen back. */
function penGoesBack(session: SessionHandle) {
  act(() => session.board.setState({ ...session.board.getState(), pens: new Map() }))
}

test('[V1.2] a line is proposed under the name its button says, and is on no sheet yet', async () => {
  const session = controversy({ name: 'Awa' })
  await user.click(button('Proposer une ligne'))
  await user.click(screen.getByRole('radio', { name: 'L’autre position' }))
  await write('On peut aussi attendre')
  await user.click(button('Proposer, signée Awa'))
  await screen.findByText('Ça part dans un instant')
  expect(lines(session, 'proposed')).toContain('On peut aussi attendre')
  expect(lines(session, 'on')).not.toContain('On peut aussi attendre')
  const [mine] = [...session.board.getState().wordings.values()].filter(
    ({ words }) => words.text === 'On peut aussi attendre',
  )
  expect(mine?.words.cell).toBe('position-b')
})

test('[F1.3] the sheet bears no name, and the proposals of others are not shown', () => {
  controversy({ name: 'Awa' })
  expect(screen.getByText('Faut-il finir à leur place quand l’heure presse ?')).toBeVisible()
  expect(screen.queryByText(/Soizic|Hélène/)).toBeNull()
  expect(screen.queryByText(/dernier quart d’heure/)).toBeNull()
})

test('[O1.2] « Reprendre » brings a line back to its field, with its cell', async () => {
  const session = controversy({ name: 'Awa' })
  await user.click(button('Proposer une ligne'))
  await user.click(screen.getByRole('radio', { name: 'L’autre position' }))
  await write('On peut aussi attendre')
  await user.click(button('Proposer, signée Awa'))
  await user.click(await screen.findByRole('button', { name: 'Reprendre' }))
  await waitFor(() => {
    expect(screen.getByLabelText('Que dit-elle ?')).toHaveValue('On peut aussi attendre')
    expect(screen.getByRole('radio', { name: 'L’autre position' })).toBeChecked()
  })
  expect(lines(session, 'proposed')).not.toContain('On peut aussi attendre')
})

test('pen in hand, a line goes to the sheet, and a proposal is taken or left', async () => {
  const session = controversy({ name: 'Théo', pen: 'Théo' })
  expect(screen.getByRole('heading', { level: 1, name: 'Vous avez la plume' })).toBeVisible()
  await write('Quand on peut en reparler')
  await user.click(button('Poser sur la fiche'))
  expect(await screen.findByText(/Sans nom sur la fiche/)).toBeVisible()
  expect(lines(session, 'on')).toContain('Quand on peut en reparler')
  const proposed = screen.getByRole('region', { name: 'Proposées par le groupe' })
  expect(within(proposed).queryByText(/Soizic/)).toBeNull()
  await user.click(within(proposed).getByRole('button', { name: 'Prendre' }))
  await waitFor(() =>
    expect(lines(session, 'on')).toContain('Chez nous, c’est le dernier quart d’heure qui décide'),
  )
})

test('[F1.4] the pen goes back while one types: the text stays, and may be proposed', async () => {
  const session = controversy({ name: 'Théo', pen: 'Théo' })
  await write('Une phrase pas encore posée')
  penGoesBack(session)
  expect(screen.getByText(/La plume est revenue/)).toBeVisible()
  expect(screen.getByLabelText('Que dit-elle ?')).toHaveValue('Une phrase pas encore posée')
  await user.click(button('Proposer, signée Théo'))
  await screen.findByText('Ça part dans un instant')
  expect(lines(session, 'proposed')).toContain('Une phrase pas encore posée')
})

test('[V1.3] a step taken out of the script under a phone leaves its text where it is typed', async () => {
  const session = controversy({ name: 'Awa' })
  await user.click(button('Proposer une ligne'))
  await write('Une phrase pas encore posée')
  const { script } = session.board.getState()
  const before = script.get(onlyId)
  if (before === undefined) throw new Error('no script')
  const steps = before.words.steps.filter(({ stage }) => stage !== 'controversy')
  act(() =>
    session.board.setState({
      script: new Map([[onlyId, { ...before, words: { ...before.words, steps } }]]),
    }),
  )
  groupMoves(session, { step: 'linking' })
  expect(screen.getByLabelText('Que dit-elle ?')).toHaveValue('Une phrase pas encore posée')
  expect(screen.getByText(/Le groupe passe/)).toBeVisible()
})

test('the pen of a stake words it and flags it, on that phone alone', async () => {
  const session = phone({ name: 'Théo', stage: 'leaving', matter: 'staked' })
  const { stakes, participants, pens } = session.board.getState()
  const [stake] = stakes.values()
  const theo = [...participants.values()].find(({ words }) => words.name === 'Théo')
  if (stake === undefined || theo === undefined) throw new Error('no stake')
  expect(screen.queryByRole('radio')).toBeNull()
  const record = { ...stake.record, member: theo.id }
  const pen = { id: stake.id, record, words: { step: 'leaving', atMin: 0 }, keeping: 'sent' }
  act(() => session.board.setState({ pens: new Map(pens).set(stake.id, pen as never) }))
  expect(screen.getByText('Vous avez la plume')).toBeVisible()
  expect(screen.getAllByRole('radio').map((one) => one.getAttribute('value'))).toEqual([
    'stays',
    'may-leave',
    'discuss',
  ])
  expect(screen.getByLabelText('Ce qui se joue pour nous, c’est…')).toBeVisible()
  expect(sheetOf(session.board.getState(), 'leaving')).toBeUndefined()
})

test('what is said beside a line says when it is too long, and the line waits for it', async () => {
  controversy({ name: 'Awa', stage: 'prescribed-real' })
  await user.click(button('Proposer une ligne'))
  await user.click(screen.getByLabelText('Par quelle fonction'))
  await user.paste('l’encadrante technique qui remplace la responsable de secteur')
  await write('Finir avant midi')
  expect(screen.getByText(/^Un peu long/)).toBeVisible()
  expect(button('Proposer, signée Awa')).toHaveAttribute('aria-disabled', 'true')
})
