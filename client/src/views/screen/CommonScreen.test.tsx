import { act, render, screen, waitFor } from '@testing-library/react'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { soloSession } from '../../../../tests/fixtures/solo.ts'
import { memberOf, type SoloOptions } from '../../../../tests/fixtures/solo-people.ts'
import { onlyId, type RecordId } from '../../../../shared/model/ids.ts'
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

function place(id: RecordId, words: object) {
  const board = session.board.getState()
  const placements = new Map(board.placements)
  const record = { owner: memberOf('Hélène'), rev: 1, epoch: 1, told: true, ord: 1, atMin: 0 }
  const placed = {
    id,
    record,
    words: { spokenAgain: false, aside: false, hidden: false, ...words },
  }
  placements.set(id, { ...placed, keeping: 'sent' } as never)
  act(() => session.board.setState({ ...board, placements }))
}

const drawing = () => document.querySelector('.fe-wall-drawing')
const page = () => document.body.textContent ?? ''
const titled = (title: string) => {
  const found = [...session.board.getState().situations.values()]
  const id = found.find(({ words }) => words.title === title)?.id
  if (id === undefined) throw new Error(title)
  return id
}

beforeEach(() => {
  vi.useRealTimers()
})

describe('the situation and its echoes', () => {
  it('shows who told, the three moments, and the echoes in order of arrival', () => {
    show()
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('Échos')
    expect(screen.getByRole('heading', { name: 'Situation 3, Karim' })).toBeInTheDocument()
    expect(screen.getByRole('heading', { name: 'Ce que ça m’a fait' })).toBeInTheDocument()
    const echoes = screen.getAllByRole('listitem').map((item) => item.textContent)
    expect(echoes[0]).toMatch(/^…parce que moi aussi.*Awa$/)
    expect(echoes[2]).toBe('Théo, dit à voix haute')
    expect(echoes).toHaveLength(5)
    expect(drawing()).toHaveTextContent('étape 8 sur 14')
  })

  it('says « Sans signature » for an echo without owner', () => {
    show()
    const board = session.board.getState()
    const echoes = new Map(
      [...board.echoes].map(([id, echo]) => [
        id,
        { ...echo, record: { ...echo.record, owner: '' as const } },
      ]),
    )
    act(() => session.board.setState({ ...board, echoes }))
    expect(page()).toContain('Sans signature')
    expect(page()).not.toContain('Awa')
  })

  it('[V1.4] never counts echoes, and says nothing when there are none', () => {
    show({ matter: 'told' })
    expect(page()).not.toMatch(/aucun|écho[s]? \(|0 écho/i)
    expect(screen.queryByRole('heading', { name: 'Les échos' })).not.toBeInTheDocument()
  })

  it.each([{ hidden: true }, { aside: true }])(
    'hides a situation placed %o, even in the centre',
    (words) => {
      show()
      place(titled('Les bottes de radis'), words)
      expect(page()).not.toContain('Livraison des paniers')
      expect(page()).not.toContain('Les bottes de radis')
      expect(page()).not.toContain('parce que moi aussi')
    },
  )

  it('moves nothing while someone tells', () => {
    show({ stage: 'telling', matter: 'told', minutesIn: 3 })
    expect(drawing()).toHaveTextContent('7 min')
    expect(document.querySelector('.fe-wall-quiet')).not.toBeNull()
  })
})

describe('what the facilitator asks', () => {
  it('is dark unless she chose light', () => {
    show()
    expect(screen.getByRole('main')).toHaveAttribute('data-theme', 'dark')
    progress({ wallTheme: 'light' })
    expect(screen.getByRole('main')).toHaveAttribute('data-theme', 'light')
  })

  it('empties the screen, and shows the constellation', async () => {
    show({ matter: 'staked' })
    progress({ wall: 'constellation' })
    expect(drawing()).toHaveTextContent('Un enjeu, la table où des situations se rejoignent')
    await waitFor(() => expect(drawing()).toHaveTextContent('Protéger sans faire à la place'))
    progress({ wall: 'blank' })
    expect(drawing()).toBeNull()
    expect(page()).toBe('Écran laissé vide')
  })

  it('keeps one still wave during a shared silence', () => {
    show()
    progress({ silence: true })
    expect(page()).toBe('Un moment de silence')
  })

  it('shows the name of a step when the group comes to it, not before', () => {
    show()
    expect(document.querySelector('.fe-wall-card')).toBeNull()
    progress({ step: 'word-back' })
    expect(document.querySelector('.fe-wall-card')).toHaveTextContent('Retour de Karim')
  })
})

describe('the state of the session', () => {
  it('[V1.8] leaves one sentence when somebody steps out of the frame, whatever was shown', () => {
    show()
    progress({ silence: true })
    act(() => session.connection.setState({ outOfFrame: true }))
    expect(page()).toBe('On fait une pause.')
  })

  it('thanks once the session is closed', () => {
    show()
    const board = session.board.getState()
    const now = board.progress.get(onlyId)
    if (now === undefined) throw new Error('No progress')
    const closed = { ...now, record: { ...now.record, state: 'closed' as const } }
    act(() => session.board.setState({ ...board, progress: new Map([[onlyId, closed]]) }))
    expect(page()).toBe('La séance est finie. Merci.')
  })

  it('hides everything when this screen is no longer let in', () => {
    show()
    act(() => session.connection.setState({ state: 'ended' }))
    expect(page()).toContain('Cet écran n’est plus relié à la séance.')
    expect(page()).not.toContain('Karim')
  })

  it('keeps the image and says who is away', () => {
    show()
    act(() => session.connection.setState({ here: new Set([memberOf('Awa')]) }))
    expect(drawing()).toHaveTextContent('La personne qui anime est hors ligne')
    act(() => session.connection.setState({ state: 'reconnecting' }))
    expect(drawing()).toHaveTextContent('Cet écran se reconnecte')
    expect(drawing()).toHaveTextContent('Situation 3, Karim')
  })

  it('shows the five words and the code at the welcome, then the words alone', async () => {
    show({ stage: 'welcome', matter: 'none', doorOpen: true })
    expect(drawing()).toHaveTextContent('192.168.1.20:4400')
    expect(await screen.findByRole('img', { hidden: true })).toHaveAccessibleName(/Code d’entrée/)
    progress({ step: 'frame' })
    expect(drawing()).toHaveTextContent('Pour entrerbrouette mésange lundi tamis verger')
    expect(screen.queryByRole('img', { hidden: true })).not.toBeInTheDocument()
  })
})

it('puts under the image the next speaker, the next step and the way out', async () => {
  const left = vi.fn<() => void>()
  const next = vi.fn<(stepId: string) => void>()
  session = soloSession({ as: 'facilitator' })
  await session.tiers.setFloor({ spoken: [], waiting: [memberOf('Yannick')], lately: [] })
  await session.tiers.goToStep('break')
  render(
    <SessionContext value={session}>
      <CommonScreen strip={<OneImageStrip onNext={next} onLeave={left} />} />
    </SessionContext>,
  )
  const strip = screen.getByRole('region', { name: 'Une seule image' })
  expect(strip).toHaveTextContent('Ensuite, Yannick')
  expect(strip).toHaveTextContent('Puis le retour de Karim')
  screen.getByRole('button', { name: 'Au retour de Karim' }).click()
  expect(next).toHaveBeenCalledExactlyOnceWith('word-back')
  screen.getByRole('button', { name: 'Sortir de ce mode' }).click()
  expect(left).toHaveBeenCalledOnce()
})

describe('the sheet of a step', () => {
  it('[F1.3] is shown with its cells and lines, and without any name', () => {
    show({ kind: 'professionnalisation', stage: 'controversy', matter: 'told' })
    expect(drawing()).toHaveTextContent('L’autre position')
    expect(drawing()).toHaveTextContent('Finir soi-même dit à l’équipe qu’elle ne sait pas')
    expect(page()).not.toMatch(/Soizic|Hélène|Karim/)
  })

  it('[F1.2] leaves proposals out until they are taken', () => {
    show({ kind: 'professionnalisation', stage: 'controversy', matter: 'told' })
    expect(page()).not.toContain('dernier quart d’heure')
  })
})
