import { render, screen } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import type { RecordId } from '../../../../shared/model/ids.ts'
import {
  soloWorkshop,
  type Known,
  type SoloWorkshop,
} from '../../../../tests/fixtures/solo-workshop.ts'
import { tMarks } from '../../phrases/workshop-marks.ts'
import { tWorkshop } from '../../phrases/workshop.ts'
import type { Manuscript, WrittenPage } from '../../store/workshop.ts'
import { Workshop } from './Workshop.tsx'

beforeEach(() => {
  window.innerWidth = 1440
  sessionStorage.clear()
})

const manuscriptOf = ({ workshop }: SoloWorkshop): Manuscript => {
  const { manuscript } = workshop.writing.state.getState()
  if (manuscript === undefined) throw new Error('Nothing on the desk')
  return manuscript
}

/** A draft of two pages, each told as a test says. */
async function drafted(tell: (page: WrittenPage, at: number) => string, about: Known = {}) {
  const solo = soloWorkshop(about)
  const { workshop } = solo
  await workshop.keepRoster(['Nadia'])
  const [offer] = await workshop.offers()
  if (offer === undefined) throw new Error('No session to write from')
  const id: RecordId = await workshop.begin('groups', [offer.id])
  await workshop.writing.open(id)
  const before = manuscriptOf(solo)
  const pages = before.pages.map((page, at) => {
    const parts = { ...page.words.parts, happened: tell(page, at), echoed: '' }
    return { ...page, words: { ...page.words, parts } }
  })
  workshop.writing.change({ ...before, pages }, {})
  await workshop.writing.save()
  sessionStorage.setItem('faire-echo-synthesis', id)
  render(<Workshop workshop={workshop} onHome={vi.fn<() => void>()} />)
  return { solo, stake: pages[1]?.words.stake ?? '' }
}

describe('[Y6.11] what the draft leaves to be written', () => {
  it.each([1440, 700])('is named with its page, and led to, in %i px', async (width) => {
    window.innerWidth = width
    const { stake } = await drafted((_, at) => (at === 1 ? 'Ce qui se passe : …' : 'C’est écrit.'))
    if (width < 1000) {
      await userEvent.click(await screen.findByRole('tab', { name: tWorkshop.zones.marks }))
    }
    expect(await screen.findByText(tMarks.blocked.unfinished)).toBeVisible()
    expect(screen.getByText(tMarks.unfinishedAt(stake, tWorkshop.parts.happened))).toBeVisible()
    await userEvent.click(screen.getByRole('button', { name: tMarks.writeThere }))
    expect(screen.getByText(tWorkshop.stakeOf(2, 2))).toBeVisible()
    const field = screen.getByLabelText(tWorkshop.part.happened)
    expect(field).toHaveFocus()
    expect(field).toHaveValue('Ce qui se passe : …')
  })
})

it('[Y6.2] a mark is replaced in French signs, whichever it was found with', async () => {
  const about: Known = { Nadia: { class: 'prenom', by: ["quelqu'un d'autre"] } }
  const { solo } = await drafted(() => 'Nadia vient aider.', about)
  ;(await screen.findAllByRole('group', { name: /^Nadia,/ }))[0]?.focus()
  await userEvent.keyboard('{Enter}')
  const [first] = manuscriptOf(solo).pages
  expect(first?.words.parts.happened).toBe('quelqu’un d’autre vient aider.')
})
