import { describe, expect, it } from 'vitest'
import { soloSession } from '../../../tests/fixtures/solo.ts'
import { memberOf } from '../../../tests/fixtures/solo-people.ts'
import { centred } from '../store/select/situations.ts'
import { keptEchoes, ownKeys } from '../store/own-keys.ts'
import { watchGoneWords } from './gone-words.ts'

const settled = () => new Promise((resolve) => setTimeout(resolve))

/** A phone where a told situation has echoes, one of them this person's own. */
function table(name: 'Soizic' | 'Théo' = 'Soizic') {
  const session = soloSession({ as: 'peer', name, matter: 'staked' })
  watchGoneWords({ board: session.board, drafts: session.drafts, me: memberOf(name) })
  const of = centred(session.board.getState())
  if (of === undefined) throw new Error('no situation in the centre')
  const without = () => {
    const { situations, echoes } = session.board.getState()
    session.board.setState({
      situations: new Map([...situations].filter(([id]) => id !== of.id)),
      echoes: new Map([...echoes].filter(([, echo]) => echo.record.of !== of.id)),
    })
  }
  const kept = async () => (await session.drafts.kept()).filter((key) => key.startsWith(keptEchoes))
  return { session, of, without, kept }
}

describe('[T4.1] when a situation is withdrawn', () => {
  it('leaves the echo to whoever made it, and nothing of the situation', async () => {
    const { session, of, without, kept } = table()
    without()
    const [key] = await kept()
    expect(await session.drafts.read(key ?? '')).toBe(
      'parce que protéger, chez nous, c’est devenu faire sans eux.',
    )
    expect(key).not.toContain(of.id)
  })

  it('keeps no bare mark, and no echo that its own author takes back', async () => {
    const theo = table('Théo')
    theo.without()
    expect(await theo.kept()).toEqual([])
    const soizic = table()
    const { echoes } = soizic.session.board.getState()
    const others = [...echoes].filter(([, { record }]) => record.owner !== memberOf('Soizic'))
    soizic.session.board.setState({ echoes: new Map(others) })
    expect(await soizic.kept()).toEqual([])
  })

  it('forgets the copy when the whole document comes back with the echo', async () => {
    const { session, without, kept } = table()
    const { situations, echoes } = session.board.getState()
    without()
    expect(await kept()).toHaveLength(1)
    session.board.setState({ situations, echoes })
    expect(await kept()).toEqual([])
  })

  it('[T4.4] asks to strike the notes kept here, when there are any', async () => {
    const silent = table()
    silent.without()
    await settled()
    expect(await silent.session.drafts.read(ownKeys.strike)).toBeUndefined()
    const noted = table()
    noted.session.drafts.type(ownKeys.notes, 'revenir sur la fatigue')
    noted.without()
    await settled()
    expect(await noted.session.drafts.read(ownKeys.strike)).toBe('asked')
  })
})
