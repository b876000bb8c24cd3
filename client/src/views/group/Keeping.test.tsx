import { render, screen } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { createStore } from 'zustand/vanilla'
import { expect, it, vi } from 'vitest'
import { onlyId } from '../../../../shared/model/ids.ts'
import { tKeeping } from '../../phrases/keeping.ts'
import type { Board } from '../../store/board.ts'
import type { Keeping as KeepingActs, Preparing } from '../../store/preparing.ts'
import { emptyBoard } from '../../store/project-board.ts'
import { Keeping } from './Keeping.tsx'

const nowMin = Math.floor(Date.now() / 60_000)
const dayMin = 24 * 60

interface Dated {
  readonly days: number
  readonly cause?: 'kept' | 'asked'
  readonly room?: string
}

function show(state: 'open' | 'closed', ...dates: readonly Dated[]) {
  const words = { name: 'Encadrer dehors, Ouest' }
  const erasures = dates.map(({ days, cause = 'kept', room = 'r' }, at) => [
    `${at}`,
    { id: `${at}`, record: { room, eraseAtMin: nowMin + days * dayMin }, words: { cause } },
  ])
  const session = {
    id: 's',
    record: { room: 'r', state },
    words: { number: 4, startsAtMin: nowMin },
  }
  const board = createStore<Board>(() => ({
    ...emptyBoard(true),
    group: new Map([[onlyId, { id: onlyId, words }]]) as never,
    sessions: new Map([['s', session]]) as never,
    erasures: new Map(erasures as never),
  }))
  const done = () => Promise.resolve()
  const keeping = {
    nowMs: () => Date.now(),
    keepFor: vi.fn<KeepingActs['keepFor']>(() => Promise.resolve(1)),
    eraseSoon: vi.fn<KeepingActs['eraseSoon']>(done),
    eraseNow: vi.fn<KeepingActs['eraseNow']>(done),
    keepAgain: vi.fn<KeepingActs['keepAgain']>(done),
  }
  render(<Keeping preparing={{ board, keeping } as unknown as Preparing} />)
  return keeping
}

const press = (name: string) => userEvent.click(screen.getByRole('button', { name }))

it('[G2.5] says what goes, then announces; a session that is open is closed first', async () => {
  const keeping = show('closed', { days: 80 })
  await press('Effacer la séance 4')
  expect(screen.getByText(tKeeping.eraseGoes)).toBeVisible()
  expect(keeping.eraseSoon).not.toHaveBeenCalled()
  await press('Effacer la séance 4')
  expect(keeping.eraseSoon).toHaveBeenCalledWith('r')
  await userEvent.click(screen.getByRole('radio', { name: '30 jours' }))
  expect(keeping.keepFor).toHaveBeenCalledWith(30)
})

it('[G2.13] offers no erasure of a session that is open, nor of its group without waiting', () => {
  show('open', { days: 80 }, { days: 6, cause: 'asked', room: '' })
  expect(screen.getByText(tKeeping.open)).toBeVisible()
  expect(screen.getByText(tKeeping.groupOpen)).toBeVisible()
  expect(screen.queryByRole('button', { name: 'Effacer la séance 4' })).not.toBeInTheDocument()
  expect(screen.queryByRole('button', { name: tKeeping.now })).not.toBeInTheDocument()
})

it('[G2.5, G2.13] undoes what is announced, and asks for the first word before all goes at once', async () => {
  const keeping = show('closed', { days: 80 }, { days: 6, cause: 'asked', room: '' })
  await press(tKeeping.keep)
  expect(keeping.keepAgain).toHaveBeenCalledWith('')
  await press(tKeeping.now)
  await press(tKeeping.now)
  expect(screen.getByText(tKeeping.typed)).toBeVisible()
  expect(keeping.eraseNow).not.toHaveBeenCalled()
  await userEvent.type(screen.getByLabelText(tKeeping.typeWord('Encadrer')), ' encadrer')
  await press(tKeeping.now)
  expect(keeping.eraseNow).toHaveBeenCalledWith('')
})

it('[G2.9] says of what is gone when it went, and offers nothing more', () => {
  show('closed', { days: -1 })
  expect(screen.getByText(/^Séance 4.: effacée le/)).toBeVisible()
  expect(screen.queryByRole('button', { name: /séance 4/ })).not.toBeInTheDocument()
})
