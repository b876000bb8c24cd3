import { describe, expect, it } from 'vitest'
import { onlyId } from '../../../shared/model/ids.ts'
import { hasUnsignedLength } from '../../../shared/model/held.ts'
import { soloSession } from '../../../tests/fixtures/solo.ts'
import { sealWords } from '../seal/words-seal.ts'
import type { PostOptions } from '../sync/line.ts'
import type { Act } from '../../../shared/acts/act.ts'
import { centred } from '../store/select/situations.ts'
import { draftKeys } from './draft-keys.ts'
import { unsignedActs } from './unsigned-acts.ts'
import type { Desk } from './author.ts'

const key = new Uint8Array(32).fill(3)
const room = 'r'.repeat(22)

/** A desk that seals for good, and a line that remembers what it was given. */
function desk() {
  const solo = soloSession({ as: 'peer', name: 'Karim', stage: 'round', matter: 'none' })
  const posts: { act: Act; options: PostOptions | undefined }[] = []
  const line = {
    listen: () => () => undefined,
    takeBack: () => Promise.resolve(undefined),
    post: (act: Act, options?: PostOptions) => Promise.resolve(posts.push({ act, options })),
  }
  let ids = 0
  const made = {
    author: {
      room,
      member: solo.me,
      epoch: 1,
      seal: (place: never, words: object) => sealWords({ key, place }, words),
    },
    board: solo.board.getState,
    line,
    newId: () => String((ids += 1)).padStart(16, 'x'),
    nowMs: () => 0,
  } as unknown as Desk
  return { acts: unsignedActs(made, solo.board), posts, board: solo.board, me: solo.me }
}

const toStint = (board: ReturnType<typeof desk>['board'], stint: number): void => {
  const progress = board.getState().progress.get(onlyId)
  if (progress === undefined) throw new Error('no progress')
  const record = { ...progress.record, stint }
  board.setState({ progress: new Map([[onlyId, { ...progress, record }]]) })
}

describe('posting without a signature', () => {
  it('[U1.13] seals every text to one length, in nobody’s name, without a minute', async () => {
    const { acts, posts, me } = desk()
    for (const text of [
      'x',
      'Une ligne',
      'é'.repeat(60),
      '😀'.repeat(30),
      '\u0000\u0007 "\\'.repeat(6),
    ]) {
      await acts.post({ collection: 'situations', of: undefined, text })
    }
    for (const text of ['x', '文'.repeat(400), '"\n'.repeat(200)]) {
      await acts.post({ collection: 'echoes', of: onlyId, text })
    }
    for (const { act, options } of posts) {
      const [operation] = act.operations
      const collection = operation?.collection as 'situations'
      expect(hasUnsignedLength(collection, operation?.record?.['words'])).toBe(true)
      expect(operation?.record).toMatchObject({ owner: '', rev: 1 })
      expect(JSON.stringify([act, options])).not.toContain(me)
    }
    const edits = posts.map(({ options }) => JSON.stringify(options?.unsigned))
    expect(new Set(edits).size).toBe(posts.length)
  })

  it('[U1.6] remembers one’s own in this page alone, and forgets them with the step', async () => {
    const { acts, posts, board } = desk()
    await acts.post({ collection: 'situations', of: undefined, text: 'Le camion' })
    const mine = acts.mine.getState().at(0)!
    await acts.change(mine.id, 'Le camion vide')
    expect(acts.mine.getState()).toMatchObject([{ text: 'Le camion vide', rev: 2 }])
    expect(posts[1]?.act.operations[0]).toMatchObject({
      op: 'change',
      record: { rev: 2, owner: '' },
    })
    toStint(board, 1)
    expect(acts.mine.getState()).toEqual([])
    await acts.change(mine.id, 'Trop tard')
    await acts.withdraw(mine.id)
    expect(posts).toHaveLength(2)
  })

  it('[U1.6] withdraws by the secret whose hash it gave, and only in its stint', async () => {
    const { acts, posts } = desk()
    await acts.post({ collection: 'situations', of: undefined, text: 'Le camion' })
    await acts.withdraw(acts.mine.getState().at(0)!.id)
    const [posted, gone] = posts.map(
      ({ options }) => options?.unsigned as unknown as Record<string, string>,
    )
    const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(gone?.['secret']))
    expect(Buffer.from(digest).toString('base64url')).toBe(posted?.['edit'])
    expect([posted?.['stint'], gone?.['stint']]).toEqual([0, 0])
    expect(acts.mine.getState()).toEqual([])
  })

  it('[U1.1] shows on no table, this phone’s own included, once it has left', async () => {
    const session = soloSession({ as: 'peer', matter: 'echoed', offline: true })
    const of = centred(session.board.getState())?.id
    const before = session.board.getState().echoes.size
    session.drafts.type(draftKeys.echo(of ?? ''), 'chez nous aussi')
    const leaving = await session.unsigned.post({
      collection: 'echoes',
      of,
      text: 'chez nous aussi',
    })
    expect(session.connection.getState().leaving).toMatchObject([
      { key: leaving, isUnsigned: true },
    ])
    expect(await session.acts.takeBack(leaving)).toBe(true)
    expect(session.unsigned.mine.getState()).toEqual([])
    expect(session.board.getState().echoes.size).toBe(before)
  })
})
