import { screen, waitFor, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { beforeEach, describe, expect, it } from 'vitest'
import { pointAt } from '../../../../shared/acts/answer-proposal.ts'
import { letOut, noteWithdrawn } from '../../../../shared/acts/let-out.ts'
import type { DepositWords } from '../../../../shared/model/deposit.ts'
import { author, newId } from '../../../../tests/fixtures/solo-people.ts'
import { tMarks } from '../../phrases/workshop-marks.ts'
import { tPropose } from '../../phrases/workshop-propose.ts'
import { tReview } from '../../phrases/review.ts'
import { drawLibraryKey, publicKeyOf } from '../../seal/library-box.ts'
import { newToken } from '../../seal/random.ts'
import { tWorkshop } from '../../phrases/workshop.ts'
import {
  manuscriptOf,
  neededBy,
  nowMin,
  proposalOf,
  say,
} from '../../../../tests/fixtures/solo-desk.ts'
import { answered, onceProposed, pressed, wideDesk } from './testing/once-proposed.tsx'

beforeEach(wideDesk)

describe('[Y6.6] a proposed text', () => {
  it('is locked, and says in words alone where it stands', async () => {
    const solo = await onceProposed()
    expect(screen.getByText(tPropose.standing.waiting)).toBeVisible()
    expect(screen.queryByRole('textbox')).not.toBeInTheDocument()
    expect(screen.queryByRole('button', { name: tMarks.propose })).not.toBeInTheDocument()
    say(solo, neededBy(solo).slice(1))
    const side = screen.getByRole('complementary', { name: tWorkshop.answersZone })
    expect(within(side).getByText(tPropose.standing.waiting)).toBeVisible()
    expect(side.textContent).not.toMatch(/Awa|Karim|Soizic|\b\d+ (oui|réponses?|personnes?)/)
  })

  it('comes with a message that says no group, no name and no topic', async () => {
    await onceProposed()
    const message = screen.getByText(/^Un texte vous attend dans Faire Écho, à lire avant le/)
    expect(message.textContent).not.toMatch(/Encadrer|Ouest|livraison|heure|Hélène/)
  })

  it('is taken back with every answer; what was asked stays here meanwhile', async () => {
    const solo = await onceProposed()
    say(solo, neededBy(solo))
    expect(await screen.findByText(tPropose.standing.agreed)).toBeVisible()
    const { id, pages } = proposalOf(solo)
    const [page] = pages
    if (page === undefined) throw new Error('No page')
    const passage = 'Quelqu’un finit seul.'
    const start = page.words.parts.happened.indexOf(passage)
    const said = { page: page.id, part: 'happened', start, end: start + passage.length } as const
    const words = { ...said, wish: 'remove', text: 'Pas cela.', atMin: nowMin() } as const
    solo.apply(pointAt(author('Hélène'), { id: newId(), of: id }, words))
    expect(await screen.findByText(tPropose.standing['change-asked'])).toBeVisible()
    expect(screen.queryByRole('button', { name: tPropose.letOut })).not.toBeInTheDocument()
    const beside = screen.getByRole('complementary', { name: tPropose.asked1 })
    expect(within(beside).getByText('Pas cela.')).toBeVisible()
    await pressed(tPropose.resume)
    await answered(tPropose.resume)
    expect(await screen.findByText(tPropose.askedBefore)).toBeVisible()
    const { consents, objections, proposals } = solo.board.getState()
    expect([consents.size, objections.size, proposals.size]).toEqual([0, 0, 0])
    await pressed(tPropose.withoutPassage)
    expect(manuscriptOf(solo).pages[0]?.words.parts.happened).toBe('Une livraison se prépare.')
    expect(await screen.findByText(tPropose.passageGone)).toBeVisible()
  })
})

describe('[Y4.4] a text that is out', () => {
  it('is taken back from the desk too, which says so, takes no copy of it, and may write it again', async () => {
    const solo = await onceProposed()
    say(solo, neededBy(solo))
    const { id: proposal } = proposalOf(solo)
    const deposit = newId()
    const keys = {
      library: 'l'.repeat(22),
      key: publicKeyOf(drawLibraryKey()),
      withdrawal: newToken(),
    }
    const words = { ...keys, proposal, text: newId(), atMin: nowMin() } as unknown as DepositWords
    solo.apply(letOut(author('Hélène'), deposit, words))
    expect(await screen.findByText(tPropose.out)).toBeVisible()
    expect(screen.getByRole('button', { name: tReview.withdraw })).toBeVisible()
    expect(screen.getByRole('button', { name: tPropose.export })).toBeVisible()
    const { deposit: out } = proposalOf(solo)
    if (out === undefined) throw new Error('It is not out')
    solo.apply(noteWithdrawn(author('Hélène'), out, nowMin()))
    expect(await screen.findByText(tReview.gone)).toBeVisible()
    expect(screen.queryByRole('button', { name: tPropose.export })).not.toBeInTheDocument()
    expect(screen.queryByRole('button', { name: tReview.withdraw })).not.toBeInTheDocument()
    await pressed(tPropose.resume)
    expect(screen.getByRole('dialog', { name: tPropose.resumeAsk })).toBeVisible()
  })
})

describe('[Y6.7] a request without a signature', () => {
  it('keeps the text in the group, and is read when somebody asks to', async () => {
    const solo = await onceProposed()
    const { connection } = solo.workshop.texts
    connection.setState({ held: 'few' })
    expect(await screen.findByText(tPropose.held)).toBeVisible()
    expect(screen.getByText(tPropose.standing['change-asked'])).toBeVisible()
    expect(screen.queryByRole('button', { name: tPropose.letOut })).not.toBeInTheDocument()
    await pressed(tPropose.heldRead)
    await waitFor(() => expect(screen.queryByText(tPropose.held)).not.toBeInTheDocument())
  })
})

describe('[Y6.9] words withdrawn since', () => {
  it('send the text back to be written, page by page, and nothing says whose they were', async () => {
    const solo = await onceProposed()
    say(solo, neededBy(solo))
    expect(await screen.findByText(tPropose.standing.agreed)).toBeVisible()
    const { session } = solo
    const [first] = manuscriptOf(solo).pages
    if (first === undefined) throw new Error('No page')
    const whose = first.words.drawsOn.at(-1)
    session.board.setState((board) => ({
      situations: new Map(
        [...board.situations].filter(
          ([, { record, words }]) => (words.for ?? record.owner) !== whose,
        ),
      ),
      echoes: new Map(
        [...board.echoes].filter(([, { record, words }]) => (words.for ?? record.owner) !== whose),
      ),
    }))
    expect(await screen.findByText(tPropose.standing.withdrawn)).toBeVisible()
    expect(screen.getByText(tPropose.gonePage(first.words.stake))).toBeVisible()
    expect(screen.queryByRole('button', { name: tPropose.letOut })).not.toBeInTheDocument()
    await pressed(tPropose.resume)
    await answered(tPropose.resume)
    expect(await screen.findByText(tMarks.blocked.gone)).toBeVisible()
    for (const button of screen.getAllByRole('button', { name: tPropose.goneStruck }))
      await userEvent.click(button)
    await waitFor(() => expect(screen.queryByText(tPropose.gone)).not.toBeInTheDocument())
    expect(manuscriptOf(solo).pages[0]?.words.drawsOn).not.toContain(whose)
  })
})

describe('[Y6.10] a yes said aloud', () => {
  it('is asked of anybody needed, and nothing shows who already said it', async () => {
    const solo = await onceProposed()
    const names = () => {
      const dialog = screen.getByRole('dialog', { hidden: true })
      return within(dialog)
        .getAllByRole('radio', { hidden: true })
        .map((one) => one.closest('label')?.textContent)
    }
    await pressed(tPropose.aloud)
    const before = names()
    say(solo, neededBy(solo).slice(2))
    expect(names()).toEqual(before)
    const [radio] = screen.getAllByRole('radio', { hidden: true })
    if (radio === undefined) throw new Error('Nobody to ask')
    await userEvent.click(radio)
    await answered(tPropose.aloudWrite)
    expect(await screen.findByText(tPropose.aloudDone)).toBeInTheDocument()
  })
})
