import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it } from 'vitest'
import type { RecordId } from '../../../../shared/model/ids.ts'
import {
  concerned,
  picturePage,
  proposalId,
  proposeSolo,
  soloGroupRoom,
  soloTexts,
} from '../../../../tests/fixtures/solo-proposal.ts'
import { people, type PersonName } from '../../../../tests/fixtures/solo-people.ts'
import { reviewFr } from '../../phrases/review.fr.ts'
import type { GroupTexts } from '../../store/group-texts.ts'
import { TextsContext } from '../../store/use-texts.ts'
import { Proposals } from './Review.tsx'

const show = (texts: GroupTexts) =>
  render(
    <TextsContext value={texts}>
      <Proposals onBack={() => undefined} />
    </TextsContext>,
  )

const open = (name: PersonName, page = picturePage) => {
  const room = soloGroupRoom()
  proposeSolo(room, { pages: [page] })
  const texts = soloTexts(room, name)
  return { room, texts, ...show(texts) }
}

describe('[Y4.1] reading a proposed text', () => {
  it('shows nobody’s name, no count, no seat, whoever answered', async () => {
    const room = soloGroupRoom()
    proposeSolo(room)
    for (const name of concerned.slice(0, 4)) {
      await soloTexts(room, name).answers.approve(proposalId, name === 'Awa')
    }
    const { container } = show(soloTexts(room, 'Inès'))
    expect(screen.getByText(reviewFr.waiting)).toBeInTheDocument()
    for (const name of people) expect(container.textContent).not.toContain(name)
    expect(container.textContent).not.toMatch(/\d+ (sur|réponse|oui|accord)/)
    expect(screen.getByText(reviewFr.notThere)).toBeInTheDocument()
    expect(screen.queryByRole('button', { name: reviewFr.approve })).toBeNull()
  })

  it('says to whoever is quoted that the words are theirs, and to nobody else', () => {
    open('Awa').unmount()
    const { container, unmount } = open('Awa')
    expect(screen.getByText(reviewFr.quoted)).toBeInTheDocument()
    expect(container.querySelector('.review-mine')?.textContent).toContain('Le soir, je me dis')
    expect(screen.getByRole('button', { name: reviewFr.approveQuoted })).toBeInTheDocument()
    unmount()
    const others = open('Théo')
    expect(others.container.querySelector('.review-mine')).toBeNull()
    expect(others.container.querySelector('.review-quoted')).not.toBeNull()
  })
})

describe('[Y4.2] answering on a phone', () => {
  it('approves in one press, and takes it back in one', async () => {
    const { texts } = open('Karim')
    const mine = () => texts.board.getState().consents.size
    await userEvent.click(screen.getByRole('button', { name: reviewFr.approve }))
    expect(mine()).toBe(1)
    await userEvent.click(await screen.findByRole('button', { name: reviewFr.undo }))
    expect(mine()).toBe(0)
    expect(await screen.findByRole('button', { name: reviewFr.approve })).toBeInTheDocument()
  })

  it('points at a sentence by keyboard, widens it by words, and sends what one would like', async () => {
    const { texts } = open('Karim')
    await userEvent.click(screen.getByRole('button', { name: reviewFr.ask }))
    await userEvent.click(screen.getByRole('button', { name: /Elle dit avoir voulu/ }))
    const start = screen.getByRole('slider', { name: reviewFr.start })
    start.focus()
    await userEvent.keyboard('{ArrowLeft}')
    const moved = screen.getByRole('slider', { name: reviewFr.start })
    expect(moved).toHaveFocus()
    expect(moved).toHaveAttribute('aria-valuetext', expect.stringMatching(/^collègue\. Elle dit/))
    await userEvent.click(screen.getByRole('radio', { name: reviewFr.wishes.recognised }))
    await userEvent.click(screen.getByRole('button', { name: reviewFr.send }))
    const [asked] = texts.board.getState().objections.values()
    const { start: from, end, wish } = asked?.words ?? { start: 0, end: 0, wish: undefined }
    expect(picturePage.parts.happened.slice(from, end)).toMatch(/^collègue\. Elle .*vexée\.$/)
    expect(wish).toBe('recognised')
    await userEvent.click(await screen.findByRole('button', { name: reviewFr.takeRequest }))
    expect(texts.board.getState().objections.size).toBe(0)
  })

  it('chooses a sentence by touch too, and asks for nothing before a wish is said', async () => {
    const { container } = open('Soizic')
    const sentence = container.querySelector('[data-sentence="1"]')
    await userEvent.click(sentence as Element)
    expect(screen.getByRole('heading', { name: reviewFr.wish })).toHaveFocus()
    expect(screen.getByRole('button', { name: reviewFr.send })).toHaveAttribute('aria-disabled')
    expect(container.querySelector('.review-chosen')?.textContent).toMatch(/^Pour tenir l’heure/)
  })

  it('does not offer to ask unsigned with fewer than five connected, and says why', async () => {
    const { container, texts } = open('Soizic')
    texts.connection.setState({ here: new Set(['a', 'b', 'c', 'd'] as RecordId[]) })
    await userEvent.click(container.querySelector('[data-sentence="1"]') as Element)
    expect(screen.getByRole('radio', { name: reviewFr.unsigned })).toBeDisabled()
    expect(container.textContent).toContain(reviewFr.unsignedFew)
  })
})

describe('[Y4.3] a new version', () => {
  it('marks what changed since the one this device read, and asks again', async () => {
    const room = soloGroupRoom()
    proposeSolo(room)
    const texts = soloTexts(room, 'Karim')
    const first = show(texts)
    await userEvent.click(screen.getByRole('button', { name: reviewFr.approve }))
    first.unmount()
    const parts = { ...picturePage.parts, open: 'Quand demander ?' }
    proposeSolo(room, { as: 'again00000000000' as RecordId, pages: [{ ...picturePage, parts }] })
    const { container } = show(texts)
    expect(await screen.findByText(reviewFr.changed)).toBeInTheDocument()
    const marked = [...container.querySelectorAll('.review-changed')].map((one) => one.textContent)
    expect(marked).toEqual(['Quand demander ?'])
    expect(screen.getByRole('button', { name: reviewFr.approve })).toBeInTheDocument()
    const kept = await texts.drafts.read((await texts.drafts.kept())[0] ?? '')
    expect(kept).not.toContain('livraison')
  })
})
