import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { inOrder } from '../../client/src/acts/in-order.ts'
import { startSession } from '../../client/src/acts/start-session.ts'
import { tiersActs } from '../../client/src/acts/tiers-acts.ts'
import { newRecordId } from '../../client/src/seal/random.ts'
import { progressOf, stepsOf } from '../../client/src/store/select/steps.ts'
import { postSituation } from '../../shared/acts/post-situation.ts'
import { gather, here, part, until } from '../fixtures/seated-people.ts'
import { startReal, stopAll } from './real-relay.ts'

beforeEach(async () => gather(await startReal()))
afterEach(async () => {
  part()
  await stopAll()
})

describe('[M2.11] two gestures of one person in the same instant', () => {
  it('both count, the second on what the first left, and nobody else is said to have acted', async () => {
    const { device, open: group } = here.helene
    const { open } = await startSession(device, await here.helene.ring(), group)
    const id = newRecordId()
    const words = { title: 'Quarante bottes', atMin: 0 }
    await open.line.post(postSituation(open.desk.author, id, words))
    const tiers = inOrder(tiersActs(open.desk))
    const next = stepsOf(open.board.getState())[2]?.id ?? ''
    const asked = [tiers.centre(id), tiers.addMinutes(5), tiers.goToStep(next)]
    await Promise.all(asked)
    await until(() => expect(open.connection.getState()).toMatchObject({ waiting: 0, refused: [] }))
    expect(progressOf(open.board.getState())).toMatchObject({ centre: id, step: next })
  })

  it('go on after one that could not be', async () => {
    const { device, open: group } = here.helene
    const { open } = await startSession(device, await here.helene.ring(), group)
    const tiers = inOrder(tiersActs(open.desk))
    const next = stepsOf(open.board.getState())[1]?.id ?? ''
    const [none] = [tiers.goToStep('no such step'), tiers.goToStep(next)]
    await expect(none).rejects.toThrow('No such step')
    await until(() => expect(progressOf(open.board.getState())?.step).toBe(next))
  })
})
