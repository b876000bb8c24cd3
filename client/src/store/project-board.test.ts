import { expect, test } from 'vitest'
import { soloSession } from '../../../tests/fixtures/solo.ts'
import { centred, echoesOf, numberOf } from './select/situations.ts'
import { currentStep } from './select/steps.ts'

test('the board shows the whole session of the pictures', () => {
  const { board } = soloSession({ as: 'peer', matter: 'staked' })
  const centre = centred(board.getState())
  expect(centre?.words.first).toBe('Livraison des paniers à 14 h, deux personnes en moins.')
  expect(numberOf(board.getState(), centre?.id ?? '')).toBe(3)
  expect(echoesOf(board.getState(), centre!.id)).toHaveLength(5)
  expect(currentStep(board.getState())?.step.name).toBe('Échos')
})

test('[V1.1] a new echo changes the table of echoes and leaves every other table as it was', async () => {
  const session = soloSession({ as: 'peer', matter: 'echoed' })
  const before = session.board.getState()
  const of = centred(before)!.id
  await session.acts.echo(of, 'parce que moi aussi')
  const after = session.board.getState()
  expect(after.echoes.size).toBe(before.echoes.size + 1)
  expect(after.situations).toBe(before.situations)
  for (const [id, echo] of before.echoes) expect(after.echoes.get(id)).toBe(echo)
})

test('[V1.1] what waits here lies over what the relay sent, and under it again once taken back', async () => {
  const session = soloSession({ as: 'peer', name: 'Soizic', matter: 'none', offline: true })
  const before = session.board.getState()
  expect(before.situations.size).toBe(0)
  await session.acts.postSituation('Quarante bottes')
  const [mine] = session.board.getState().situations.values()
  expect(mine).toMatchObject({ words: { title: 'Quarante bottes' }, keeping: 'leaving' })
  expect(session.board.getState().participants).toBe(before.participants)
  const [waiting] = session.connection.getState().leaving
  await session.acts.takeBack(waiting?.key ?? 0)
  expect(session.board.getState().situations.size).toBe(0)
})
