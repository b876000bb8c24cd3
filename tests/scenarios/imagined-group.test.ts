import { afterEach, expect, it, vi } from 'vitest'
import { createGroup } from '../../client/src/acts/create-group.ts'
import { startSession } from '../../client/src/acts/start-session.ts'
import { tiersActs } from '../../client/src/acts/tiers-acts.ts'
import { inviteKey, inviteToken } from '../../client/src/seal/branches.ts'
import { invitationFragment } from '../../client/src/seal/fragment.ts'
import { hashOf } from '../../client/src/seal/hash.ts'
import { deviceRandom } from '../../client/src/seal/random.ts'
import { wrapInvitation } from '../../client/src/seal/wrap.ts'
import { doorFrom, imagineGroup } from '../../scripts/rehearsal/imagined-group.ts'
import { act } from '../../shared/acts/act.ts'
import { realDevice } from '../fixtures/real-device.ts'
import { startReal, stopAll } from './real-relay.ts'

const ends: (() => void)[] = []
afterEach(async () => {
  for (const end of ends.splice(0)) end()
  await stopAll()
})

const founding = {
  group: { kind: 'professionnalisation' as const, name: 'Une répétition', aim: '', planned: 8 },
  charter: { rules: ['Ce qui se dit ici reste ici.'] },
  name: 'Hélène',
}

/** A group with its session open, as somebody does it in their browser; and the link it shows. */
async function opened() {
  const relay = await startReal()
  const real = await realDevice(relay)
  ends.push(() => real.kill())
  const { device } = real
  const { room: group, open } = await createGroup(device, founding)
  await open.line.synced()
  const ring = await device.keyring.read(group)
  if (ring === undefined) throw new Error('no ring')
  const session = await startSession(device, ring, open)
  const link = deviceRandom(16)
  const secret = ring.epochs.get(1) ?? link
  const wrap = wrapInvitation({ key: inviteKey(link, group), to: group }, { epoch: 1, secret })
  const record = { wrap, untilMs: Date.now() + 600_000 }
  const id = hashOf(inviteToken(link, group))
  await open.line.post(act({ op: 'create', collection: 'invitations', id, record }))
  await open.line.synced()
  const address = `http://localhost:${relay.port}/#${invitationFragment(group, link)}`
  return { relay, session: session.open, address }
}

it('[M4.6] invented peers come in by a door over the real protocol, and act along its session', async () => {
  const { relay, session, address } = await opened()
  const door = await doorFrom(relay, address)
  if (door === undefined) throw new Error('no door')
  expect(await doorFrom(relay, 'trois mots seulement')).toBeUndefined()
  const heard: string[] = []
  const tell = (name: string, aloud: string | undefined) =>
    void heard.push(aloud === undefined ? `+ ${name}` : `${name} : ${aloud}`)
  const group = await imagineGroup({ relay, peers: 3, pace: 'lively', seed: 1, tell }, door)
  ends.push(group.stop)
  expect(heard.slice(0, 3)).toEqual(['+ Basile', '+ Capucine', '+ Yasmine'])

  const board = session.board.getState
  await vi.waitFor(() => expect(board().participants.size).toBe(3), { timeout: 10_000 })
  await tiersActs(session.desk).goToStep('round')
  await vi.waitFor(() => expect(board().situations.size).toBe(3), { timeout: 20_000 })
  const titles = [...board().situations.values()].map(({ words }) => words.title)
  expect(titles).toContain('Le semoir que je règle toujours moi-même')
})
