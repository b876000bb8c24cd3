import { describe, expect, it } from 'vitest'
import { keepText } from '../../../../shared/acts/keep-text.ts'
import { groupTextWordsShape } from '../../../../shared/model/group-text.ts'
import type { RecordId } from '../../../../shared/model/ids.ts'
import {
  listSoloSession,
  sessionRoom,
  soloGroupRoom,
  soloTexts,
} from '../../../../tests/fixtures/solo-proposal.ts'
import { soloSession } from '../../../../tests/fixtures/solo.ts'
import type { Hosting } from '../../acts/hosting.ts'
import { groupActs } from '../../acts/tiers-group-acts.ts'
import { bothTexts } from './cockpit-kept-line.ts'
import { keptTextOf } from './cockpit-kept-text.ts'
import { lastText, textOfRoom } from './last-text.ts'

describe('[Y7.1] the group’s own text', () => {
  it('is drafted from stakes, flags and what was handed out: no story, no name, nobody’s words', async () => {
    const session = soloSession({ as: 'facilitator', stage: 'leaving' })
    const board = () => session.board.getState()
    await session.tiers.nameStake('Tenir à plusieurs', [])
    const stake = [...board().stakes.values()].at(-1)
    if (stake === undefined) throw new Error('No stake')
    await session.acts.flagStake(stake.id, 'stays')
    const text = keptTextOf(board(), 29_400_000)
    expect(groupTextWordsShape.parse(text)).toEqual(text)
    expect(text?.stakes.at(-1)).toMatchObject({ text: 'Tenir à plusieurs', flag: 'stays' })
    const read = JSON.stringify(text)
    const names = [...board().participants.values()].map(({ words }) => words.name)
    const stories = [...board().situations.values()].map(({ words }) => words.title)
    const echoes = [...board().echoes.values()].map(({ words }) => words.text).filter(Boolean)
    expect(names.length * stories.length * echoes.length).toBeGreaterThan(0)
    for (const said of [...names, ...stories, ...echoes]) expect(read).not.toContain(said)
  })

  it('is nothing for a session that named nothing', () => {
    const session = soloSession({ as: 'facilitator', stage: 'welcome', matter: 'none' })
    expect(keptTextOf(session.board.getState(), 0)).toBeUndefined()
  })
})

describe('[Y7.2] the fil of the next session', () => {
  it('shows what the group kept, as corrected, on every phone', async () => {
    const room = soloGroupRoom()
    listSoloSession(room)
    const helene = soloTexts(room, 'Hélène')
    const id = [...helene.board.getState().sessions.keys()][0] as RecordId
    const stakes = [{ stake: id, text: 'Demander de l’aide', concepts: [] }]
    const words = { stakes, concepts: [], pistes: ['Se le dire le matin'], atMin: 0 }
    await helene.desk.line.post(keepText(helene.desk.author, { id, before: undefined }, words))
    const { desk } = helene
    const acts = groupActs({ group: { desk, line: desk.line } } as unknown as Hosting)
    const to = 'Se le dire avant de partir'
    await acts.correctText(id, { piste: 'Se le dire le matin', to, rev: 1 })
    const awa = soloTexts(room, 'Awa').board.getState()
    expect(lastText(awa, 5)?.words).toMatchObject({
      stakes,
      pistes: ['Se le dire avant de partir'],
    })
    expect(lastText(awa, 4)).toBeUndefined()
    expect(textOfRoom(awa, sessionRoom)?.number).toBe(4)
  })
})

describe('[Y7.3] two facilitators at the fil', () => {
  const stake = { stake: 'a'.repeat(16) as RecordId, text: 'Demander de l’aide', concepts: [] }
  const text = { stakes: [stake], concepts: [], pistes: ['Se le dire le matin'], atMin: 0 }

  /** A kept text, and two devices that read it before either writes. */
  async function twoReading() {
    const room = soloGroupRoom()
    listSoloSession(room)
    const [one, other] = [soloTexts(room, 'Hélène'), soloTexts(room, 'Hélène')]
    const id = [...one.board.getState().sessions.keys()][0] as RecordId
    await one.desk.line.post(keepText(one.desk.author, { id, before: undefined }, text))
    const actsOf = ({ desk }: typeof one) =>
      groupActs({ group: { desk, line: desk.line } } as unknown as Hosting)
    const stands = () => other.board.getState().texts.get(id)?.words
    const refused = () => other.connection.getState().refused
    return { id, one: actsOf(one), other: actsOf(other), stands, refused }
  }

  it('who correct two lines lose neither, though one had read before the other wrote', async () => {
    const { id, one, other, stands, refused } = await twoReading()
    await one.correctText(id, { stake, to: 'Demander plus tôt', rev: 1 })
    await other.correctText(id, { piste: 'Se le dire le matin', to: 'Se le dire le soir', rev: 1 })
    expect(stands()).toMatchObject({
      stakes: [{ text: 'Demander plus tôt' }],
      pistes: ['Se le dire le soir'],
    })
    expect(refused()).toEqual([])
  })

  it.each([
    ['both', ['Demander plus tôt / Demander à deux'], ['Se le dire le matin']],
    ['mine', ['Demander à deux'], ['Se le dire le matin']],
    ['theirs', ['Demander plus tôt'], ['Se le dire le matin']],
  ] as const)('who correct one line choose: %s', async (how, stakes, pistes) => {
    const { id, one, other, stands, refused } = await twoReading()
    await one.correctText(id, { stake, to: 'Demander plus tôt', rev: 1 })
    await other.correctText(id, { stake, to: 'Demander à deux', rev: 1 })
    const [back] = refused()
    expect(back?.reason).toBe('stale')
    const theirs = stands()
    if (back === undefined || theirs === undefined) throw new Error('Nothing came back')
    expect(theirs.stakes[0]?.text).toBe('Demander plus tôt')
    const mine = groupTextWordsShape.parse(back.words)
    const chosen = { both: bothTexts(theirs, mine), mine, theirs: undefined }[how]
    await other.settleText(id, back.key, chosen)
    expect(stands()?.stakes.map(({ text: said }) => said)).toEqual(stakes)
    expect(stands()?.pistes).toEqual(pistes)
    expect(refused()).toEqual([])
  })

  it('find a line that was taken away meanwhile again, with what was said of it', async () => {
    const { id, one, other, refused } = await twoReading()
    await one.correctText(id, { piste: 'Se le dire le matin', to: '', rev: 1 })
    await other.correctText(id, { piste: 'Se le dire le matin', to: 'Se le dire tôt', rev: 1 })
    expect(groupTextWordsShape.parse(refused()[0]?.words).pistes).toEqual(['Se le dire tôt'])
  })

  it('are not offered both where they would not fit', () => {
    const long = (letter: string) => ({ ...text, stakes: [{ ...stake, text: letter.repeat(140) }] })
    expect(bothTexts(long('a'), long('b'))).toBeUndefined()
    expect(bothTexts(long('a'), long('a'))).toEqual(long('a'))
  })
})
