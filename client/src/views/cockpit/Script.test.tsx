import { act, fireEvent, render, screen, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { soloSession } from '../../../../tests/fixtures/solo.ts'
import type { SoloOptions } from '../../../../tests/fixtures/solo-people.ts'
import { onlyId } from '../../../../shared/model/ids.ts'
import { tCockpit } from '../../phrases/cockpit.ts'
import { tScript } from '../../phrases/script.ts'
import { broughtKey } from '../../store/preparation.ts'
import { progressOf, stepsOf } from '../../store/select/steps.ts'
import type { SessionHandle } from '../../store/session.ts'
import { startTicking } from '../../store/ticking.ts'
import { SessionContext } from '../../store/use-app.ts'
import { Cockpit } from './Cockpit.tsx'

/** What the loudspeaker of this device was asked to play, Hz. */
const played: number[] = []
const noGain = { setValueAtTime: String, linearRampToValueAtTime: String }
class Loudspeaker {
  readonly currentTime = 0
  readonly resume = () => Promise.resolve()
  readonly createGain = () => ({
    connect: (next: unknown) => next,
    gain: { ...noGain, exponentialRampToValueAtTime: String },
  })
  readonly createOscillator = () => {
    const frequency = { value: 0 }
    const start = () => played.push(frequency.value)
    return { frequency, start, stop: String, connect: (next: unknown) => next }
  }
}

beforeEach(() => {
  window.innerWidth = 1440
  window.innerHeight = 900
  played.length = 0
  vi.stubGlobal('AudioContext', Loudspeaker)
})
afterEach(() => {
  localStorage.clear()
  vi.unstubAllGlobals()
})

function show(options: Omit<SoloOptions, 'as'> = {}, before?: (session: SessionHandle) => void) {
  const session = soloSession({ as: 'facilitator', ...options })
  before?.(session)
  render(
    <SessionContext value={session}>
      <Cockpit onHome={vi.fn<() => void>()} onOneImage={vi.fn<() => void>()} />
    </SessionContext>,
  )
  return session
}

const stepIn = (session: SessionHandle, id: string) =>
  stepsOf(session.board.getState()).find((step) => step.id === id)
const namesIn = (session: SessionHandle) =>
  stepsOf(session.board.getState()).map(({ name }) => name)
const button = (name: string | RegExp) => screen.getByRole('button', { name })

/** Opens the script at a step, as the facilitator does from the rail. */
async function openAt(name: string) {
  fireEvent.click(button(tCockpit.rail.edit))
  const dialog = within(screen.getByRole('dialog', { name: tScript.title }))
  await act(() =>
    Promise.resolve(fireEvent.click(dialog.getByText(name, { selector: '.fe-script-name' }))),
  )
  return dialog
}

describe('[M2.1] the script, changed during the session', () => {
  it('renames, lengthens, moves, skips, repeats and removes by buttons, each undone in one press', async () => {
    const session = show({ stage: 'questions' })
    const first = namesIn(session)
    const dialog = await openAt('Enjeux')
    // By its words: looking for a role among so many is slow.
    const press = async (name: string) => {
      await act(() =>
        Promise.resolve(fireEvent.click(dialog.getByText(name.replaceAll('\u00a0', ' ')))),
      )
    }
    await press(tScript.moreFive)
    expect(stepIn(session, 'stakes')?.minutes).toBe(25)
    await press(tScript.undo)
    expect(stepIn(session, 'stakes')?.minutes).toBe(20)
    await press(tScript.up)
    expect(namesIn(session).indexOf('Enjeux')).toBe(first.indexOf('Enjeux') - 1)
    await press(tScript.undo)
    await press(tScript.skip)
    expect(stepIn(session, 'stakes')?.skipped).toBe(true)
    await press(tScript.unskip)
    await press(tScript.repeat)
    expect(stepIn(session, 'stakes-2')).toBeDefined()
    await press(tScript.undo)
    expect(namesIn(session)).toEqual(first)
    const name = dialog.getByRole('textbox', { name: tScript.name })
    fireEvent.change(name, { target: { value: 'Ce qui se joue' } })
    await act(() => Promise.resolve(fireEvent.blur(name)))
    expect(stepIn(session, 'stakes')?.name).toBe('Ce qui se joue')
    await press(tScript.remove)
    expect(stepIn(session, 'stakes')).toBeUndefined()
    await press(tScript.undo)
    expect(stepIn(session, 'stakes')?.name).toBe('Ce qui se joue')
  })

  it('moves a step with Alt and the arrows, keeping focus on it', async () => {
    const session = show({ stage: 'questions' })
    const dialog = await openAt('Enjeux')
    const row = dialog.getByRole('button', { name: /^Enjeux ?, étape/ })
    row.focus()
    await userEvent.keyboard('{Alt>}{ArrowDown}{/Alt}')
    expect(namesIn(session).at(-2)).toBe('Enjeux')
    expect(dialog.getByRole('button', { name: /^Enjeux ?, étape/ })).toHaveFocus()
  })

  it('says why a step cannot go, and leaves it', async () => {
    const session = show({ stage: 'questions' })
    const dialog = await openAt('Questions')
    await userEvent.click(dialog.getByRole('button', { name: tScript.remove }))
    expect(dialog.getByText(/C’est l’étape en cours/)).toBeVisible()
    expect(stepIn(session, 'questions')).toBeDefined()
  })

  it('adds a step of any stage after the one that is open', async () => {
    const session = show({ stage: 'questions' })
    const dialog = await openAt('Échos')
    await userEvent.click(dialog.getByRole('button', { name: tScript.add }))
    await userEvent.click(dialog.getByRole('button', { name: 'Controverse' }))
    const names = namesIn(session)
    expect(names[names.indexOf('Échos') + 1]).toBe('Controverse de métier')
  })
})

describe('[M2.2] a step left by mistake', () => {
  it('is held again in one press, with the clock it had', async () => {
    const session = show({ stage: 'questions' })
    const before = progressOf(session.board.getState())
    await userEvent.click(button('Aux échos'))
    expect(progressOf(session.board.getState())?.step).toBe('echoes')
    await userEvent.click(button(tScript.undo))
    expect(progressOf(session.board.getState())).toEqual(before)
    expect(screen.queryByRole('button', { name: tScript.undo })).not.toBeInTheDocument()
  })
})

describe('[M2.4] a gesture overtaken by the other facilitator’s', () => {
  it('waits, says what it was, and is done again on the newer script', async () => {
    const session = show({ stage: 'questions' })
    const dialog = await openAt('Enjeux')
    await userEvent.click(dialog.getByRole('button', { name: tScript.moreFive }))
    await session.tiers.editScript({ kind: 'minutes', minutes: { stakes: 20 } })
    const request = { op: 'change', collection: 'script', id: onlyId } as const
    act(() => {
      session.connection.setState({
        refused: [{ key: 1, reason: 'stale', request, words: undefined }],
      })
    })
    expect(screen.getByText(/Le vôtre attend : Enjeux, 25/)).toBeInTheDocument()
    await userEvent.click(screen.getByText(tCockpit.rail.doAgain))
    expect(stepIn(session, 'stakes')?.minutes).toBe(25)
  })
})

describe('[M2.8] the soft signal', () => {
  it('is a word under the clock, without a sound unless this device was asked for one', async () => {
    show({ stage: 'echoes', minutesIn: 29.5 })
    expect(screen.getByText(/dernière minute, sur 30/)).toBeVisible()
    expect(played).toEqual([])
  })

  it('sounds once when the last minute begins, where it was chosen', async () => {
    localStorage.setItem('fe.cockpit.signal-sound', 'yes')
    const stop = startTicking()
    const session = show({ stage: 'echoes', minutesIn: 10 })
    expect(played).toEqual([])
    await act(() => session.tiers.editScript({ kind: 'minutes', minutes: { echoes: 11 } }))
    await act(() => session.tiers.addMinutes(-0.5))
    // One note, that of the last minute.
    await vi.waitFor(() => expect(played).toEqual([660]), { timeout: 20_000 })
    stop()
  })

  it('counts on the group’s clock, on a device whose own is wrong by a day', () => {
    const dayMs = 86_400_000
    vi.useFakeTimers({ toFake: ['Date'] })
    const group = Date.now()
    const session = soloSession({ as: 'facilitator', stage: 'echoes', minutesIn: 10 })
    vi.setSystemTime(group + dayMs)
    const right = { ...session, nowMs: () => Date.now() - dayMs }
    render(
      <SessionContext value={right}>
        <Cockpit onHome={vi.fn<() => void>()} onOneImage={vi.fn<() => void>()} />
      </SessionContext>,
    )
    expect(screen.getByRole('timer')).toHaveTextContent(/^(20:00|19:59)/)
    expect(screen.queryByText(/de retard|d’avance/)).not.toBeInTheDocument()
    vi.useRealTimers()
  })

  it('says how the likely end stands against the planned one', async () => {
    const session = show({ stage: 'questions' })
    await act(() => session.tiers.editScript({ kind: 'minutes', minutes: { stakes: 45 } }))
    expect(await screen.findByText(/de retard/)).toBeVisible()
    await userEvent.click(button(tCockpit.rail.edit))
    await userEvent.click(button(tScript.onTime))
    expect(screen.queryByText(/de retard/)).not.toBeInTheDocument()
    expect(stepIn(session, 'break')?.minutes).toBe(10)
  })
})

describe('[M2.6] what was prepared', () => {
  it('is in the cockpit: concepts first in the herbarium, stakes at the thread until one is reopened', async () => {
    const brought = {
      concepts: ['confiance'],
      stakes: [{ text: 'Demander de l’aide', flag: 'discuss', session: 3 }],
    }
    const session = show({ stage: 'thread' }, ({ drafts }) =>
      drafts.type(broughtKey, JSON.stringify(brought)),
    )
    expect(await screen.findByText('Demander de l’aide')).toBeVisible()
    expect(session.board.getState().stakes.size).toBe(0)
    await userEvent.click(button(tCockpit.board.reopen))
    const [stake] = session.board.getState().stakes.values()
    expect(stake?.words.text).toBe('Demander de l’aide')
    await userEvent.click(button(tCockpit.herbarium.button))
    const aside = within(screen.getByRole('region', { name: tCockpit.herbarium.setAside }))
    expect((await aside.findAllByRole('button')).map((one) => one.textContent)).toEqual([
      'Confiance',
    ])
  })
})
