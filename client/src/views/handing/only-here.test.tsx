import { render, screen, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { describe, expect, it } from 'vitest'
import { soloSession } from '../../../../tests/fixtures/solo.ts'
import { madeLibrary } from '../../../../tests/states/made-library.ts'
import { tCockpit } from '../../phrases/cockpit.ts'
import { tHanding as words } from '../../phrases/handing.ts'
import { tLibrary } from '../../phrases/library.ts'
import { tScreen } from '../../phrases/screen.ts'
import type { SessionHandle } from '../../store/session.ts'
import { SessionContext } from '../../store/use-app.ts'
import { Cockpit } from '../cockpit/Cockpit.tsx'
import { ManageDialog } from '../library/ManageDialog.tsx'
import { PairingWall } from '../PairingWall.tsx'
import { CommonScreen } from '../screen/CommonScreen.tsx'
import { DeviceCode } from './DeviceCode.tsx'

const nothing = () => undefined
const here = 'http://localhost:4400/#x1.invente'
const code = { kind: 'shown', address: here, untilMs: Number.MAX_SAFE_INTEGER } as const
const sheet = { words: ['sillon', 'verger'], address: here }

function shownIn(session: SessionHandle, view: React.ReactNode) {
  return render(<SessionContext value={session}>{view}</SessionContext>)
}

const noCode = () => expect(screen.queryByRole('img', { name: /code/i })).toBeNull()

describe('[H1.5] where no other device reaches the host', () => {
  it('the entrance on the common screen says it, and names no address', () => {
    const session = soloSession({ as: 'screen', stage: 'welcome', doorOpen: true })
    shownIn({ ...session, invitationAddress: () => here }, <CommonScreen />)
    expect(screen.getAllByText(tScreen.onlyHere).length).toBeGreaterThan(0)
    noCode()
    expect(document.body.textContent).not.toContain('localhost')
  })

  it('a code for one more device gives way to it', () => {
    render(<DeviceCode pairing={code} again={nothing} />)
    expect(screen.getByText(words.addOnlyHere)).toBeVisible()
    noCode()
  })

  it('the wall asks nobody to read a code', () => {
    const session = soloSession({ as: 'facilitator' })
    const addDevice: SessionHandle['tiers']['addDevice'] = (hear) => {
      hear(code)
      return Promise.resolve(nothing)
    }
    shownIn(
      { ...session, tiers: { ...session.tiers, addDevice } },
      <PairingWall onDone={nothing} />,
    )
    expect(screen.getByText(words.addOnlyHere)).toBeVisible()
    expect(screen.queryByText(tScreen.pairHelp)).toBeNull()
  })

  it('a recovery sheet is written all the same, and says where it serves', async () => {
    window.innerWidth = 1440
    const session = soloSession({ as: 'facilitator' })
    const tiers = { ...session.tiers, writeSheet: () => Promise.resolve(sheet) }
    shownIn({ ...session, tiers }, <Cockpit onHome={nothing} onOneImage={nothing} />)
    await userEvent.click(screen.getByRole('button', { name: tCockpit.more.label }))
    await userEvent.click(screen.getByRole('button', { name: words.sheet }))
    await userEvent.click(screen.getByRole('button', { name: words.write }))
    const paper = within(screen.getByRole('region', { name: /secours/ }))
    expect(paper.getByText('sillon')).toBeVisible()
    expect(paper.getByText(words.sheetOnlyHere)).toBeVisible()
    expect(paper.getByText(words.sheetBeginsHere)).toBeVisible()
    noCode()
  })

  it('nor does a library’s sheet draw a code, nor its link lead elsewhere unsaid', async () => {
    const handle = {
      ...madeLibrary({}),
      depositAddress: () => here,
      writeSheet: () => Promise.resolve(sheet),
    }
    render(<ManageDialog handle={handle} name="Le réseau" onClose={nothing} />)
    expect(screen.getByText(tLibrary.linkOnlyHere)).toBeVisible()
    await userEvent.click(screen.getByRole('button', { name: tLibrary.writeSheet }))
    expect(screen.getByText(tLibrary.sheetOnlyHere)).toBeVisible()
    noCode()
  })
})
