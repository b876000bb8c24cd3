import { render, screen, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { vi } from 'vitest'
import { approve } from '../../../../../shared/acts/answer-proposal.ts'
import { consentStatement } from '../../../../../shared/synthesis/frozen.ts'
import { author, newId } from '../../../../../tests/fixtures/solo-people.ts'
import { soloWorkshop, type SoloWorkshop } from '../../../../../tests/fixtures/solo-workshop.ts'
import { signKeyOf, signWith } from '../../../seal/sign.ts'
import { proposalsIn } from '../../../store/select/proposals.ts'
import { neededFor } from '../../../store/select/workshop-needed.ts'
import type { Manuscript } from '../../../store/workshop.ts'
import { Workshop } from '../Workshop.tsx'

const seed = new Uint8Array(32).fill(9)
const dayMin = 24 * 60

export const nowMin = () => Math.floor(Date.now() / 60_000)

function showModal(this: HTMLDialogElement) {
  this.open = true
}

function close(this: HTMLDialogElement) {
  this.open = false
}

/** A desk as wide as a laptop's, and dialogs that jsdom does not open by itself. */
export function wideDesk(): void {
  window.innerWidth = 1440
  HTMLDialogElement.prototype.showModal = showModal
  HTMLDialogElement.prototype.close = close
  sessionStorage.clear()
}

/** What lies on the desk. */
export function manuscriptOf({ workshop }: SoloWorkshop): Manuscript {
  const { manuscript } = workshop.writing.state.getState()
  if (manuscript === undefined) throw new Error('Nothing on the desk')
  return manuscript
}

/** What is proposed to the group. */
export function proposalOf({ board, workshop }: SoloWorkshop) {
  const [proposal] = proposalsIn(board.getState(), workshop.group)
  if (proposal === undefined) throw new Error('Nothing is proposed')
  return proposal
}

/** A text of two pages, proposed. */
export async function onceProposed(untilMin = nowMin() + 7 * dayMin) {
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
export function say(solo: SoloWorkshop, members: readonly string[]): void {
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

export const neededBy = (solo: SoloWorkshop) =>
  proposalOf(solo).words.needed.map(({ member }) => member)
export const pressed = (name: string) => userEvent.click(screen.getByRole('button', { name }))
export const answered = (name: string) =>
  userEvent.click(
    within(screen.getByRole('dialog', { hidden: true })).getByRole('button', {
      name,
      hidden: true,
    }),
  )
