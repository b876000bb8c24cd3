import { describe, expect, it } from 'vitest'
import { soloSession } from '../../../tests/fixtures/solo.ts'
import { mySituation } from '../store/select/peer-mine.ts'
import { centred } from '../store/select/situations.ts'
import { draftKeys } from './draft-keys.ts'

function karim() {
  const session = soloSession({ as: 'peer', name: 'Karim', stage: 'telling', matter: 'told' })
  const mine = mySituation(session.board.getState(), session.me)
  if (mine === undefined) throw new Error('Karim put nothing down')
  return { ...session, mine }
}

describe('the verbs of a peer', () => {
  it('clear every draft that a telling was', async () => {
    const { acts, drafts, mine } = karim()
    drafts.type(draftKeys.moment(mine.id, 'first'), 'A')
    drafts.type(draftKeys.moment(mine.id, 'third'), 'C')
    drafts.type(draftKeys.moment(mine.id, 'second'), 'still being written')
    await acts.keepTelling(mine.id, { first: 'A', third: 'C' })
    expect(await drafts.kept()).toEqual([draftKeys.moment(mine.id, 'second')])
  })

  it('leave what is being written to a bare mark, posted or taken back', async () => {
    const { acts, drafts, board } = soloSession({ as: 'peer', matter: 'echoed' })
    const of = centred(board.getState())?.id
    if (of === undefined) throw new Error('Nothing in the centre')
    drafts.type(draftKeys.echo(of), 'il faut finir')
    const key = await acts.echo(of, '')
    expect(await drafts.read(draftKeys.echo(of))).toBe('il faut finir')
    expect(await acts.takeBack(key)).toBe(true)
    expect(await drafts.read(draftKeys.echo(of))).toBe('il faut finir')
  })

  it('reword a title under the same number, and bring it back to its field', async () => {
    const session = soloSession({ as: 'peer', name: 'Soizic', stage: 'round', matter: 'titles' })
    const { acts, drafts, board, me } = session
    const mine = () => mySituation(board.getState(), me)
    const before = mine()
    if (before === undefined) throw new Error('Soizic put nothing down')
    const key = await acts.rewordSituation(before.id, ' Les poireaux du vendredi ')
    expect(mine()).toMatchObject({ id: before.id, words: { title: 'Les poireaux du vendredi' } })
    expect(await acts.takeBack(key)).toBe(true)
    expect(mine()?.words.title).toBe(before.words.title)
    expect(await drafts.read(draftKeys.situation)).toBe('Les poireaux du vendredi')
  })
})

describe('[O1.2] taking back', () => {
  it('keeps the words as a draft before the post is dropped', async () => {
    const { acts, drafts, board, connection } = soloSession({ as: 'peer', matter: 'told' })
    const of = centred(board.getState())?.id
    if (of === undefined) throw new Error('Nothing in the centre')
    const key = await acts.echo(of, 'parce que chez nous aussi')
    let whenDropped: string | undefined
    const stop = connection.subscribe(({ leaving }) => {
      if (leaving.length > 0) return
      stop()
      void drafts.read(draftKeys.echo(of)).then((text) => (whenDropped = text))
    })
    expect(await acts.takeBack(key)).toBe(true)
    await expect.poll(() => whenDropped).toBe('parce que chez nous aussi')
  })
})
