import { readFile } from 'node:fs/promises'
import { afterEach, expect, it } from 'vitest'
import { get, startReal, stopAll } from './real-relay.ts'
import {
  branch,
  dialByTheBook,
  doorOf,
  drawId,
  drawRoom,
  drawSecret,
  hashOf,
  open,
  roomSeal,
  seal,
  type BookClient,
} from './by-the-book.ts'

afterEach(stopAll)

const main = 'main000000000000'
const phrase = ['Étendoir', 'parcelle', 'baguette', 'aménager', 'océan']

/** Somebody's device in a group: who they are, and what they hold. */
function drawDevice(group: string) {
  const token = branch(drawSecret(), group, 'member-token').toString('base64url')
  return { member: drawId(), token, device: drawId() }
}

const minute = (): number => Math.floor(Date.now() / 60_000)

/** Founds a group and opens its door, as docs/PROTOCOL.md says. */
async function found(port: number, relay: string) {
  const group = drawRoom()
  const [epochSecret, link] = [drawSecret(), drawSecret().subarray(0, 16)]
  const me = drawDevice(group)
  const awa = await dialByTheBook(port)
  awa.say(67, { kind: 'create', version: 1, room: group, ...me, generation: 0 })
  expect(await awa.next(67)).toMatchObject({ kind: 'welcome', role: 'facilitator', nextAct: 1 })
  awa.sync()
  const sealed = roomSeal(group, epochSecret)
  const clear = { owner: me.member, rev: 1, epoch: 1 }
  const words = { kind: 'tenir-debout', name: 'Dehors', aim: '', planned: 8 }
  const rules = { rules: ['Ce qui se dit ici reste ici.'] }
  awa.act(
    1,
    ['create', 'group', main, sealed.record('group', main, { ...clear, words })],
    ['create', 'charter', main, sealed.record('charter', main, { ...clear, words: rules })],
    [
      'create',
      'members',
      me.member,
      sealed.record('members', me.member, { ...clear, words: { name: 'Awa' } }),
    ],
  )
  const untilMs = Date.now() + 10 * 60_000
  const invitation = hashOf(branch(link, group, 'invite-token').toString('base64url'))
  const handed = { secret: epochSecret.toString('base64url') }
  const key = branch(link, group, 'invite-key')
  const wrap = seal({ key, bound: `fe1|wrap|invitation|${group}|1` }, handed)
  const { door, key: doorKey } = doorOf(phrase, relay)
  const behind = { group, link: link.toString('base64url') }
  const doorWrap = seal({ key: doorKey, bound: `fe1|wrap|door|${door}` }, behind, 0)
  awa.act(
    2,
    ['create', 'invitations', invitation, { wrap, untilMs }],
    ['create', 'doors', door, { wrap: doorWrap, untilMs }],
  )
  expect([await awa.next(66), await awa.next(66)]).toEqual([
    { kind: 'done', n: 1 },
    { kind: 'done', n: 2 },
  ])
  return { awa, me, group, epochSecret }
}

/** Joins by five words alone: door, link secret, invitation, epoch secret, seat. */
async function join(port: number, relay: string) {
  const basil = await dialByTheBook(port)
  const { door, key } = doorOf(phrase, relay)
  basil.say(67, { kind: 'door', door })
  const answer = await basil.next(67)
  const behind = open({ key, bound: `fe1|wrap|door|${door}` }, String(answer['wrap']))
  const { group, link: text } = behind as { group: string; link: string }
  const link = Buffer.from(text, 'base64url')
  const { token: memberToken, ...me } = drawDevice(group)
  const token = branch(link, group, 'invite-token').toString('base64url')
  const hello = { kind: 'invite', version: 1, room: group, token, memberToken, generation: 0 }
  basil.say(67, { ...hello, ...me })
  const welcome = await basil.next(67)
  expect(welcome['role']).toBe('guest')
  const inviteKey = branch(link, group, 'invite-key')
  const bound = `fe1|wrap|invitation|${group}|1`
  const { secret } = open({ key: inviteKey, bound }, String(welcome['wrap'])) as { secret: string }
  const epochSecret = Buffer.from(secret, 'base64url')
  const clear = { owner: me.member, rev: 1, epoch: 1, words: { name: 'Basil' } }
  const card = roomSeal(group, epochSecret).record('members', me.member, clear)
  basil.act(
    1,
    ['create', 'seats', me.member, { role: 'peer' }],
    ['create', 'passes', hashOf(memberToken), { member: me.member }],
    ['create', 'members', me.member, card],
  )
  expect(await basil.next(66)).toEqual({ kind: 'done', n: 1 })
  return { basil, me: { ...me, token: memberToken }, group, epochSecret }
}

/** Follows a session's room as a member. */
async function enterSession(port: number, hello: object): Promise<BookClient> {
  const client = await dialByTheBook(port)
  client.say(67, { version: 1, generation: 0, ...hello })
  expect((await client.next(67))['kind']).toBe('welcome')
  client.sync()
  return client
}

it('a client written from the protocol alone founds, joins, posts, receives, and sends again', async () => {
  const started = await startReal({ limits: { admissionMs: 20 } })
  const { port } = started
  const { relay } = JSON.parse((await get(started, '/config')).text) as { relay: string }
  const { awa, me: helene, group, epochSecret } = await found(port, relay)
  const { me: him, group: same, epochSecret: handed } = await join(port, relay)
  expect([same, handed]).toEqual([group, epochSecret])
  const card = await awa.record('members', him.member)
  const inGroup = roomSeal(group, handed)
  expect(inGroup.read('members', him.member, card)).toEqual({ name: 'Basil' })

  const room = drawRoom()
  const sessionSecret = branch(epochSecret, room, 'session')
  const here = roomSeal(room, sessionSecret)
  const [cockpit, phone] = [drawId(), drawId()]
  const tiers = await enterSession(port, {
    kind: 'create',
    group,
    room,
    ...helene,
    device: cockpit,
  })
  const clear = { owner: helene.member, rev: 1, epoch: 1 }
  const step = { id: 'one', stage: 'round', name: 'Tour', say: '', minutes: 10 }
  const rules = { kind: 'tenir-debout', group: 'Dehors', number: 1, facilitator: 'Awa', rules: [] }
  const now = Date.now()
  const progress = {
    step: 'one',
    clock: { endsAtMs: now + 600_000 },
    startedAtMs: now,
    done: [],
    silence: false,
    wall: 'step',
    wallTheme: 'dark',
  }
  const begun = { ...clear, state: 'open', words: progress }
  tiers.act(
    1,
    [
      'create',
      'script',
      main,
      here.record('script', main, { ...clear, words: { ...rules, steps: [step] } }),
    ],
    ['create', 'progress', main, here.record('progress', main, begun)],
  )
  expect(await tiers.next(66)).toEqual({ kind: 'done', n: 1 })
  const listed = { ...clear, room, state: 'open', words: { number: 1, startsAtMin: minute() } }
  const line = drawId()
  awa.act(3, ['create', 'sessions', line, inGroup.record('sessions', line, listed)])
  expect(await awa.next(66)).toEqual({ kind: 'done', n: 3 })

  const basil = await enterSession(port, { kind: 'member', room, ...him, device: phone })
  await basil.record('progress', main)
  const situation = drawId()
  const said = { title: 'Les bottes de radis', atMin: minute() }
  const mine = { owner: him.member, rev: 1, epoch: 1, words: said }
  const sent = basil.act(
    1,
    [
      'create',
      'participants',
      him.member,
      here.record('participants', him.member, { ...mine, words: { name: 'Basil' } }),
    ],
    ['create', 'situations', situation, here.record('situations', situation, mine)],
  )
  const seen = await tiers.record('situations', situation)
  expect(seen).toMatchObject({
    owner: him.member,
    rev: 1,
    epoch: 1,
    ord: expect.any(Number) as number,
  })
  expect(here.read('situations', situation, seen)).toEqual(said)
  // Cut before anything is known: the same bytes again, and the same answer, once in the document.
  basil.cut()
  const back = await dialByTheBook(port, basil.doc)
  back.say(67, { kind: 'member', version: 1, room, ...him, device: phone, generation: 1 })
  expect(await back.next(67)).toMatchObject({ role: 'peer', nextAct: 2 })
  back.sync()
  back.send(sent)
  expect(await back.next(66)).toEqual({ kind: 'done', n: 1 })
  expect([...tiers.doc.getMap('situations').keys()]).toEqual([situation])

  // A number ahead, a right that is not theirs, a withdrawal.
  back.act(7, ['remove', 'situations', situation])
  expect(await back.next(66)).toEqual({ kind: 'expected', n: 7, next: 2 })
  back.act(2, ['remove', 'script', main])
  expect(await back.next(66)).toEqual({ kind: 'refused', n: 2, reason: 'role' })
  back.act(3, ['remove', 'situations', situation])
  expect(await back.next(66)).toEqual({ kind: 'done', n: 3 })
  await expect.poll(() => tiers.doc.getMap('situations').size).toBe(0)

  // Everybody is told that Basil steps out of the frame.
  back.say(64, { gesture: 'out-of-frame' })
  await expect
    .poll(() =>
      tiers.heard.some(([number, { outOfFrame }]) => number === 64 && outOfFrame === true),
    )
    .toBe(true)
  for (const client of [awa, tiers, back]) client.cut()
})

it('the protocol names every field of every record and of its words', async () => {
  const { documentShapes, ledgerShapes, wordsShapes } =
    await import('../../shared/model/collections.ts')
  const text = await readFile(new URL('../../docs/PROTOCOL.md', import.meta.url), 'utf8')
  const rows = text.split('\n').filter((line) => line.startsWith('|'))
  const fieldsOf = (shape: object): string[] =>
    Object.keys((shape as { def: { shape: object } }).def.shape)
  const words = text.slice(text.indexOf('| its words'), text.indexOf('## 8'))
  for (const [collection, shape] of Object.entries(wordsShapes)) {
    const row = words.split('\n').find((line) => line.split('|')[1]?.includes(`\`${collection}\``))
    for (const field of fieldsOf(shape))
      expect([collection, row]).toContainEqual(expect.stringContaining(`\`${field}\``))
  }
  const clear = new Set(['owner', 'rev', 'epoch', 'words'])
  const rooms = rows.filter((row) => /^\| (group|session|library) +\|/.test(row)).join('\n')
  const shapes = [documentShapes, ledgerShapes].flatMap(({ group, session, library }) =>
    [group, session, library].flatMap((of) => Object.entries(of)),
  )
  for (const [collection, shape] of shapes) {
    const said = new RegExp(`\`${collection}\`( [({][^)}]*[)}])?`).exec(rooms)?.[0]
    expect(said).toContain(collection)
    for (const field of fieldsOf(shape).filter((name) => !clear.has(name)))
      expect(said).toContain(field)
  }
})

it('what it seals opens with this project’s own seals, and the other way', async () => {
  const { openWords, sealWords } = await import('../../client/src/seal/words-seal.ts')
  const { sealKey, sessionSecret } = await import('../../client/src/seal/branches.ts')
  const { deriveDoor } = await import('../../client/src/seal/derive-door.ts')
  const [group, secret] = [drawRoom(), drawSecret()]
  const room = drawRoom() as Parameters<typeof sealKey>[1]
  const place = { room, collection: 'echoes', id: drawId(), owner: drawId(), epoch: 1, rev: 2 }
  const key = sealKey(sessionSecret(secret, room), room)
  const { owner, epoch, rev } = place
  const by = roomSeal(room, branch(secret, room, 'session'))
  const record = by.record('echoes', place.id, { owner, epoch, rev, words: { text: 'né à l’été' } })
  expect(openWords({ key, place }, record.words)).toEqual({ text: 'né à l’été' })
  const words = sealWords({ key, place }, { text: 'œuvre' })
  expect(by.read('echoes', place.id, { owner, epoch, rev, words })).toEqual({ text: 'œuvre' })
  const ours = deriveDoor({ words: phrase, relayId: group })
  const theirs = doorOf(phrase, group)
  expect([theirs.door, theirs.key.toString('hex')]).toEqual([
    ours.door,
    Buffer.from(ours.key).toString('hex'),
  ])
})
