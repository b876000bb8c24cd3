import { cleanup, render, screen } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { beforeEach, expect, it, vi } from 'vitest'
import type { RoomId } from '../../../../shared/model/ids.ts'
import { refusals } from '../../../../shared/policy/refusals.ts'
import { tLetting } from '../../phrases/letting.ts'
import { tPropose } from '../../phrases/workshop-propose.ts'
import type { App } from '../../store/app.ts'
import type { LetOutcome } from '../../store/libraries.ts'
import { AppContext } from '../../store/use-app.ts'
import { neededBy, proposalOf, say } from '../../../../tests/fixtures/solo-desk.ts'
import { answered, onceProposed, wideDesk } from './testing/once-proposed.tsx'
import { Workshop } from './Workshop.tsx'

beforeEach(wideDesk)

const room = 'l'.repeat(22) as RoomId
const said: readonly (readonly [LetOutcome, string])[] = [
  ['held-back', refusals['held-back']],
  ['not-agreed', tPropose.letOutSaid['not-agreed']],
  ['later', tPropose.letOutSaid.later],
]

it.each(said)(
  '[Y2.3] a deposit that ends « %s » says so, and never that it is out',
  async (outcome, words) => {
    const solo = await onceProposed()
    say(solo, neededBy(solo))
    cleanup()
    const letTextOut = vi.fn<App['letTextOut']>(() => Promise.resolve(outcome))
    const list = () => Promise.resolve([{ room, role: 'depositor', name: 'Le réseau' }])
    const app = { libraries: () => Promise.resolve({ list }), letTextOut } as unknown as App
    render(
      <AppContext value={app}>
        <Workshop workshop={solo.workshop} onHome={vi.fn<() => void>()} />
      </AppContext>,
    )
    await userEvent.click(await screen.findByRole('button', { name: tPropose.letOut }))
    await screen.findByText(tLetting.which)
    await answered(tPropose.deposit)
    expect(await screen.findByText(words)).toBeInTheDocument()
    expect(screen.queryByText(tPropose.letOutSaid.done)).not.toBeInTheDocument()
    // Which text, and where: its words are not for this page to give.
    const { id: proposal } = proposalOf(solo)
    expect(letTextOut).toHaveBeenCalledExactlyOnceWith(solo.workshop.group, {
      proposal,
      library: room,
    })
  },
)
