import { render, screen, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { expect, it } from 'vitest'
import { soloSession } from '../../../../tests/fixtures/solo.ts'
import { onlyId } from '../../../../shared/model/ids.ts'
import { tCockpit } from '../../phrases/cockpit.ts'
import { SessionContext } from '../../store/use-app.ts'
import { Cockpit } from './Cockpit.tsx'

const nothing = () => undefined
const words = tCockpit.door

it.each(['localhost:4400', '127.0.0.1:4400', '[::1]:4400'])(
  '[H1.5] the door says that nobody else reaches %s, rather than draw a code',
  async (host) => {
    window.innerWidth = 1440
    const session = soloSession({ as: 'facilitator', doorOpen: true })
    render(
      <SessionContext value={{ ...session, invitationAddress: () => `http://${host}/#i1.a.b` }}>
        <Cockpit onHome={nothing} onOneImage={nothing} />
      </SessionContext>,
    )
    await userEvent.click(screen.getByRole('button', { name: words.showQr }))
    const dialog = screen.getByRole('dialog')
    expect(dialog.textContent).toContain(words.onlyHere)
    expect(within(dialog).queryByRole('img')).toBeNull()
    const phrase = session.board.getState().entrance.get(onlyId)?.words.phrase.join(' ')
    expect(dialog.textContent).toContain(phrase)
    expect(within(dialog).getByRole('button', { name: words.copyLink })).toBeVisible()
  },
)
