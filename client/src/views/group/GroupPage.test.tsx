import { act, render, screen } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { describe, expect, it, vi } from 'vitest'
import { createStore } from 'zustand/vanilla'
import { onlyId } from '../../../../shared/model/ids.ts'
import type { CharterWords } from '../../../../shared/model/charter.ts'
import type { GroupWords } from '../../../../shared/model/group.ts'
import { tGroup } from '../../phrases/group.ts'
import { tLetting } from '../../phrases/letting.ts'
import type { App } from '../../store/app.ts'
import type { Board } from '../../store/board.ts'
import type { Drafts } from '../../store/drafts.ts'
import type { Preparing } from '../../store/preparing.ts'
import { emptyBoard } from '../../store/project-board.ts'
import { AppContext } from '../../store/use-app.ts'
import { CharterPaper } from './CharterPaper.tsx'
import { GroupPage } from './GroupPage.tsx'
import { SignSheet } from './SignSheet.tsx'

const inDays = (days: number): number => Math.floor(Date.now() / 60_000) + days * 24 * 60

const about: GroupWords = {
  kind: 'tenir-debout',
  name: 'Encadrer dehors, Ouest',
  aim: 'Tenir dans un métier qui use.',
  planned: 8,
  calendar: [inDays(10), inDays(45)],
}
const charter: CharterWords = { rules: ['Ce qui se dit ici reste ici.', 'On parle en « je ».'] }

/** A group whose words change as its page asks. */
function group(texts = new Map<string, string>()) {
  const one = (words: object) => new Map([[onlyId, { id: onlyId, words }]]) as never
  const board = createStore<Board>(() => ({
    ...emptyBoard(true),
    group: one(about),
    charter: one(charter),
  }))
  const drafts = {
    read: (key: string) => Promise.resolve(texts.get(key)),
    type: (key: string, text: string) => void texts.set(key, text),
    forget: (key: string) => Promise.resolve(void texts.delete(key)),
  } as unknown as Drafts
  const changeGroup = vi.fn<Preparing['changeGroup']>((words) => {
    board.setState(({ group: was }) => ({
      group: one({ ...was.get(onlyId)?.words, ...words }),
    }))
    return Promise.resolve(1)
  })
  const changeCharter = vi.fn<Preparing['changeCharter']>((words) => {
    board.setState({ charter: one({ ...words, changedAtMin: [inDays(0)] }) })
    return Promise.resolve(1)
  })
  const keeping = { nowMs: () => Date.now() }
  const preparing = { board, drafts, changeGroup, changeCharter, keeping } as unknown as Preparing
  const words = () => board.getState().group.get(onlyId)?.words
  return { preparing, board, changeGroup, changeCharter, texts, words }
}

const press = (name: string) => userEvent.click(screen.getByRole('button', { name }))

describe('the page of a group', () => {
  it('[M3.1] foresees what the cycle lacks, and takes a date away', async () => {
    const { preparing, words } = group()
    render(<GroupPage preparing={preparing} onHome={vi.fn<() => void>()} />)
    await userEvent.click(screen.getByRole('radio', { name: tGroup.weeks(4) }))
    await press(tGroup.foresee(6))
    expect(words()?.calendar).toHaveLength(8)
    expect(words()?.nextAtMin).toBe(about.calendar?.[0])
    expect(screen.getByText(tGroup.allThere)).toBeInTheDocument()
    const [first] = screen.getAllByRole('button', { name: /^Retirer la date/ })
    await userEvent.click(first ?? document.body)
    expect(words()?.calendar).toHaveLength(7)
    expect(words()?.nextAtMin).toBe(about.calendar?.[1])
  })

  it('[M3.3] keeps the charter as it is typed, and gives it by one gesture', async () => {
    const texts = new Map<string, string>()
    const { preparing, changeCharter } = group(texts)
    const { unmount } = render(<GroupPage preparing={preparing} onHome={vi.fn<() => void>()} />)
    await userEvent.type(screen.getByLabelText(tGroup.mustStay), 'Les noms')
    unmount()
    render(<GroupPage preparing={preparing} onHome={vi.fn<() => void>()} />)
    expect(await screen.findByDisplayValue('Les noms')).toBeInTheDocument()
    expect(changeCharter).not.toHaveBeenCalled()
    await press(tGroup.keepRules)
    expect(changeCharter).toHaveBeenCalledWith({ ...charter, mustStay: 'Les noms' })
    await vi.waitFor(() => expect(texts.size).toBe(0))
    expect(screen.getByText(/^Changé le/)).toBeInTheDocument()
  })

  it('[M3.3] gives up what was begun, and refuses a charter without a rule', async () => {
    const { preparing, changeCharter } = group()
    render(<GroupPage preparing={preparing} onHome={vi.fn<() => void>()} />)
    const [first, second] = charter.rules
    await userEvent.clear(screen.getByDisplayValue(first ?? ''))
    await userEvent.clear(screen.getByDisplayValue(/On parle/))
    await press(tGroup.keepRules)
    expect(changeCharter).not.toHaveBeenCalled()
    await press(tGroup.giveUp)
    expect(screen.getByDisplayValue(second ?? '')).toBeInTheDocument()
  })

  it('[M3.4] prints a charter to sign by management too, and a sheet that names nobody', () => {
    const { preparing } = group()
    const { unmount } = render(<CharterPaper preparing={preparing} />)
    const paper = screen.getByRole('article', { name: tGroup.charterTitle })
    for (const text of [...charter.rules, about.aim, tGroup.signDirection, tGroup.helpLines])
      expect(paper).toHaveTextContent(text)
    unmount()
    render(<SignSheet />)
    const sheet = screen.getByRole('article', { name: tGroup.sheetTitle })
    const { sheetDate, sheetHours, sheetName, sheetSign, sheetFoot, sheetTitle } = tGroup
    const printed = [
      sheetTitle,
      sheetDate,
      ' ……………………',
      sheetHours,
      sheetName,
      sheetSign,
      sheetFoot,
    ]
    expect(sheet.textContent).toBe(printed.join(''))
  })

  it('[M3.6] deposits its figures by the group’s agreement alone, and only once', async () => {
    const { preparing, board } = group()
    const words = { number: 1, startsAtMin: inDays(-3), people: 7, minutes: 180 }
    const closed = { id: 's', record: { state: 'closed' }, words }
    board.setState({ sessions: new Map([['s', closed]]) as never })
    const letFiguresOut = vi.fn<App['letFiguresOut']>(() => Promise.resolve('done'))
    const card = { room: 'l', role: 'depositor', name: 'Le réseau' }
    const libraries = () => Promise.resolve({ list: () => Promise.resolve([card]) })
    const app = { libraries, letFiguresOut } as unknown as App
    render(
      <AppContext value={app}>
        <GroupPage preparing={preparing} onHome={vi.fn<() => void>()} />
      </AppContext>,
    )
    await screen.findByRole('radio', { name: 'Le réseau' })
    expect(screen.getByText('21')).toBeInTheDocument()
    await press(tGroup.deposit)
    expect(letFiguresOut).not.toHaveBeenCalled()
    await userEvent.click(screen.getByRole('checkbox', { name: tGroup.agreed }))
    await press(tGroup.deposit)
    expect(letFiguresOut).toHaveBeenCalledOnce()
    expect(await screen.findByText(tGroup.deposited.done)).toBeInTheDocument()
    const figures = { library: 'l', hash: 'h', atMin: inDays(0) } as never
    await act(async () => void (await preparing.changeGroup({ figures })))
    expect(screen.queryByRole('button', { name: tGroup.deposit })).not.toBeInTheDocument()
  })

  it('[M3.6] says why when the library refuses what the page already had as deposited', async () => {
    const { preparing, board } = group()
    const words = { number: 1, startsAtMin: inDays(-3), people: 7, minutes: 180 }
    const closed = { id: 's', record: { state: 'closed' }, words }
    board.setState({ sessions: new Map([['s', closed]]) as never })
    const figures = { library: 'l', hash: 'h', atMin: inDays(0) } as never
    const letFiguresOut = async () => {
      await preparing.changeGroup({ figures })
      await preparing.changeGroup({ figures: undefined })
      return 'closed' as const
    }
    const card = { room: 'l', role: 'depositor', name: 'Le réseau' }
    const libraries = () => Promise.resolve({ list: () => Promise.resolve([card]) })
    render(
      <AppContext value={{ libraries, letFiguresOut } as unknown as App}>
        <GroupPage preparing={preparing} onHome={vi.fn<() => void>()} />
      </AppContext>,
    )
    await userEvent.click(await screen.findByRole('checkbox', { name: tGroup.agreed }))
    await press(tGroup.deposit)
    expect(await screen.findByText(tLetting.said.closed)).toBeInTheDocument()
    expect(screen.getByRole('button', { name: tGroup.deposit })).toBeInTheDocument()
  })

  it('[M3.6] leads to the libraries when none is known, and not before that is known', async () => {
    const { preparing, board } = group()
    const words = { number: 1, startsAtMin: inDays(-3), people: 7, minutes: 180 }
    const closed = { id: 's', record: { state: 'closed' }, words }
    board.setState({ sessions: new Map([['s', closed]]) as never })
    const known: (() => void)[] = []
    const list = () => new Promise<[]>((resolve) => known.push(() => resolve([])))
    const app = { libraries: () => Promise.resolve({ list }) }
    render(
      <AppContext value={app as unknown as App}>
        <GroupPage preparing={preparing} onHome={vi.fn<() => void>()} />
      </AppContext>,
    )
    await screen.findByText('21')
    expect(screen.queryByText(tLetting.none)).not.toBeInTheDocument()
    await act(async () => known.forEach((say) => say()))
    expect(await screen.findByText(tLetting.none)).toBeInTheDocument()
    expect(screen.queryByRole('button', { name: tGroup.deposit })).not.toBeInTheDocument()
  })
})
