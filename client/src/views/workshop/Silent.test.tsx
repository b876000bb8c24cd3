import { cleanup, render, screen, waitFor } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { newId } from '../../../../tests/fixtures/solo-people.ts'
import { tMarks } from '../../phrases/workshop-marks.ts'
import { tPropose } from '../../phrases/workshop-propose.ts'
import {
  manuscriptOf,
  neededBy,
  nowMin,
  proposalOf,
  say,
} from '../../../../tests/fixtures/solo-desk.ts'
import { answered, onceProposed, pressed, wideDesk } from './testing/once-proposed.tsx'
import { Workshop } from './Workshop.tsx'

beforeEach(wideDesk)

describe('[Y6.8] when some do not answer', () => {
  it('the text goes without none of those whose words it keeps', async () => {
    const solo = await onceProposed(nowMin() - 10)
    expect(screen.getByText(tPropose.standing.overdue)).toBeVisible()
    const [first, second] = manuscriptOf(solo).pages
    if (first === undefined || second === undefined) throw new Error('Two pages')
    const onlyThere = first.words.drawsOn.find((one) => !second.words.drawsOn.includes(one))
    if (onlyThere === undefined) throw new Error('Nobody is in one page alone')
    say(
      solo,
      neededBy(solo).filter((member) => member !== onlyThere),
    )
    await pressed(tPropose.cutSilent)
    await answered(tPropose.cutSilent)
    await waitFor(() => expect(solo.board.getState().proposals.size).toBe(0))
    expect(manuscriptOf(solo).pages.map(({ id }) => id)).toEqual([second.id])
    // The page read again, as after a reload: whom it is not asked of is still known here.
    cleanup()
    render(<Workshop workshop={solo.workshop} onHome={vi.fn<() => void>()} />)
    expect(await screen.findByText(tPropose.withoutSome)).toBeVisible()
    await userEvent.click(await screen.findByRole('checkbox', { name: tMarks.story }))
    await userEvent.click(screen.getByRole('checkbox', { name: tMarks.details }))
    const propose = () => screen.getByRole('button', { name: tMarks.propose })
    await waitFor(() => expect(propose()).not.toHaveAttribute('aria-disabled'))
    await userEvent.click(propose())
    await answered(tPropose.propose)
    await waitFor(() => expect(solo.board.getState().proposals.size).toBe(1))
    expect(neededBy(solo)).not.toContain(onlyThere)
    const { needed } = proposalOf(solo).words
    for (const member of second.words.drawsOn) expect(needed).toContainEqual({ member, veto: true })
  })

  it('everybody is asked again once a text was taken back, on whichever device', async () => {
    const solo = await onceProposed(nowMin() - 10)
    const { id, synthesis } = proposalOf(solo)
    const { workshop } = solo
    await workshop.leftOut.keep(synthesis, { after: id, members: neededBy(solo).slice(0, 1) })
    cleanup()
    const { unmount } = render(<Workshop workshop={workshop} onHome={vi.fn<() => void>()} />)
    expect(await screen.findByText(tPropose.standing.overdue)).toBeVisible()
    expect(await workshop.leftOut.read(synthesis)).toBeDefined()
    unmount()
    await workshop.leftOut.keep(synthesis, { after: newId(), members: neededBy(solo).slice(0, 1) })
    render(<Workshop workshop={workshop} onHome={vi.fn<() => void>()} />)
    await waitFor(async () => expect(await workshop.leftOut.read(synthesis)).toBeUndefined())
    await pressed(tPropose.resume)
    await answered(tPropose.resume)
    await waitFor(() => expect(solo.board.getState().proposals.size).toBe(0))
    expect(screen.queryByText(tPropose.withoutSome)).not.toBeInTheDocument()
  })

  it('is awaited longer, with the answers it has', async () => {
    const solo = await onceProposed(nowMin() - 10)
    say(solo, neededBy(solo).slice(1))
    await pressed(tPropose.extend)
    await answered(tPropose.extend)
    expect(await screen.findByText(tPropose.standing.waiting)).toBeVisible()
    expect(solo.board.getState().consents.size).toBe(neededBy(solo).length - 1)
  })
})
