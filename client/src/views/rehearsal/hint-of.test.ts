import { describe, expect, it } from 'vitest'
import type { Stage } from '../../../../shared/method/stages.ts'
import type { RecordId } from '../../../../shared/model/ids.ts'
import { soloSession } from '../../../../tests/fixtures/solo.ts'
import { tRehearsal } from '../../phrases/rehearsal.ts'
import { centred } from '../../store/select/situations.ts'
import { hintOf } from './hint-of.ts'

const facilitating = (stage: Stage, matter?: 'none') =>
  soloSession({ as: 'facilitator', stage, ...(matter === undefined ? {} : { matter }) })

describe('[M4.7] what a rehearsal waits for', () => {
  it('is a situation in the centre, then that it was told, then the next step', async () => {
    const { board, tiers } = facilitating('telling')
    const centre = centred(board.getState())?.id as RecordId
    await tiers.markTold(centre, false)
    expect(hintOf(board.getState())).toBe(tRehearsal.stage('telling'))
    await tiers.markTold(centre, true)
    expect(hintOf(board.getState())).toBe(tRehearsal.made('telling'))
    expect(tRehearsal.made('telling')).not.toBe(tRehearsal.stage('telling'))
    const empty = facilitating('echoes', 'none').board.getState()
    expect(hintOf(empty)).toBe(tRehearsal.choose)
  })

  it('is a card, then the way on', async () => {
    const { board, tiers } = facilitating('linking', 'none')
    expect(hintOf(board.getState())).toBe(tRehearsal.stage('linking'))
    await tiers.handOut(undefined, { concept: 'travail-reel', why: 'Ici', question: '' })
    expect(hintOf(board.getState())).toBe(tRehearsal.made('linking'))
  })

  it('is a stake, then what is said of each', async () => {
    const naming = facilitating('stakes', 'none')
    expect(hintOf(naming.board.getState())).toBe(tRehearsal.stage('stakes'))
    await naming.tiers.nameStake('Tenir à plusieurs', [])
    expect(hintOf(naming.board.getState())).toBe(tRehearsal.made('stakes'))
    const { board, acts, tiers } = facilitating('leaving', 'none')
    await tiers.nameStake('Tenir à plusieurs', [])
    expect(hintOf(board.getState())).toBe(tRehearsal.stage('leaving'))
    const stake = [...board.getState().stakes.keys()][0] as RecordId
    await acts.flagStake(stake, 'stays')
    expect(hintOf(board.getState())).toBe(tRehearsal.made('leaving'))
  })
})
