import { describe, expect, it } from 'vitest'
import { soloSession } from '../../../../tests/fixtures/solo.ts'
import type { SessionHandle } from '../session.ts'
import { penHolder, pensOf, putWordings, sheetOf } from './sheets.ts'
import { flagShown, stakeText } from './stakes.ts'

const first = ({ board }: SessionHandle) => {
  const [stake] = board.getState().stakes.values()
  if (stake === undefined) throw new Error('no stake')
  return stake
}
const shown = (session: SessionHandle) => flagShown(session.board.getState(), first(session))
const staked = () => soloSession({ as: 'facilitator', stage: 'leaving', matter: 'staked' })

describe('[F2.1] the flag of a stake', () => {
  it('is nobody’s before the group has said it', () => {
    expect(shown(staked())).toEqual({ flag: undefined })
  })

  it('is for the words it was said of: other words are to be discussed again', async () => {
    const session = staked()
    await session.acts.flagStake(first(session).id, 'may-leave')
    expect(shown(session)).toEqual({ flag: 'may-leave' })
    await session.tiers.reworkStake(first(session).id, { text: 'Autrement dit' })
    expect(shown(session)).toEqual({ flag: 'discuss', reworded: true })
    await session.acts.flagStake(first(session).id, 'stays')
    expect(shown(session)).toEqual({ flag: 'stays' })
  })

  it('is for words put with the pen too, and falls with them', async () => {
    const session = staked()
    const { id } = first(session)
    await session.tiers.writeWording({ of: id, cell: 'stake', text: 'Garder sans prendre' })
    await session.acts.flagStake(id, 'may-leave')
    expect(stakeText(session.board.getState(), first(session))).toBe('Garder sans prendre')
    expect(shown(session)).toEqual({ flag: 'may-leave' })
    const [put] = putWordings(session.board.getState(), id)
    await session.acts.withdraw('wordings', put?.id ?? id)
    expect(stakeText(session.board.getState(), first(session))).toBe(
      'Protéger sans faire à la place',
    )
    expect(shown(session)).toEqual({ flag: 'discuss', reworded: true })
  })

  it('falls when all that fed the stake was withdrawn, until the group says it again', async () => {
    const session = staked()
    const stake = first(session)
    await session.acts.flagStake(stake.id, 'may-leave')
    const gone = (fed: readonly string[]) => {
      const board = session.board.getState()
      const situations = new Map([...board.situations].filter(([id]) => !fed.includes(id)))
      session.board.setState({ ...board, situations, conceptLinks: new Map() })
    }
    gone(stake.words.feeds.slice(1))
    expect(shown(session)).toEqual({ flag: 'may-leave' })
    gone(stake.words.feeds)
    expect(shown(session)).toEqual({ flag: 'discuss' })
  })
})

describe('[F1.5] the pen', () => {
  const lent = () =>
    soloSession({
      as: 'facilitator',
      kind: 'professionnalisation',
      stage: 'controversy',
      pen: 'Théo',
    })

  it('is lent for a step: leaving it takes the pen back', async () => {
    const session = lent()
    const of = sheetOf(session.board.getState(), 'controversy')?.id
    const holder = penHolder(session.board.getState(), of)
    expect(pensOf(session.board.getState(), holder)).toEqual([of])
    await session.tiers.goToStep('linking')
    expect(session.board.getState().pens.size).toBe(0)
  })

  it('opens the sheet of a step on entering it, once', async () => {
    const session = lent()
    await session.tiers.goToStep('reference-points')
    await session.tiers.goToStep('controversy')
    await session.tiers.goToStep('reference-points')
    const stages = [...session.board.getState().sheets.values()].map(({ words }) => words.stage)
    expect(stages.sort()).toEqual(['controversy', 'reference-points'])
  })
})
