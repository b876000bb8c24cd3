import { act, fireEvent, render, screen, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { soloSession } from '../../../../tests/fixtures/solo.ts'
import { memberOf, type SoloOptions } from '../../../../tests/fixtures/solo-people.ts'
import { onlyId, type MemberId } from '../../../../shared/model/ids.ts'
import { tCockpit } from '../../phrases/cockpit.ts'
import { reading } from '../../store/reading.ts'
import type { SessionHandle } from '../../store/session.ts'
import { progressOf } from '../../store/select/steps.ts'
import { SessionContext } from '../../store/use-app.ts'
import { Cockpit } from './Cockpit.tsx'

const onOneImage = vi.fn<() => void>()

function show(options: Omit<SoloOptions, 'as'> = {}): SessionHandle {
  const session = soloSession({ as: 'facilitator', ...options })
  render(
    <SessionContext value={session}>
      <Cockpit onHome={vi.fn<() => void>()} onOneImage={onOneImage} />
    </SessionContext>,
  )
  return session
}

const button = (name: string | RegExp) => screen.getByRole('button', { name })
const stepOf = (session: SessionHandle) => progressOf(session.board.getState())?.step
const speaking = (session: SessionHandle) => session.board.getState().floor.get(onlyId)?.words

beforeEach(() => {
  window.innerWidth = 1440
  window.innerHeight = 900
})

afterEach(() => {
  vi.unstubAllGlobals()
  localStorage.clear()
})

describe('the script', () => {
  it('names the next step and goes there in one press', async () => {
    const session = show({ stage: 'questions' })
    await userEvent.click(button('Aux échos'))
    expect(stepOf(session)).toBe('echoes')
    expect(button('À la pause')).toBeVisible()
  })

  it('[M1.3] asks before opening the echoes of a situation not told yet, and passing marks it told', async () => {
    const session = show({ stage: 'choice', matter: 'titles' })
    await userEvent.click(button(/Mettre au centre, Les bottes/))
    const centre = progressOf(session.board.getState())?.centre
    await userEvent.click(button(/^Échos/))
    await userEvent.click(button(tCockpit.rail.goThere))
    expect(stepOf(session)).toBe('choice')
    expect(screen.getByText('Les échos s’ouvrent quand Karim aura raconté.')).toBeVisible()
    await userEvent.click(button(tCockpit.gate.pass))
    expect(stepOf(session)).toBe('echoes')
    expect(session.board.getState().placements.get(centre ?? '')?.record.told).toBe(true)
  })

  it('[M1.2] says the minutes beyond the time, and changes nothing by itself', () => {
    const session = show({ stage: 'echoes', minutesIn: 33.5 })
    expect(screen.getByRole('timer')).toHaveTextContent('+ 3 min')
    expect(stepOf(session)).toBe('echoes')
  })
})

describe('the speaking order', () => {
  it('gives the floor in order of arrival, without the one who told nor those who are away', async () => {
    const session = show({ stage: 'echoes' })
    await userEvent.click(button(tCockpit.floor.next))
    await userEvent.click(button(tCockpit.floor.next))
    expect(speaking(session)).toMatchObject({
      spoken: [memberOf('Maëlle')],
      speaking: memberOf('Awa'),
    })
    expect(speaking(session)?.waiting).not.toContain(memberOf('Karim'))
    expect(speaking(session)?.waiting).toContain(memberOf('Inès'))
  })

  it('passes and puts back in two presses', async () => {
    const session = show({ stage: 'round', matter: 'titles' })
    const order = within(screen.getByRole('region', { name: 'Tour de parole' }))
    await userEvent.click(order.getByRole('button', { name: 'Awa' }))
    await userEvent.click(button(tCockpit.floor.pass))
    expect(speaking(session)?.spoken).toEqual([memberOf('Awa')])
    await userEvent.click(order.getByRole('button', { name: /^Awa/ }))
    await userEvent.click(button(tCockpit.floor.putBack))
    expect(speaking(session)).toMatchObject({ spoken: [] })
    expect(speaking(session)?.waiting.at(-1)).toBe(memberOf('Awa'))
  })
})

describe('the herbarium', () => {
  it('keeps the why on this device until the card is handed out, and takes the card back', async () => {
    const session = show({ stage: 'linking', matter: 'echoed' })
    await userEvent.click(await screen.findByRole('button', { name: 'Reconnaissance du travail' }))
    const why = screen.getByRole('textbox', { name: /Pourquoi ici, avec la situation 3/ })
    await userEvent.type(why, 'ce que cela coûte')
    expect(await session.drafts.read('links')).toContain('ce que cela coûte')
    expect(session.board.getState().conceptLinks.size).toBe(0)
    await userEvent.click(button(tCockpit.herbarium.handOut))
    const [card] = session.board.getState().handouts.values()
    expect(card?.words).toMatchObject({
      concept: 'reconnaissance-du-travail',
      why: 'ce que cela coûte',
    })
    expect(await session.drafts.read('links')).toBeUndefined()
    await userEvent.click(button(tCockpit.herbarium.takeBack))
    expect(session.board.getState().handouts.size).toBe(0)
  })

  it('finds without accents, and never offers to hand out what would label a person', async () => {
    show({ stage: 'linking', matter: 'linked' })
    await userEvent.type(await screen.findByRole('searchbox'), 'strategies de defense')
    await userEvent.click(await screen.findByRole('button', { name: 'Stratégies de défense' }))
    expect(screen.getByText(/il étiquetterait une personne/)).toBeVisible()
    expect(screen.queryByRole('button', { name: tCockpit.herbarium.handOut })).toBeNull()
    expect(screen.queryByRole('button', { name: tCockpit.herbarium.link })).toBeNull()
  })

  it('is folded before the linking step and opens with it', async () => {
    const session = show({ stage: 'word-back', matter: 'linked' })
    expect(screen.queryByRole('tab', { name: 'Herbier' })).toBeNull()
    await act(async () => void (await session.tiers.goToStep('linking')))
    expect(screen.getByRole('tab', { name: 'Herbier' })).toBeVisible()
  })
})

describe('the stakes', () => {
  it('forms one from what is chosen by name, in one line', async () => {
    const session = show({ stage: 'stakes', matter: 'echoed' })
    await userEvent.click(button(tCockpit.stake.form))
    await userEvent.click(screen.getByRole('checkbox', { name: /Les bottes de radis/ }))
    await userEvent.click(screen.getByRole('checkbox', { name: /écho de Soizic/ }))
    await userEvent.type(screen.getByRole('textbox'), 'Protéger sans faire à la place')
    await userEvent.click(button(tCockpit.stake.put))
    const [stake] = session.board.getState().stakes.values()
    expect(stake?.words.text).toBe('Protéger sans faire à la place')
    expect(stake?.words.feeds).toHaveLength(2)
  })

  it('flags one as the group says', async () => {
    const session = show({ stage: 'leaving', matter: 'staked' })
    for (const flag of screen.getAllByRole('radio', { name: 'peut sortir' })) {
      await userEvent.click(flag)
    }
    const flags = [...session.board.getState().flags.values()].map(({ words }) => words.flag)
    expect(flags).toEqual(['may-leave', 'may-leave', 'may-leave'])
  })
})

describe('the keyboard', () => {
  it('answers on the board, never in a field, and can be put to sleep', async () => {
    const session = show({ stage: 'echoes' })
    const board = screen.getByRole('group', { name: 'La table' })
    fireEvent.keyDown(board, { key: ' ' })
    expect(progressOf(session.board.getState())?.clock).toHaveProperty('leftMs')
    fireEvent.keyDown(board, { key: '?' })
    await userEvent.click(screen.getByRole('checkbox', { name: tCockpit.keys.on }))
    fireEvent.keyDown(board, { key: ' ' })
    expect(progressOf(session.board.getState())?.clock).toHaveProperty('leftMs')
  })

  it('leaves letters to a text being typed', async () => {
    const session = show({ stage: 'echoes' })
    await userEvent.click(button(/Un enjeu se dessine/))
    await userEvent.type(screen.getByRole('textbox'), 'n + 1')
    expect(session.board.getState().floor.size).toBe(0)
  })
})

describe('the door and the wall', () => {
  it('gives the link only after its warning', async () => {
    show({ doorOpen: true })
    await userEvent.click(button(tCockpit.door.showQr))
    expect(screen.getByRole('img', { name: tCockpit.door.qrLabel })).toBeVisible()
    expect(screen.queryByRole('button', { name: tCockpit.door.copyAnyway })).toBeNull()
    await userEvent.click(button(tCockpit.door.copyLink))
    expect(screen.getByText(tCockpit.door.copyWarning)).toBeVisible()
    expect(button(tCockpit.door.copyAnyway)).toBeVisible()
  })

  it('shows the address to take by hand where the browser does not copy', async () => {
    vi.stubGlobal('navigator', Object.create(navigator, { clipboard: { value: undefined } }))
    const session = show({ doorOpen: true })
    await userEvent.click(button(tCockpit.door.showQr))
    await userEvent.click(button(tCockpit.door.copyLink))
    fireEvent.click(button(tCockpit.door.copyAnyway))
    expect(await screen.findByText(tCockpit.door.copyFailed)).toBeVisible()
    expect(screen.getByText(session.invitationAddress() ?? '')).toBeVisible()
  })

  it('asks whether the screen is mirrored before anything', async () => {
    show()
    await userEvent.click(button(tCockpit.wall.button))
    expect(screen.getByRole('heading', { name: tCockpit.wall.ask })).toBeVisible()
    await userEvent.click(button(tCockpit.wall.yesMirrored))
    expect(onOneImage).toHaveBeenCalledOnce()
  })

  it('says that a rehearsal has no separate screen, rather than blame the network', async () => {
    const session = show()
    vi.spyOn(session.tiers, 'openScreen').mockResolvedValue(undefined)
    await userEvent.click(button(tCockpit.wall.button))
    await userEvent.click(button(tCockpit.wall.noMirrored))
    expect((await screen.findByRole('alert')).textContent).toBe(tCockpit.wall.rehearsal)
  })
})

describe('the menu', () => {
  const ask = async (label: string) => {
    await userEvent.click(button(tCockpit.more.label))
    await userEvent.click(button(label))
  }

  it('chooses what the common screen shows, and its ground', async () => {
    const session = show()
    await ask(tCockpit.wall.look)
    const choose = (name: string) => userEvent.click(screen.getByRole('radio', { name }))
    await choose('Écran vide')
    await choose('Clair')
    expect(progressOf(session.board.getState())).toMatchObject({
      wall: 'blank',
      wallTheme: 'light',
    })
    await choose('Suivre l’étape')
    expect(progressOf(session.board.getState())?.wall).toBe('step')
  })

  it('offers the reading options', async () => {
    show()
    await ask('Lecture')
    await userEvent.click(screen.getByRole('checkbox', { name: 'Fond sombre' }))
    expect(reading.getState().dark).toBe(true)
  })
})

describe('who arrives', () => {
  it('is named, except the one who looks', () => {
    const session = show()
    const arrive = (id: string, name: string) =>
      act(() =>
        session.board.setState(({ participants }) => {
          const [someone] = participants.values()
          if (someone === undefined) throw new Error('Nobody at the table')
          const newcomer = { ...someone, id: id as MemberId, words: { ...someone.words, name } }
          return { participants: new Map([...participants, [id as MemberId, newcomer]]) }
        }),
      )
    act(() => {
      const { participants } = session.board.getState()
      const others = [...participants].filter(([id]) => id !== session.me)
      session.board.setState({ participants: new Map(others) })
    })
    arrive(session.me ?? '', 'Hélène')
    expect(screen.queryByText(/Hélène est à table/)).toBeNull()
    arrive('n'.repeat(16), 'Nadia')
    expect(screen.getByText('Nadia est à table.')).toBeVisible()
  })
})

describe('the group out of its frame', () => {
  it('[V1.8] hides everything at once and brings it back in one press', async () => {
    const session = show()
    const gesture = vi.spyOn(session.acts, 'gesture')
    act(() => session.connection.setState({ outOfFrame: true }))
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('On fait une pause')
    expect(screen.queryByText(/bottes de radis/)).toBeNull()
    await userEvent.click(button(tCockpit.state.backToSession))
    expect(gesture).toHaveBeenCalledExactlyOnceWith('back')
  })
})
