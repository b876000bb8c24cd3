import { expect, it } from 'vitest'
import { soloSession } from '../../../../tests/fixtures/solo.ts'
import { tSeason } from '../../phrases/cockpit-text.ts'
import { groupTextOf, namesSomebody } from './cockpit-group-text.ts'

it('[F2.3] holds stakes, flags, concepts and a date, and no word of a situation or an echo', async () => {
  const session = soloSession({ as: 'facilitator', stage: 'leaving' })
  const board = () => session.board.getState()
  await session.tiers.nameStake('Tenir à plusieurs', [])
  const stake = [...board().stakes.values()].at(-1)
  if (stake === undefined) throw new Error('No stake')
  await session.acts.flagStake(stake.id, 'stays')
  const text = groupTextOf(board())
  expect(text.stakes.at(-1)).toMatchObject({ text: 'Tenir à plusieurs', flag: 'stays' })
  const read = JSON.stringify(text)
  const names = [...board().participants.values()].map(({ words }) => words.name)
  const stories = [...board().situations.values()].map(({ words }) => words.title)
  const echoes = [...board().echoes.values()].map(({ words }) => words.text).filter((one) => one)
  expect(names.length * stories.length * echoes.length).toBeGreaterThan(0)
  for (const said of [...names, ...stories, ...echoes]) expect(read).not.toContain(said)
})

it('[F2.3] tells when a stake names somebody at the table, accents and case aside', async () => {
  const session = soloSession({ as: 'facilitator', stage: 'leaving', matter: 'none' })
  const board = () => session.board.getState()
  await session.tiers.seatWithoutDevice('Léonie')
  await session.tiers.nameStake('Ne plus laisser faire', [])
  expect(namesSomebody(board(), groupTextOf(board()))).toBe(false)
  await session.tiers.nameStake('Ce que LEONIE porte seule', [])
  expect(namesSomebody(board(), groupTextOf(board()))).toBe(true)
})

it('[F2.3] says the season and nothing finer', () => {
  expect(tSeason(new Date(2026, 10, 24).getTime())).toBe('automne 2026')
  expect(tSeason(new Date(2027, 1, 2).getTime())).toBe('hiver 2027')
  expect(tSeason(new Date(2027, 5, 21).getTime())).toBe('été 2027')
})
