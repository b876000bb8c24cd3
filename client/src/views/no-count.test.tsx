import { act, render, waitFor } from '@testing-library/react'
import type { ReactElement } from 'react'
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { soloSession } from '../../../tests/fixtures/solo.ts'
import { memberOf, type SoloOptions } from '../../../tests/fixtures/solo-people.ts'
import { centred } from '../store/select/situations.ts'
import type { SessionHandle } from '../store/session.ts'
import { SessionContext } from '../store/use-app.ts'
import { Cockpit } from './cockpit/Cockpit.tsx'
import { Peer } from './peer/Peer.tsx'
import { CommonScreen } from './screen/CommonScreen.tsx'

const nothing = () => undefined

const views: readonly (readonly [SoloOptions['as'], ReactElement])[] = [
  ['peer', <Peer key="peer" onLeave={nothing} />],
  ['facilitator', <Cockpit key="cockpit" onHome={nothing} onOneImage={nothing} />],
  ['screen', <CommonScreen key="screen" />],
]
const stages = ['round', 'choice', 'echoes', 'word-back', 'linking', 'stakes'] as const
const every = views.flatMap(([as, view]) => stages.map((stage) => ({ as, stage, view })))

function show(view: ReactElement, options: SoloOptions): SessionHandle {
  const session = soloSession(options)
  render(<SessionContext value={session}>{view}</SessionContext>)
  return session
}

/** Every number that can be read or heard on the page, in no order. */
function numbers(): readonly string[] {
  const spoken = [...document.body.querySelectorAll('[aria-label], [title], [alt]')].flatMap(
    (element) => ['aria-label', 'title', 'alt'].map((name) => element.getAttribute(name) ?? ''),
  )
  const text = [document.body.innerHTML.replaceAll(/<[^>]*>/g, ' '), ...spoken].join(' ')
  return (text.match(/\d+/g) ?? []).sort()
}

/** Echoes with words and without, and questions, about the situation in the centre. */
function moreIsSaid(session: SessionHandle): void {
  const board = session.board.getState()
  const of = centred(board)?.id
  if (of === undefined) throw new Error('No situation in the centre')
  const [echoes, questions] = [new Map(board.echoes), new Map(board.questions)]
  for (const [at, name] of (['Maëlle', 'Inès', 'Awa', 'Théo'] as const).entries()) {
    const record = { owner: memberOf(name), rev: 1, epoch: 1, ord: 90 + at, atMin: 0, of }
    const said = (id: string, text: string) =>
      ({ id, record, words: { text, atMin: 0 }, keeping: 'sent' }) as never
    const text = at % 2 === 0 ? 'parce que le soir aussi.' : ''
    echoes.set(`echo-${at}`, said(`echo-${at}`, text))
    questions.set(`question-${at}`, said(`question-${at}`, 'Et ensuite ?'))
  }
  act(() => session.board.setState({ ...board, echoes, questions }))
}

// Loaded by the views when they need it: a test that ends before would leave them without.
beforeAll(() => import('../../../shared/concepts/catalogue.ts'))

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'] })
  window.innerWidth = 1440
  window.innerHeight = 900
})
afterEach(() => {
  vi.useRealTimers()
})

describe('[V1.4] no screen counts', () => {
  it.each(every)('what is said, for the $as at $stage', ({ as, stage, view }) => {
    const session = show(view, { as, stage, matter: 'staked' })
    const before = numbers()
    moreIsSaid(session)
    expect(numbers()).toEqual(before)
  })

  it.each(views)('though more is said, and the %s sees it', (as, view) => {
    const session = show(view, { as, stage: 'echoes', matter: 'staked' })
    const before = document.body.innerHTML
    moreIsSaid(session)
    expect(document.body.innerHTML).not.toBe(before)
  })

  it('sees the numbers that a page does show', () => {
    show(views[2]?.[1] ?? <p />, { as: 'screen', stage: 'echoes', matter: 'staked' })
    expect(document.body.textContent).toContain('étape 8 sur 14')
    expect(numbers()).toEqual(expect.arrayContaining(['8', '14']))
  })
})

describe('[V1.5] echoes', () => {
  const drawn = () =>
    [...document.querySelectorAll('.fe-wall-wave, .fe-wall-threads')]
      .map((each) => each.outerHTML)
      .sort()

  it('change nothing in how a situation is drawn among the others', async () => {
    const session = show(<CommonScreen />, { as: 'screen', stage: 'stakes', matter: 'staked' })
    await waitFor(() => expect(drawn().length).toBeGreaterThan(3))
    const before = drawn()
    moreIsSaid(session)
    expect(drawn()).toEqual(before)
  })

  it('change nothing in how the words of the centre are set', () => {
    const session = show(<CommonScreen />, { as: 'screen', stage: 'echoes', matter: 'told' })
    const centre = () => document.querySelector('.fe-wall-situation')?.outerHTML
    const before = centre()
    expect(before).toContain('Livraison des paniers')
    moreIsSaid(session)
    expect(centre()).toBe(before)
  })

  it('are offered on the phone once the situation is told, not before', () => {
    const session = show(<Peer onLeave={nothing} />, {
      as: 'peer',
      stage: 'echoes',
      matter: 'told',
    })
    const offered = () =>
      [...document.querySelectorAll('button')].some(({ textContent }) =>
        textContent?.includes('Faire écho'),
      )
    expect(offered()).toBe(true)
    act(() => session.board.setState({ placements: new Map() }))
    expect(offered()).toBe(false)
  })
})
