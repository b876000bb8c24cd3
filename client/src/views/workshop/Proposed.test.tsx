import { screen, waitFor, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { beforeEach, describe, expect, it } from 'vitest'
import { pointAt } from '../../../../shared/acts/answer-proposal.ts'
import { author, newId } from '../../../../tests/fixtures/solo-people.ts'
import { marksFr } from '../../phrases/workshop-marks.fr.ts'
import { proposeFr } from '../../phrases/workshop-propose.fr.ts'
import { workshopFr } from '../../phrases/workshop.fr.ts'
import {
  answered,
  manuscriptOf,
  neededBy,
  nowMin,
  onceProposed,
  pressed,
  proposalOf,
  say,
  wideDesk,
} from './testing/once-proposed.tsx'

beforeEach(wideDesk)

describe('[Y6.6] a proposed text', () => {
  it('is locked, and says in words alone where it stands', async () => {
    const solo = await onceProposed()
    expect(screen.getByText(proposeFr.standing.waiting)).toBeVisible()
    expect(screen.queryByRole('textbox')).not.toBeInTheDocument()
    expect(screen.queryByRole('button', { name: marksFr.propose })).not.toBeInTheDocument()
    say(solo, neededBy(solo).slice(1))
    const side = screen.getByRole('complementary', { name: workshopFr.answersZone })
    expect(within(side).getByText(proposeFr.standing.waiting)).toBeVisible()
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
    expect(await screen.findByText(proposeFr.standing.agreed)).toBeVisible()
    const { id, pages } = proposalOf(solo)
    const [page] = pages
    if (page === undefined) throw new Error('No page')
    const passage = 'Quelqu’un finit seul.'
    const start = page.words.parts.happened.indexOf(passage)
    const said = { page: page.id, part: 'happened', start, end: start + passage.length } as const
    const words = { ...said, wish: 'remove', text: 'Pas cela.', atMin: nowMin() } as const
    solo.apply(pointAt(author('Hélène'), { id: newId(), of: id }, words))
    expect(await screen.findByText(proposeFr.standing['change-asked'])).toBeVisible()
    expect(screen.queryByRole('button', { name: proposeFr.letOut })).not.toBeInTheDocument()
    const beside = screen.getByRole('complementary', { name: proposeFr.asked1 })
    expect(within(beside).getByText('Pas cela.')).toBeVisible()
    await pressed(proposeFr.resume)
    await answered(proposeFr.resume)
    expect(await screen.findByText(proposeFr.askedBefore)).toBeVisible()
    const { consents, objections, proposals } = solo.board.getState()
    expect([consents.size, objections.size, proposals.size]).toEqual([0, 0, 0])
    await pressed(proposeFr.withoutPassage)
    expect(manuscriptOf(solo).pages[0]?.words.parts.happened).toBe('Une livraison se prépare.')
    expect(await screen.findByText(proposeFr.passageGone)).toBeVisible()
  })
})

describe('[Y6.7] a request without a signature', () => {
  it('keeps the text in the group, and is read when somebody asks to', async () => {
    const solo = await onceProposed()
    const { connection } = solo.workshop.texts
    connection.setState({ held: 'few' })
    expect(await screen.findByText(proposeFr.held)).toBeVisible()
    expect(screen.getByText(proposeFr.standing['change-asked'])).toBeVisible()
    expect(screen.queryByRole('button', { name: proposeFr.letOut })).not.toBeInTheDocument()
    await pressed(proposeFr.heldRead)
    await waitFor(() => expect(screen.queryByText(proposeFr.held)).not.toBeInTheDocument())
  })
})

describe('[Y6.9] words withdrawn since', () => {
  it('send the text back to be written, page by page, and nothing says whose they were', async () => {
    const solo = await onceProposed()
    say(solo, neededBy(solo))
    expect(await screen.findByText(proposeFr.standing.agreed)).toBeVisible()
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
    expect(await screen.findByText(proposeFr.standing.withdrawn)).toBeVisible()
    expect(screen.getByText(proposeFr.gonePage(first.words.stake))).toBeVisible()
    expect(screen.queryByRole('button', { name: proposeFr.letOut })).not.toBeInTheDocument()
    await pressed(proposeFr.resume)
    await answered(proposeFr.resume)
    expect(await screen.findByText(marksFr.blocked.gone)).toBeVisible()
    for (const button of screen.getAllByRole('button', { name: proposeFr.goneStruck }))
      await userEvent.click(button)
    await waitFor(() => expect(screen.queryByText(proposeFr.gone)).not.toBeInTheDocument())
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
    await pressed(proposeFr.aloud)
    const before = names()
    say(solo, neededBy(solo).slice(2))
    expect(names()).toEqual(before)
    const [radio] = screen.getAllByRole('radio', { hidden: true })
    if (radio === undefined) throw new Error('Nobody to ask')
    await userEvent.click(radio)
    await answered(proposeFr.aloudWrite)
    expect(await screen.findByText(proposeFr.aloudDone)).toBeInTheDocument()
  })
})
