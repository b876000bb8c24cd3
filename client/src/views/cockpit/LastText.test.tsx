import { act, render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, it, vi } from 'vitest'
import { createStore } from 'zustand/vanilla'
import type { RecordId } from '../../../../shared/model/ids.ts'
import { people } from '../../../../tests/fixtures/solo-people.ts'
import { soloSession } from '../../../../tests/fixtures/solo.ts'
import { tCockpitText } from '../../phrases/cockpit-text.ts'
import { tMeeting } from '../../phrases/meeting.ts'
import { tSheet } from '../../phrases/sheet.ts'
import type { Opened } from '../../store/board.ts'
import type { SessionHandle } from '../../store/session.ts'
import { SessionContext } from '../../store/use-app.ts'
import { Peer } from '../peer/Peer.tsx'
import { KeptMeeting } from './KeptMeeting.tsx'
import { LastText } from './LastText.tsx'

const id = 'seance-trois0000' as RecordId
const kept = {
  stakes: [
    { stake: id, text: 'Demander de l’aide', flag: 'stays', concepts: ['travail-reel'] },
    { stake: 'b'.repeat(16) as RecordId, text: 'Tenir l’heure', concepts: [] },
  ],
  concepts: [{ concept: 'travail-reel', name: 'Travail réel' }],
  pistes: ['Se le dire le matin'],
  atMin: 0,
}

/** A session whose group kept a text of the one before. */
function after(as: 'facilitator' | 'peer'): SessionHandle {
  const session = soloSession({ as, stage: 'thread' })
  const listed = { id, record: { room: 'r' }, words: { number: 1, startsAtMin: 0 } }
  session.groupBoard?.setState({
    sessions: new Map([[id, listed as unknown as Opened<'sessions'>]]),
    texts: new Map([[id, { id, record: { rev: 1 }, words: kept } as unknown as Opened<'texts'>]]),
  })
  return session
}

it('[Y7.2] is corrected by who facilitates, line by line, while the group speaks', async () => {
  const session = after('facilitator')
  const correctText = vi.fn<typeof session.tiers.correctText>(() => Promise.resolve(1))
  render(
    <SessionContext value={{ ...session, tiers: { ...session.tiers, correctText } }}>
      <LastText />
    </SessionContext>,
  )
  const demand = screen.getByText('Demander de l’aide').closest('li')
  await userEvent.click(within(demand ?? document.body).getByRole('button'))
  const field = screen.getByLabelText(tCockpitText.lineLabel)
  expect(field).toHaveFocus()
  await userEvent.clear(field)
  await userEvent.type(field, 'Demander plus tôt')
  await userEvent.click(screen.getByRole('button', { name: tSheet.keepWords }))
  expect(correctText).toHaveBeenLastCalledWith(id, {
    stake: kept.stakes[0],
    to: 'Demander plus tôt',
    rev: 1,
  })
  await userEvent.click(screen.getByRole('button', { name: tCockpitText.addLine }))
  await userEvent.type(screen.getByLabelText(tCockpitText.lineLabel), 'Essayer à deux')
  await userEvent.click(screen.getByRole('button', { name: tSheet.keepWords }))
  expect(correctText).toHaveBeenLastCalledWith(id, { piste: '', to: 'Essayer à deux', rev: 1 })
})

it('[Y7.3] what is being typed over a line stays when another corrects or takes that line away', async () => {
  const session = after('facilitator')
  const correctText = vi.fn<typeof session.tiers.correctText>(() => Promise.resolve(1))
  render(
    <SessionContext value={{ ...session, tiers: { ...session.tiers, correctText } }}>
      <LastText />
    </SessionContext>,
  )
  const piste = screen.getByText('Se le dire le matin').closest('li')
  await userEvent.click(within(piste ?? document.body).getByRole('button'))
  await userEvent.type(screen.getByLabelText(tCockpitText.lineLabel), ' tôt')
  for (const pistes of [['Se le dire le soir'], []]) {
    const words = { ...kept, pistes }
    act(() =>
      session.groupBoard?.setState({
        texts: new Map([[id, { id, record: { rev: 2 }, words } as unknown as Opened<'texts'>]]),
      }),
    )
    expect(screen.getByLabelText(tCockpitText.lineLabel)).toHaveValue('Se le dire le matin tôt')
  }
  await userEvent.click(screen.getByRole('button', { name: tSheet.keepWords }))
  const said = { piste: 'Se le dire le matin', to: 'Se le dire le matin tôt', rev: 1 }
  expect(correctText).toHaveBeenLastCalledWith(id, said)
})

it('[Y7.3] a correction that comes back opens the choice, both versions in full', async () => {
  const session = after('facilitator')
  const settleText = vi.fn<typeof session.tiers.settleText>(() => Promise.resolve())
  const back = {
    key: 7,
    reason: 'stale',
    request: { op: 'change', collection: 'texts', id },
    words: { ...kept, pistes: ['Se le dire le soir'] },
  }
  const groupConnection = createStore(() => ({ ...session.connection.getState(), refused: [back] }))
  const handle = { ...session, groupConnection, tiers: { ...session.tiers, settleText } }
  render(
    <SessionContext value={handle as unknown as SessionHandle}>
      <KeptMeeting />
    </SessionContext>,
  )
  const dialog = screen.getByRole('dialog', { name: tMeeting.title })
  expect(dialog).toHaveTextContent('Se le dire le matin')
  expect(dialog).toHaveTextContent('Se le dire le soir')
  await userEvent.click(screen.getByRole('button', { name: tMeeting.takeBoth }))
  const pistes = ['Se le dire le matin', 'Se le dire le soir']
  expect(settleText).toHaveBeenCalledExactlyOnceWith(id, 7, { ...kept, pistes })
})

it('[Y7.2] is read on a phone at the fil, and names nobody', () => {
  const { container } = render(
    <SessionContext value={after('peer')}>
      <Peer onLeave={() => undefined} />
    </SessionContext>,
  )
  const text = container.querySelector('.peer-kept-text')
  expect(text?.textContent).toContain('Demander de l’aide')
  expect(text?.textContent).toContain(tSheet.lit('Travail réel'))
  expect(text?.textContent).toContain(tSheet.flags.stays)
  expect(text?.textContent).toContain('Se le dire le matin')
  for (const name of people) expect(text?.textContent).not.toContain(name)
  expect(text?.querySelector('button')).toBeNull()
})
