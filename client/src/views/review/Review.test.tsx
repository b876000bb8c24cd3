import { act, render, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, describe, expect, it, vi } from 'vitest'
import type { RecordId } from '../../../../shared/model/ids.ts'
import {
  concerned,
  letSoloOut,
  memoryDrafts,
  picturePage,
  proposalId,
  proposeSolo,
  soloGroupRoom,
  soloTexts,
  takeSoloBack,
} from '../../../../tests/fixtures/solo-proposal.ts'
import { undoMs } from '../../acts/answer-acts.ts'
import { people, type PersonName } from '../../../../tests/fixtures/solo-people.ts'
import type { ErrandOutcome } from '../../sync/errand.ts'
import { tReview } from '../../phrases/review.ts'
import type { GroupTexts } from '../../store/group-texts.ts'
import { TextsContext } from '../../store/use-texts.ts'
import { Proposals } from './Review.tsx'

const show = (texts: GroupTexts) =>
  render(
    <TextsContext value={texts}>
      <Proposals onBack={() => undefined} />
    </TextsContext>,
  )

afterEach(() => void vi.useRealTimers())

/** An answer leaves once it can no longer be taken back: the wait goes by at once. */
async function leftAtOnce(answers: () => Promise<unknown>): Promise<void> {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
  await answers()
  vi.advanceTimersByTime(undoMs)
  vi.useRealTimers()
}

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
    expect(screen.getByText(tReview.waiting)).toBeInTheDocument()
    for (const name of people) expect(container.textContent).not.toContain(name)
    expect(container.textContent).not.toMatch(/\d+ (sur|réponse|oui|accord)/)
    expect(screen.getByText(tReview.notThere)).toBeInTheDocument()
    expect(screen.queryByRole('button', { name: tReview.approve })).toBeNull()
  })

  it('tells a text that is no longer proposed from none that ever was', async () => {
    const room = soloGroupRoom()
    const before = show(soloTexts(room, 'Soizic'))
    expect(screen.getByRole('heading', { name: tReview.none })).toBeInTheDocument()
    before.unmount()
    proposeSolo(room)
    const drafts = memoryDrafts()
    const reading = show(soloTexts(room, 'Soizic', { drafts }))
    act(() => takeSoloBack(room))
    expect(screen.getByRole('heading', { name: tReview.withdrawn })).toBeInTheDocument()
    expect(screen.getByText(tReview.noLonger)).toBeInTheDocument()
    reading.unmount()
    // Another day: on a device where it was read, and not answered.
    show(soloTexts(room, 'Soizic', { drafts }))
    expect(await screen.findByText(tReview.noLonger)).toBeInTheDocument()
  })

  it('says to whoever is quoted that the words are theirs, and to nobody else', () => {
    open('Awa').unmount()
    const { container, unmount } = open('Awa')
    expect(screen.getByText(tReview.quoted)).toBeInTheDocument()
    expect(container.querySelector('.review-mine')?.textContent).toContain('Le soir, je me dis')
    expect(screen.getByRole('button', { name: tReview.approveQuoted })).toBeInTheDocument()
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
    await userEvent.click(screen.getByRole('button', { name: tReview.approve }))
    expect(mine()).toBe(1)
    await userEvent.click(await screen.findByRole('button', { name: tReview.undo }))
    expect(mine()).toBe(0)
    expect(await screen.findByRole('button', { name: tReview.approve })).toBeInTheDocument()
  })

  it('points at a sentence by keyboard, widens it by words, and sends what one would like', async () => {
    const { texts } = open('Karim')
    await userEvent.click(screen.getByRole('button', { name: tReview.ask }))
    await userEvent.click(screen.getByRole('button', { name: /Elle dit avoir voulu/ }))
    const start = screen.getByRole('slider', { name: tReview.start })
    start.focus()
    await userEvent.keyboard('{ArrowLeft}')
    const moved = screen.getByRole('slider', { name: tReview.start })
    expect(moved).toHaveFocus()
    expect(moved).toHaveAttribute('aria-valuetext', expect.stringMatching(/^collègue\. Elle dit/))
    await userEvent.click(screen.getByRole('radio', { name: tReview.wishes.recognised }))
    await userEvent.click(screen.getByRole('button', { name: tReview.send }))
    const [asked] = texts.board.getState().objections.values()
    const { start: from, end, wish } = asked?.words ?? { start: 0, end: 0, wish: undefined }
    expect(picturePage.parts.happened.slice(from, end)).toMatch(/^collègue\. Elle .*vexée\.$/)
    expect(wish).toBe('recognised')
    await userEvent.click(await screen.findByRole('button', { name: tReview.takeRequest }))
    expect(texts.board.getState().objections.size).toBe(0)
  })

  it('chooses a sentence by touch too, and asks for nothing before a wish is said', async () => {
    const { container } = open('Soizic')
    const sentence = container.querySelector('[data-sentence="1"]')
    await userEvent.click(sentence as Element)
    expect(screen.getByRole('heading', { name: tReview.wish })).toHaveFocus()
    expect(screen.getByRole('button', { name: tReview.send })).toHaveAttribute('aria-disabled')
    expect(container.querySelector('.review-chosen')?.textContent).toMatch(/^Pour tenir l’heure/)
  })

  it('does not offer to ask unsigned with fewer than five connected, and says why', async () => {
    const { container, texts } = open('Soizic')
    texts.connection.setState({ here: new Set(['a', 'b', 'c', 'd'] as RecordId[]) })
    await userEvent.click(container.querySelector('[data-sentence="1"]') as Element)
    expect(screen.getByRole('radio', { name: tReview.unsigned })).toBeDisabled()
    expect(container.textContent).toContain(tReview.unsignedFew)
  })
})

describe('[Y4.3] a new version', () => {
  it('marks what changed since the one this device read, and asks again', async () => {
    const room = soloGroupRoom()
    proposeSolo(room)
    const texts = soloTexts(room, 'Karim')
    const first = show(texts)
    await userEvent.click(screen.getByRole('button', { name: tReview.approve }))
    first.unmount()
    const parts = { ...picturePage.parts, open: 'Quand demander ?' }
    proposeSolo(room, { as: 'again00000000000' as RecordId, pages: [{ ...picturePage, parts }] })
    const { container } = show(texts)
    expect(await screen.findByText(tReview.changed)).toBeInTheDocument()
    const marked = [...container.querySelectorAll('.review-changed')].map((one) => one.textContent)
    expect(marked).toEqual(['Quand demander ?'])
    expect(screen.getByRole('button', { name: tReview.approve })).toBeInTheDocument()
    const kept = await texts.drafts.read(
      (await texts.drafts.kept()).find((key) => key !== 'lu/') ?? '',
    )
    expect(kept).not.toContain('livraison')
  })
})

describe('[Y4.4] « Retirer ce texte », once it is out', () => {
  const out = (carry: () => Promise<ErrandOutcome>) => {
    const room = soloGroupRoom()
    proposeSolo(room)
    letSoloOut(room)
    const texts = soloTexts(room, 'Théo', { carry })
    return { room, texts, ...show(texts) }
  }
  const press = (name: string) => userEvent.click(screen.getByRole('button', { name }))

  it('asks once, takes it out of the library, and leaves a receipt on every phone', async () => {
    const { room, unmount } = out(() => Promise.resolve('done'))
    expect(screen.getByText(tReview.released)).toBeInTheDocument()
    await press(tReview.withdraw)
    expect(screen.getByText(tReview.withdrawGoes)).toBeInTheDocument()
    await press(tReview.withdraw)
    expect(await screen.findByText(tReview.gone)).toBeInTheDocument()
    expect(screen.getByText(/^Retiré le /)).toBeInTheDocument()
    unmount()
    const other = show(soloTexts(room, 'Awa'))
    expect(screen.getByText(tReview.gone)).toBeInTheDocument()
    expect(screen.queryByRole('button', { name: tReview.withdraw })).toBeNull()
    for (const name of people) expect(other.container.textContent).not.toContain(name)
  })

  it('says that it waits, and that the library still shows it, as long as nothing was done', async () => {
    const { texts, unmount } = out(() => Promise.resolve('offline'))
    await press(tReview.withdraw)
    await press(tReview.withdraw)
    expect(await screen.findByText(tReview.leavesLater)).toBeInTheDocument()
    expect(screen.queryByText(tReview.gone)).toBeNull()
    unmount()
    show(texts)
    expect(await screen.findByText(tReview.leavesLater)).toBeInTheDocument()
  })

  it('can be asked though the group no longer has its words', async () => {
    const room = soloGroupRoom()
    proposeSolo(room)
    letSoloOut(room)
    takeSoloBack(room)
    show(soloTexts(room, 'Soizic', { carry: () => Promise.resolve('done') }))
    expect(screen.getByText(tReview.outAlone)).toBeInTheDocument()
    await press(tReview.withdraw)
    await press(tReview.withdraw)
    expect(await screen.findByText(/^Retiré le /)).toBeInTheDocument()
  })
})

describe('[Y4.5] where a text stands', () => {
  it('is said to go out only if nobody points at a passage, even unsigned, once all said yes', async () => {
    const room = soloGroupRoom()
    proposeSolo(room)
    await leftAtOnce(async () => {
      for (const name of concerned) {
        await soloTexts(room, name).answers.approve(proposalId, name === 'Awa')
      }
    })
    show(soloTexts(room, 'Théo'))
    expect(await screen.findByText(tReview.agreedWords)).toBeInTheDocument()
  })

  it('is not to be answered once words it draws on are gone, and says so', () => {
    const { texts } = open('Théo')
    expect(screen.getByRole('button', { name: tReview.approve })).toBeInTheDocument()
    const page = [...texts.board.getState().proposedPages.keys()][0]
    const gone = { page, start: 0, end: 0, wish: 'remove', text: '', gone: true }
    void texts.answers.pointAt(proposalId, gone as Parameters<typeof texts.answers.pointAt>[1])
    return waitFor(() => {
      expect(screen.getByText(tReview.withdrawnWords)).toBeInTheDocument()
      expect(screen.queryByRole('button', { name: tReview.approve })).toBeNull()
    })
  })
})

describe('[Y3.7] a yes that this device took back', () => {
  it('is said to have come back when it stands all the same', async () => {
    const room = soloGroupRoom()
    proposeSolo(room)
    const karim = soloTexts(room, 'Karim')
    await leftAtOnce(() => karim.answers.approve(proposalId, false))
    const [yes = ''] = [...karim.board.getState().consents.keys()]
    show(soloTexts(room, 'Karim'))
    expect(screen.queryByText(tReview.cameBack)).toBeNull()
    show(soloTexts(room, 'Karim', { withdrawn: [yes] }))
    await waitFor(() => expect(screen.getByText(tReview.cameBack)).toBeInTheDocument())
  })
})
