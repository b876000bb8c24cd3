import { render, screen, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { describe, expect, it, vi } from 'vitest'
import { createStore } from 'zustand/vanilla'
import { onlyId } from '../../../../shared/model/ids.ts'
import { tPrepare } from '../../phrases/prepare.ts'
import { tScript } from '../../phrases/script.ts'
import type { Board, Opened } from '../../store/board.ts'
import type { Drafts } from '../../store/drafts.ts'
import {
  preparationKey,
  readPreparation,
  type EarlierStake,
  type Preparation,
} from '../../store/preparation.ts'
import { freshPreparation, withAgreedDate } from '../../store/preparation-start.ts'
import type { Preparing } from '../../store/preparing.ts'
import { emptyBoard } from '../../store/project-board.ts'
import { Prepare } from './Prepare.tsx'

const about = {
  id: onlyId,
  words: { kind: 'tenir-debout', name: 'Encadrer dehors, Ouest', aim: '', planned: 8 },
} as unknown as Opened<'group'>

const stakes: readonly EarlierStake[] = [
  { text: 'Dire ce que l’on n’a pas décidé', flag: 'discuss', session: 3 },
]

/** Préparer over drafts in memory: what a test reads there is all that was kept. */
function show(texts = new Map<string, string>()) {
  const drafts = {
    read: (key: string) => Promise.resolve(texts.get(key)),
    type: (key: string, text: string) => void texts.set(key, text),
    watch: () => () => undefined,
  } as unknown as Drafts
  const board = createStore<Board>(() => ({
    ...emptyBoard(true),
    group: new Map([[onlyId, about]]),
  }))
  const keepOwnScript = vi.fn<Preparing['keepOwnScript']>(() => Promise.resolve(1))
  const preparing: Preparing = {
    group: 'g' as Preparing['group'],
    board,
    drafts,
    keeping: {
      nowMs: () => Date.now(),
      keepFor: () => Promise.resolve(1),
      eraseSoon: () => Promise.resolve(),
      eraseNow: () => Promise.resolve(),
      keepAgain: () => Promise.resolve(),
    },
    earlierStakes: () => Promise.resolve(stakes),
    changeGroup: vi.fn<Preparing['changeGroup']>(() => Promise.resolve(1)),
    changeCharter: vi.fn<Preparing['changeCharter']>(() => Promise.resolve(1)),
    keepOwnScript,
    forgetOwnScript: vi.fn<Preparing['forgetOwnScript']>(() => Promise.resolve(1)),
    bilan: undefined as unknown as Preparing['bilan'],
    rehearse: () => Promise.reject(new Error('Not asked here')),
    workshop: () => Promise.reject(new Error('Not asked here')),
  }
  const onRehearse = vi.fn<(preparation: Preparation) => void>()
  const home = vi.fn<() => void>()
  const view = render(<Prepare preparing={preparing} onHome={home} onRehearse={onRehearse} />)
  return { keepOwnScript, view, kept: () => readPreparation(texts.get(preparationKey)), texts }
}

const row = (name: string) => screen.findByRole('button', { name: new RegExp(`^${name} ?, étape`) })
const press = async (name: string | RegExp) =>
  userEvent.click(await screen.findByRole('button', { name }))

describe('[M2.7] Préparer', () => {
  it('fits the steps to the time and the people at once, and fixed minutes stay', async () => {
    const { kept } = show()
    expect(await row('Échos')).toHaveTextContent('30 min')
    await userEvent.click(screen.getByRole('radio', { name: tPrepare.hours(120) }))
    expect(screen.getByText(/14 étapes, 120 min en tout/)).toBeVisible()
    expect(await row('Échos')).not.toHaveTextContent('30 min')
    await userEvent.click(await row('Échos'))
    await press(tScript.moreFive)
    const fixed = kept()?.fixed['echoes']
    await userEvent.click(screen.getByRole('radio', { name: tPrepare.hours(180) }))
    expect(kept()?.fixed['echoes']).toBe(fixed)
    expect(screen.getByText(/14 étapes, 180 min en tout/)).toBeVisible()
    await press(tScript.release)
    expect(await row('Échos')).toHaveTextContent('30 min')
  })

  it('says what many people, or many at a distance, make hard', async () => {
    show()
    await row('Échos')
    for (let people = 8; people < 11; people += 1) await press(tPrepare.onePerson)
    expect(screen.getByText(tPrepare.halfRounds)).toBeVisible()
    expect(screen.queryByText(tPrepare.remoteMany)).not.toBeInTheDocument()
    await userEvent.click(screen.getByRole('radio', { name: tPrepare.places.remote }))
    expect(screen.getByText(tPrepare.remoteMany)).toBeVisible()
    await userEvent.click(await row('Pause'))
    await press(tScript.skip)
    expect(screen.getByText(/la pause reste/)).toBeVisible()
  })
})

describe('[M3.5] a new group', () => {
  it('may begin by giving itself its rules, and come back from it', async () => {
    const { kept } = show()
    await row('Échos')
    await userEvent.click(screen.getByRole('radio', { name: tPrepare.whichOnes[0].label }))
    expect(await row('Les règles')).toBeVisible()
    expect(kept()).toMatchObject({ isFrame: true, minutes: 120 })
    await userEvent.click(screen.getByRole('radio', { name: tPrepare.places.remote }))
    expect(kept()).toMatchObject({ isFrame: true, minutes: 90 })
    expect(screen.queryByRole('button', { name: tPrepare.keepOwn })).not.toBeInTheDocument()
    await userEvent.click(screen.getByRole('radio', { name: tPrepare.whichOnes[1].label }))
    expect(await row('Échos')).toBeVisible()
    expect(kept()?.isFrame).toBeUndefined()
  })
})

describe('[M2.6] what is prepared', () => {
  it('is kept on this device as it is chosen, and found again', async () => {
    const { view, kept, texts } = show()
    await row('Échos')
    expect(kept()).toBeUndefined()
    await press('Écho')
    await userEvent.click(await screen.findByRole('checkbox', { name: /Dire ce que l’on/ }))
    expect(screen.getByText(tPrepare.noDate)).toBeVisible()
    const date = screen.getByLabelText(/^Quel jour/)
    await userEvent.type(date, '2026-11-24')
    expect(screen.getByText(/^Tout est prêt/)).toBeVisible()
    expect(kept()).toMatchObject({ concepts: ['echo'], stakes })
    view.unmount()
    show(texts)
    expect(await screen.findByRole('heading', { name: /mardi 24 novembre/ })).toBeVisible()
    expect(screen.getByText(/1 concept mis de côté. Un enjeu est à rouvrir/)).toBeVisible()
  })

  it('takes three concepts at most, and puts one back', async () => {
    const { kept } = show()
    await row('Échos')
    for (const name of ['Écho', 'Travail réel', 'Travail prescrit']) await press(name)
    expect(screen.getByText(tPrepare.enough)).toBeVisible()
    expect(screen.queryByRole('searchbox')).not.toBeInTheDocument()
    await press(tPrepare.putBack('Travail réel'))
    expect(kept()?.concepts).toEqual(['echo', 'travail-prescrit'])
  })

  it('keeps a text as it is typed, whole when it is too long', async () => {
    const { kept } = show()
    await userEvent.click(await row('Échos'))
    const say = screen.getByRole('textbox', { name: tScript.say })
    await userEvent.clear(say)
    await userEvent.type(say, 'Ce qui résonne.')
    expect(kept()?.steps.find(({ id }) => id === 'echoes')?.say).toBe('Ce qui résonne.')
    await userEvent.click(say)
    await userEvent.paste('x'.repeat(200))
    expect(say).toHaveValue(`Ce qui résonne.${'x'.repeat(200)}`)
    expect(kept()?.steps.find(({ id }) => id === 'echoes')?.say).toBe('Ce qui résonne.')
  })
})

describe('[M2.5] the script that is prepared', () => {
  it('becomes the group’s own in one press, and returns to the proposed one in another', async () => {
    const { keepOwnScript, kept } = show()
    await userEvent.click(await row('Choix'))
    await press(tScript.remove)
    await press(tPrepare.keepOwn)
    const [steps] = keepOwnScript.mock.calls[0] ?? []
    expect(steps?.map(({ id }) => id)).not.toContain('choice')
    await press(tPrepare.toProposed)
    expect(kept()?.steps.map(({ id }) => id)).toContain('choice')
    await press(tScript.undo)
    expect(kept()?.steps.map(({ id }) => id)).not.toContain('choice')
    expect(
      within(screen.getByRole('list', { name: tScript.list })).getAllByRole('listitem'),
    ).toHaveLength(13)
  })
})

it('[V1.9] starts from the date the group agreed on, as long as it is to come', () => {
  const begun = freshPreparation({ ...emptyBoard(true) }, 'tenir-debout')
  const board = (nextAtMin: number) => {
    const agreed = { ...about, words: { ...about.words, nextAtMin } } as typeof about
    return { ...emptyBoard(true), group: new Map([[onlyId, agreed]]) }
  }
  expect(withAgreedDate(begun, board(100), 99 * 60_000).startsAtMin).toBe(100)
  expect(withAgreedDate(begun, board(100), 101 * 60_000).startsAtMin).toBeUndefined()
  const chosen = { ...begun, startsAtMin: 7 }
  expect(withAgreedDate(chosen, board(100), 0).startsAtMin).toBe(7)
})
