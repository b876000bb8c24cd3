import { act, render, screen } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { createStore } from 'zustand/vanilla'
import { bilanIdFrom, groupBilanId, type BilanWords } from '../../../../shared/model/group-text.ts'
import { onlyId, type RecordId } from '../../../../shared/model/ids.ts'
import { tBilan } from '../../phrases/bilan.ts'
import { tMeeting } from '../../phrases/meeting.ts'
import type { Bilan } from '../../store/bilan.ts'
import type { Board } from '../../store/board.ts'
import { openedSynthesis } from '../../store/opened-synthesis.ts'
import type { Preparing } from '../../store/preparing.ts'
import { emptyBoard } from '../../store/project-board.ts'
import { BilanPage } from './BilanPage.tsx'

const draft: BilanWords = {
  moved: '« Se le dire le matin » : …',
  returned: 'Demander de l’aide.',
  references: '',
  needs: '',
  charter: '',
}
const id = bilanIdFrom('abcdefghijklmnop' as RecordId)

/** The page of a group's Bilan, over what a test keeps and begins. */
function show(begun?: RecordId) {
  const board = createStore<Board>(() => ({
    ...emptyBoard(true),
    group: new Map([[onlyId, { id: onlyId, words: { name: 'Entre pairs' } }]]) as never,
  }))
  const texts = new Map<string, string>()
  const drafts = {
    read: (key: string) => Promise.resolve(texts.get(key)),
    type: (key: string, text: string) => void texts.set(key, text),
    forget: (key: string) => Promise.resolve(void texts.delete(key)),
  }
  const stand = (bilan: BilanWords) =>
    board.setState({
      texts: new Map([[groupBilanId, { id: groupBilanId, words: { bilan, atMin: 1 } }]]) as never,
    })
  const keep = vi.fn<Bilan['keep']>((words) => {
    stand(words)
    return Promise.resolve(1)
  })
  const bilan = { draft: () => Promise.resolve(draft), keep, begin: () => Promise.resolve(begun) }
  const preparing = { board, drafts, bilan } as unknown as Preparing
  render(<BilanPage preparing={preparing} />)
  return { keep, stand, texts }
}

const press = (name: string) => userEvent.click(screen.getByRole('button', { name }))
const moved = () => screen.findByLabelText(tBilan.parts.moved)

beforeEach(() => {
  sessionStorage.clear()
})

describe('[Y8.4] the group’s own Bilan', () => {
  it('begins as drafted, is given by one gesture, without the lines that wait for words', async () => {
    const { keep, texts } = show()
    expect(await moved()).toHaveValue(draft.moved)
    await userEvent.type(await moved(), '{Enter}Nous nous le disons.')
    expect(texts.size).toBe(1)
    expect(keep).not.toHaveBeenCalled()
    await press(tBilan.keep)
    expect(keep).toHaveBeenCalledExactlyOnceWith({ ...draft, moved: 'Nous nous le disons.' })
    expect(await moved()).toHaveValue('Nous nous le disons.')
    expect(texts.size).toBe(0)
  })

  it('kept by another meanwhile is met, and no word is lost', async () => {
    const { keep, stand } = show()
    await userEvent.type(await moved(), '{Enter}Ma version.')
    act(() => stand({ ...draft, moved: 'Leur version.' }))
    await press(tBilan.keep)
    expect(keep).not.toHaveBeenCalled()
    expect(screen.getByText(tMeeting.title)).toBeInTheDocument()
    await userEvent.click(screen.getByRole('button', { name: tMeeting.takeBoth, hidden: true }))
    expect(keep.mock.calls[0]?.[0].moved).toBe('Leur version.\n\nMa version.')
  })
})

describe('[Y8.1] the Bilan for managements', () => {
  it('is begun by its own gesture, and opened in the workshop', async () => {
    show(id)
    await moved()
    await press(tBilan.beginManagements)
    expect(openedSynthesis()).toBe(id)
  })

  it('says that nothing may leave when no stake may', async () => {
    show()
    await moved()
    await press(tBilan.beginManagements)
    expect(await screen.findByText(tBilan.noStake)).toBeInTheDocument()
  })
})
