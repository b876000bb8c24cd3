import { render, screen, waitFor } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { audiences } from '../../../../shared/model/audience.ts'
import { writePage } from '../../../../shared/acts/write-synthesis.ts'
import { author } from '../../../../tests/fixtures/solo-people.ts'
import {
  soloWorkshop,
  type Known,
  type SoloWorkshop,
} from '../../../../tests/fixtures/solo-workshop.ts'
import { tMarks } from '../../phrases/workshop-marks.ts'
import { tPropose } from '../../phrases/workshop-propose.ts'
import { tMeeting } from '../../phrases/meeting.ts'
import { tWorkshop } from '../../phrases/workshop.ts'
import type { Manuscript } from '../../store/workshop.ts'
import { Workshop } from './Workshop.tsx'

beforeEach(() => {
  window.innerWidth = 1440
  sessionStorage.clear()
})

const known: Known = {
  Nadia: { class: 'prenom', by: ['une collègue'] },
  'hangar des Ruelles': { class: 'lieu', by: ['jardin'] },
  'la seule cheffe': { class: 'role_unique', level: 'generalise', by: ['une cheffe'] },
}

const story = 'Nadia vient aider au hangar des Ruelles. Elle est la seule cheffe.'

const manuscriptOf = ({ workshop }: SoloWorkshop): Manuscript => {
  const { manuscript } = workshop.writing.state.getState()
  if (manuscript === undefined) throw new Error('Nothing on the desk')
  return manuscript
}

/** One page, its story told, its title found. */
async function onDesk(about: Known = known) {
  const solo = soloWorkshop(about)
  const { workshop } = solo
  await workshop.keepRoster(['Nadia'])
  const [offer] = await workshop.offers()
  if (offer === undefined) throw new Error('No session to write from')
  const id = await workshop.begin('groups', [offer.id])
  sessionStorage.setItem('faire-echo-synthesis', id)
  await workshop.writing.open(id)
  const [, second] = manuscriptOf(solo).pages
  if (second !== undefined) await workshop.writing.dropPage(second.id)
  const before = manuscriptOf(solo)
  workshop.writing.change(
    {
      ...before,
      synthesis: { ...before.synthesis, title: 'Tenir l’heure' },
      pages: before.pages.map((page) => ({
        ...page,
        words: {
          ...page.words,
          parts: { happened: story, echoed: 'D’autres le vivent.', light: '', open: '' },
        },
      })),
    },
    {},
  )
  await workshop.writing.save()
  render(<Workshop workshop={workshop} onHome={vi.fn<() => void>()} />)
  await screen.findByText(tMarks.title)
  return solo
}

const card = (text: string) => screen.findByRole('group', { name: new RegExp(`^${text},`) })
const told = (solo: SoloWorkshop) => manuscriptOf(solo).pages[0]?.words

describe('[Y6.1] before a line is written', () => {
  it('asks once for the names that never leave, those of the group already there', async () => {
    const { workshop } = soloWorkshop()
    render(<Workshop workshop={workshop} onHome={vi.fn<() => void>()} />)
    const roster = await screen.findByLabelText(tWorkshop.roster)
    expect(roster).toHaveValue('Hélène')
    await userEvent.type(roster, '\nhangar des Ruelles')
    await userEvent.click(screen.getByRole('button', { name: tWorkshop.rosterKeep }))
    expect(await screen.findByText(tWorkshop.forWhom)).toBeVisible()
    expect([...workshop.board.getState().rosters.values()][0]?.words.names).toEqual([
      'Hélène',
      'hangar des Ruelles',
    ])
  })

  it('asks for whom; the group itself is not a text that leaves', async () => {
    const { workshop } = soloWorkshop()
    await workshop.keepRoster(['Nadia'])
    render(<Workshop workshop={workshop} onHome={vi.fn<() => void>()} />)
    for (const each of audiences) {
      expect(screen.getByRole('radio', { name: tWorkshop.audiences[each] })).toBeVisible()
    }
    await userEvent.click(screen.getByRole('radio', { name: tWorkshop.audiences.group }))
    expect(screen.queryByRole('button', { name: tWorkshop.begin })).not.toBeInTheDocument()
  })

  it('drafts a page for each stake that may leave, and finds no headline by itself', async () => {
    const solo = soloWorkshop()
    const { workshop } = solo
    await workshop.keepRoster(['Nadia'])
    render(<Workshop workshop={workshop} onHome={vi.fn<() => void>()} />)
    await userEvent.click(await screen.findByRole('button', { name: tWorkshop.begin }))
    expect(await screen.findByText(tWorkshop.stakeOf(1, 2))).toBeVisible()
    expect(manuscriptOf(solo).synthesis).toMatchObject({ title: '', lead: '' })
    expect(JSON.stringify(manuscriptOf(solo).pages)).not.toContain('radis')
  })
})

describe('[Y6.2] every mark', () => {
  it('is decided by keyboard alone, one by one, and what is left is said', async () => {
    const solo = await onDesk()
    const button = screen.getByRole('button', { name: tMarks.propose })
    expect(button).toHaveAttribute('aria-disabled', 'true')
    expect(await screen.findByText(tMarks.blocked.marks(3))).toBeVisible()
    const first = await card('Nadia')
    first.focus()
    await userEvent.keyboard('f')
    expect(await card('hangar des Ruelles')).toHaveFocus()
    await userEvent.keyboard('{Shift>}f{/Shift}')
    expect(await card('Nadia')).toHaveFocus()
    await userEvent.keyboard('{Enter}')
    expect(told(solo)?.parts.happened).toMatch(/^une collègue vient aider/)
    expect(screen.getByText(tMarks.remain(2))).toBeInTheDocument()
    expect(await card('hangar des Ruelles')).toHaveFocus()
    await userEvent.keyboard('x')
    expect(told(solo)?.parts.happened).toContain('vient aider au. Elle')
    expect(told(solo)?.cut).toEqual(['hangar des Ruelles'])
    expect(await card('la seule cheffe')).toHaveFocus()
    await userEvent.keyboard('g')
    await userEvent.type(await screen.findByLabelText(tMarks.why), 'Le groupe y tient{Enter}')
    expect(told(solo)?.kept).toEqual([
      { text: 'la seule cheffe', class: 'role_unique', reason: 'Le groupe y tient' },
    ])
    expect(await screen.findByText(tMarks.allDecided)).toBeVisible()
  })

  it('is kept for no empty reason, and there is no way to accept them all', async () => {
    const solo = await onDesk()
    ;(await card('Nadia')).focus()
    await userEvent.keyboard('g')
    await userEvent.type(await screen.findByLabelText(tMarks.why), '   {Enter}')
    expect(told(solo)?.kept).toEqual([])
    expect(
      screen.queryByRole('button', { name: /tout (accepter|remplacer|garder)/i }),
    ).not.toBeInTheDocument()
  })

  it('comes back by a step back, with the words that were there', async () => {
    const solo = await onDesk()
    ;(await card('Nadia')).focus()
    await userEvent.keyboard('{Enter}')
    expect(told(solo)?.parts.happened).not.toContain('Nadia')
    await userEvent.keyboard('{Control>}z{/Control}')
    expect(told(solo)?.parts.happened).toBe(story)
    expect(await card('Nadia')).toBeVisible()
  })

  it('is asked again for another reader', async () => {
    const solo = await onDesk()
    ;(await card('Nadia')).focus()
    await userEvent.keyboard('g')
    await userEvent.type(await screen.findByLabelText(tMarks.why), 'Prénom public{Enter}')
    expect(await screen.findByText(tMarks.toDecide(2))).toBeVisible()
    await userEvent.click(
      screen.getByRole('button', { name: new RegExp(tWorkshop.changeAudience) }),
    )
    await userEvent.click(screen.getByRole('radio', { name: tWorkshop.audiences.public }))
    await userEvent.click(screen.getByRole('button', { name: tWorkshop.change }))
    expect(await screen.findByText(tMarks.toDecide(3))).toBeVisible()
    expect(manuscriptOf(solo).synthesis.checked).toEqual({})
  })
})

describe('[Y6.3] what is typed', () => {
  it('is kept by itself; two who write the same page meet, and nobody’s words vanish', async () => {
    const solo = await onDesk({})
    const { workshop, board, apply } = solo
    const field = screen.getByLabelText(tWorkshop.part.echoed)
    await userEvent.type(field, ' Ailleurs aussi.')
    await waitFor(() => expect(workshop.writing.state.getState().saved).toBe('kept'), {
      timeout: 4_000,
    })
    const [page] = [...board.getState().pages.values()]
    expect(page?.words.parts.echoed).toBe('D’autres le vivent. Ailleurs aussi.')
    if (page === undefined) return
    await userEvent.type(field, ' Et chez moi.')
    const theirs = { ...page.words, parts: { ...page.words.parts, echoed: 'Une autre main.' } }
    apply(writePage(author('Hélène'), page, theirs))
    expect(await screen.findByText(tMeeting.title)).toBeVisible()
    await userEvent.click(screen.getByRole('button', { name: tMeeting.takeBoth, hidden: true }))
    const both = told(solo)?.parts.echoed
    expect(both).toContain('Une autre main.')
    expect(both).toContain('Et chez moi.')
  })

  it('survives a page that closes before it was kept', async () => {
    const solo = await onDesk({})
    const { workshop } = solo
    const now = manuscriptOf(solo)
    const synthesis = { ...now.synthesis, lead: 'Tapé à l’instant' }
    workshop.writing.change({ ...now, synthesis }, { typing: 'lead' })
    await workshop.writing.open(now.id)
    expect(manuscriptOf(solo).synthesis.lead).toBe('Tapé à l’instant')
  })
})

describe('[Y6.4] a quotation', () => {
  it('is asked of its author, never of what nobody signed', async () => {
    const solo = await onDesk({})
    await userEvent.click(await screen.findByRole('button', { name: tWorkshop.quoteOf('Awa') }))
    expect(await screen.findByText(new RegExp(`Awa · ${tWorkshop.quoteAsked}`))).toBeVisible()
    expect(told(solo)?.quotes).toHaveLength(1)
    expect(
      screen.queryByRole('button', { name: tWorkshop.quoteOf(tWorkshop.unsigned) }),
    ).not.toBeInTheDocument()
  })
})

describe('[Y6.5] a text', () => {
  it('is proposed once all is decided and both checks are made, to all who sat there', async () => {
    const solo = await onDesk({})
    expect(await screen.findByText(tMarks.blocked.story)).toBeVisible()
    await userEvent.click(screen.getByRole('checkbox', { name: tMarks.story }))
    await userEvent.click(screen.getByRole('checkbox', { name: tMarks.details }))
    const propose = () => screen.getByRole('button', { name: tMarks.propose })
    await waitFor(() => expect(propose()).not.toHaveAttribute('aria-disabled'))
    await userEvent.click(propose())
    await userEvent.click(
      await screen.findByRole('button', { name: tPropose.propose, hidden: true }),
    )
    await waitFor(() => expect(solo.board.getState().proposals.size).toBe(1))
    const [proposal] = [...solo.board.getState().proposals.values()]
    await waitFor(() => expect(solo.board.getState().proposedPages.size).toBe(1))
    expect(proposal?.words.needed.length).toBeGreaterThanOrEqual(8)
    expect(proposal?.words.needed.some(({ veto }) => veto)).toBe(true)
  })
})
