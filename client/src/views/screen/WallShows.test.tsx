import { act, render, screen, waitFor } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { soloSession } from '../../../../tests/fixtures/solo.ts'
import { memberOf, people, type SoloOptions } from '../../../../tests/fixtures/solo-people.ts'
import { onlyId } from '../../../../shared/model/ids.ts'
import type { SessionHandle } from '../../store/session.ts'
import { SessionContext } from '../../store/use-app.ts'
import { CommonScreen } from './CommonScreen.tsx'
import { OneImageStrip } from './OneImageStrip.tsx'

let session: SessionHandle

function show(options: Partial<SoloOptions> = {}) {
  session = soloSession({ as: 'screen', ...options })
  return render(
    <SessionContext value={session}>
      <CommonScreen />
    </SessionContext>,
  )
}

/** What a facilitator's device changed, as it comes to this screen. */
function progress(words: object) {
  const board = session.board.getState()
  const now = board.progress.get(onlyId)
  if (now === undefined) throw new Error('No progress')
  const changed = { ...now, words: { ...now.words, ...words } }
  act(() => session.board.setState({ ...board, progress: new Map([[onlyId, changed]]) }))
}

const drawing = () => document.querySelector('.fe-wall-drawing')
const page = () => document.body.textContent ?? ''
const titled = (title: string) => {
  const found = [...session.board.getState().situations.values()]
  const id = found.find(({ words }) => words.title === title)?.id
  if (id === undefined) throw new Error(title)
  return id
}

describe('[S1.2] names hidden for all', () => {
  const unsign = () => {
    const board = session.board.getState()
    const [first, ...others] = [...board.echoes]
    if (first === undefined) throw new Error('No echo')
    const [id, echo] = first
    const unsigned = { ...echo, record: { ...echo.record, owner: '' as const } }
    act(() => session.board.setState({ ...board, echoes: new Map([[id, unsigned], ...others]) }))
  }

  it('say no name anywhere, nor who did not sign', () => {
    show()
    unsign()
    expect(page()).toContain('Karim')
    progress({ wallNames: false })
    for (const name of [...people, 'Sans signature', 'sans signature']) {
      expect(page()).not.toContain(name)
    }
    expect(screen.getByRole('heading', { name: 'Situation 3' })).toBeInTheDocument()
    expect(page()).toContain('Dit à voix haute')
    expect(document.querySelectorAll('.fe-seat-hollow')).toHaveLength(0)
  })

  it('say none on the card of a step, nor under one image', async () => {
    session = soloSession({ as: 'facilitator' })
    await session.tiers.setFloor({ spoken: [], waiting: [memberOf('Yannick')], lately: [] })
    await session.tiers.setProgress({ wallNames: false })
    await session.tiers.goToStep('word-back')
    render(
      <SessionContext value={session}>
        <CommonScreen strip={<OneImageStrip onLeave={() => undefined} />} />
      </SessionContext>,
    )
    for (const name of people) expect(page()).not.toContain(name)
  })
})

it('[S1.2] hides the clock for all', () => {
  show()
  expect(document.querySelector('.fe-wall-clock')).not.toBeNull()
  progress({ wallClock: false })
  expect(document.querySelector('.fe-wall-clock')).toBeNull()
})

describe('what sheds light', () => {
  const handed = (concept: string, own?: object) => {
    const record = { owner: memberOf('Hélène'), rev: 1, epoch: 1, ord: 99, atMin: 1 }
    const words = { concept, why: 'pourquoi', question: '', atMin: 1, ...(own && { card: own }) }
    const card = { id: `h-${concept}`, record, words, keeping: 'sent' }
    const board = session.board.getState()
    const handouts = new Map([...board.handouts, [card.id, card as never]])
    act(() => session.board.setState({ ...board, handouts }))
  }

  it('[C1.1] names a concept of the group’s own by the card that came with it', () => {
    show()
    handed('parler-bas', { name: 'Parler bas', definition: 'x', question: 'y' })
    expect(drawing()).toHaveTextContent('Parler bas')
  })

  it('[C1.3] never shows a concept kept for the facilitator, whoever sent it', async () => {
    show()
    handed('strategies-de-defense')
    handed('travail-prescrit')
    await waitFor(() => expect(drawing()).toHaveTextContent('Travail prescrit'))
    expect(page()).not.toContain('Stratégies de défense')
  })
})

describe('many stakes and many echoes', () => {
  it('[S1.3] turns the pages of the arc when the cockpit asks, and comes back to the latest', () => {
    show()
    const board = session.board.getState()
    const [some] = [...board.echoes.values()]
    if (some === undefined) throw new Error('No echo')
    const many = Array.from({ length: 9 }, (_, index) => {
      const id = `e${index}`
      const words = { ...some.words, text: `parce que l’écho ${'abcdefghi'[index]}` }
      return [id, { ...some, id, words, record: { ...some.record, ord: 50 + index } }] as const
    })
    act(() => session.board.setState({ ...board, echoes: new Map(many) as never }))
    expect(drawing()).toHaveTextContent('l’écho i')
    expect(drawing()).not.toHaveTextContent('l’écho a')
    progress({ wallPage: 0 })
    expect(drawing()).toHaveTextContent('l’écho a')
    expect(drawing()).not.toHaveTextContent('l’écho i')
    expect(drawing()?.textContent).not.toMatch(/page|\d ?\/ ?\d/i)
    progress({ wallPage: 99 })
    expect(drawing()).toHaveTextContent('l’écho i')
  })

  it('[S1.1] takes what is withdrawn away at once, before the next picture is laid', async () => {
    show({ matter: 'staked' })
    progress({ wall: 'constellation' })
    await waitFor(() => expect(drawing()).toHaveTextContent('La fiche du soir'))
    const board = session.board.getState()
    const situations = new Map(board.situations)
    situations.delete(titled('La fiche du soir'))
    act(() => session.board.setState({ ...board, situations }))
    expect(page()).not.toContain('La fiche du soir')
  })
})
