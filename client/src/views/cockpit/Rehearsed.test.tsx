import { render, screen, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { soloSession } from '../../../../tests/fixtures/solo.ts'
import { memberOf } from '../../../../tests/fixtures/solo-people.ts'
import { tCockpit } from '../../phrases/cockpit.ts'
import { tHanding } from '../../phrases/handing.ts'
import { SessionContext } from '../../store/use-app.ts'
import { Cockpit } from './Cockpit.tsx'

const nothing = () => undefined
const more = tCockpit.more
const press = (name: string) => userEvent.click(screen.getByRole('button', { name }))
const inDialog = () => within(screen.getByRole('dialog'))

/** What stands in the dialog of a gesture, and the gestures it offers. */
async function asked(gesture: string) {
  await press(more.label)
  await press(gesture)
  return inDialog()
    .getAllByRole('button')
    .map(({ textContent }) => textContent)
}

describe('[M4.5] what a rehearsal does not do', () => {
  const session = { ...soloSession({ as: 'facilitator' }), isRehearsal: true as const }
  const lose = vi.spyOn(session.tiers, 'declareLost')
  const offer = vi.spyOn(session.tiers, 'offerHandover')

  beforeEach(() => {
    window.innerWidth = 1440
    window.innerHeight = 900
    render(
      <SessionContext value={session}>
        <Cockpit onHome={nothing} onOneImage={nothing} />
      </SessionContext>,
    )
  })

  it.each([
    [tHanding.sheet, tHanding.sheetRehearsed],
    [tHanding.add, tHanding.addRehearsed],
    [more.group, more.groupRehearsed],
  ])('%s: it says so, and only closes', async (gesture, sentence) => {
    expect(await asked(gesture)).toEqual([tCockpit.close])
    expect(screen.getByRole('dialog').textContent).toContain(sentence)
  })

  it('passes the facilitation to nobody, and loses no phone', async () => {
    const of = async (gesture: string) => {
      await asked(more.people)
      await press(`${gesture} Awa`)
    }
    await of(tHanding.offer)
    expect(screen.getByRole('dialog').textContent).toContain(tHanding.offerRehearsed)
    await press(tCockpit.close)
    await of(more.lost)
    expect(screen.getByRole('dialog').textContent).toContain(more.lostRehearsed)
    await press(tCockpit.close)
    expect([lose.mock.calls, offer.mock.calls]).toEqual([[], []])
  })

  it('still removes somebody from its table', async () => {
    const remove = vi.spyOn(session.tiers, 'removeMember')
    await asked(more.people)
    await press(`${more.remove} Awa`)
    await press(more.remove)
    expect(remove).toHaveBeenCalledWith(memberOf('Awa'))
  })
})
