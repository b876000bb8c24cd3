import { cleanup, render, screen, waitFor, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { approve, pointAt } from '../../../../shared/acts/answer-proposal.ts'
import { consentStatement } from '../../../../shared/synthesis/frozen.ts'
import { author, newId } from '../../../../tests/fixtures/solo-people.ts'
import { soloWorkshop, type SoloWorkshop } from '../../../../tests/fixtures/solo-workshop.ts'
import { signKeyOf, signWith } from '../../seal/sign.ts'
import { proposalsIn } from '../../store/select/proposals.ts'
import { neededFor } from '../../store/select/workshop-needed.ts'
import { marksFr } from '../../phrases/workshop-marks.fr.ts'
import { proposeFr } from '../../phrases/workshop-propose.fr.ts'
import { workshopFr } from '../../phrases/workshop.fr.ts'
import type { Manuscript } from '../../store/workshop.ts'
import { Workshop } from './Workshop.tsx'

const seed = new Uint8Array(32).fill(9)
const dayMin = 24 * 60
const nowMin = () => Math.floor(Date.now() / 60_000)

beforeEach(() => {
  window.innerWidth = 1440
  sessionStorage.clear()
})

function manuscriptOf({ workshop }: SoloWorkshop): Manuscript {
  const { manuscript } = workshop.writing.state.getState()
  if (manuscript === undefined) throw new Error('Nothing on the desk')
  return manuscript
}

function proposalOf({ board, workshop }: SoloWorkshop) {
  const [proposal] = proposalsIn(board.getState(), workshop.group)
  if (proposal === undefined) throw new Error('Nothing is proposed')
  return proposal
}

/** A text of two pages, proposed. */
async function onceProposed(untilMin = nowMin() + 7 * dayMin) {
  const solo = soloWorkshop()
  const { workshop } = solo
  await workshop.keepRoster(['Nadia'])
  const [offer] = await workshop.offers()
  if (offer === undefined) throw new Error('No session to write from')
  const id = await workshop.begin('groups', [offer.id])
  sessionStorage.setItem('faire-echo-synthesis', id)
  await workshop.writing.open(id)
  const before = manuscriptOf(solo)
  const parts = {
    happened: 'Une livraison se prépare. Quelqu’un finit seul.',
    echoed: 'D’autres le vivent.',
    light: '',
    open: '',
  }
  workshop.writing.change(
    {
      ...before,
      synthesis: { ...before.synthesis, title: 'Tenir l’heure' },
      pages: before.pages.map((page) => ({ ...page, words: { ...page.words, parts } })),
    },
    {},
  )
  await workshop.writing.save()
  const manuscript = manuscriptOf(solo)
  const { who } = await workshop.matter([offer.id])
  const pages = manuscript.pages.map(({ words }) => words)
  await workshop.propose({ manuscript, needed: neededFor(pages, who), untilMin })
  render(<Workshop workshop={workshop} onHome={vi.fn<() => void>()} />)
  await screen.findByText('Tenir l’heure')
  return solo
}

/** Yeses said aloud by these people, written down and signed by who facilitates. */
function say(solo: SoloWorkshop, members: readonly string[]): void {
  const { board, workshop, apply } = solo
  const { id, words } = proposalOf(solo)
  const me = author('Hélène')
  for (const aloud of members) {
    const before = board.getState().members.get(me.member)
    if (before === undefined) throw new Error('Nobody facilitates')
    const said = { hash: words.hash, audience: words.audience, quoted: true }
    const statement = consentStatement({ ...said, group: workshop.group, member: aloud })
    const consent = {
      ...said,
      aloud: me.member,
      signature: signWith(seed, statement),
      atMin: nowMin(),
    }
    const keyed = { before, words: { ...before.words, signKeys: [signKeyOf(seed)] } }
    apply(approve(me, { id: newId(), of: id, keyed }, { ...consent, aloud: aloud as never }))
  }
}

const neededBy = (solo: SoloWorkshop) => proposalOf(solo).words.needed.map(({ member }) => member)
const pressed = (name: string) => userEvent.click(screen.getByRole('button', { name }))
const answered = (name: string) =>
  userEvent.click(
    within(screen.getByRole('dialog', { hidden: true })).getByRole('button', {
      name,
      hidden: true,
    }),
  )

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

describe('[Y6.8] when some do not answer', () => {
  it('the text goes without none of those whose words it keeps', async () => {
    const solo = await onceProposed(nowMin() - 10)
    expect(screen.getByText(proposeFr.standing.overdue)).toBeVisible()
    const [first, second] = manuscriptOf(solo).pages
    if (first === undefined || second === undefined) throw new Error('Two pages')
    const onlyThere = first.words.drawsOn.find((one) => !second.words.drawsOn.includes(one))
    if (onlyThere === undefined) throw new Error('Nobody is in one page alone')
    say(
      solo,
      neededBy(solo).filter((member) => member !== onlyThere),
    )
    await pressed(proposeFr.cutSilent)
    await answered(proposeFr.cutSilent)
    await waitFor(() => expect(solo.board.getState().proposals.size).toBe(0))
    expect(manuscriptOf(solo).pages.map(({ id }) => id)).toEqual([second.id])
    // The page read again, as after a reload: whom it is not asked of is still known here.
    cleanup()
    render(<Workshop workshop={solo.workshop} onHome={vi.fn<() => void>()} />)
    expect(await screen.findByText(proposeFr.withoutSome)).toBeVisible()
    await userEvent.click(await screen.findByRole('checkbox', { name: marksFr.story }))
    await userEvent.click(screen.getByRole('checkbox', { name: marksFr.details }))
    const propose = () => screen.getByRole('button', { name: marksFr.propose })
    await waitFor(() => expect(propose()).not.toHaveAttribute('aria-disabled'))
    await userEvent.click(propose())
    await answered(proposeFr.propose)
    await waitFor(() => expect(solo.board.getState().proposals.size).toBe(1))
    expect(neededBy(solo)).not.toContain(onlyThere)
    const { needed } = proposalOf(solo).words
    for (const member of second.words.drawsOn) expect(needed).toContainEqual({ member, veto: true })
  })

  it('everybody is asked again once a text was taken back, on whichever device', async () => {
    const solo = await onceProposed(nowMin() - 10)
    const { id, synthesis } = proposalOf(solo)
    const { workshop } = solo
    workshop.leftOut.keep(synthesis, { after: id, members: neededBy(solo).slice(0, 1) })
    cleanup()
    const { unmount } = render(<Workshop workshop={workshop} onHome={vi.fn<() => void>()} />)
    expect(await screen.findByText(proposeFr.standing.overdue)).toBeVisible()
    expect(await workshop.leftOut.read(synthesis)).toBeDefined()
    unmount()
    workshop.leftOut.keep(synthesis, { after: newId(), members: neededBy(solo).slice(0, 1) })
    render(<Workshop workshop={workshop} onHome={vi.fn<() => void>()} />)
    await waitFor(async () => expect(await workshop.leftOut.read(synthesis)).toBeUndefined())
    await pressed(proposeFr.resume)
    await answered(proposeFr.resume)
    await waitFor(() => expect(solo.board.getState().proposals.size).toBe(0))
    expect(screen.queryByText(proposeFr.withoutSome)).not.toBeInTheDocument()
  })

  it('is awaited longer, with the answers it has', async () => {
    const solo = await onceProposed(nowMin() - 10)
    say(solo, neededBy(solo).slice(1))
    await pressed(proposeFr.extend)
    await answered(proposeFr.extend)
    expect(await screen.findByText(proposeFr.standing.waiting)).toBeVisible()
    expect(solo.board.getState().consents.size).toBe(neededBy(solo).length - 1)
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
