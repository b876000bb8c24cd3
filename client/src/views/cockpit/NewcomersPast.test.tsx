import { act, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, it } from 'vitest'
import { soloSession } from '../../../../tests/fixtures/solo.ts'
import { onlyId } from '../../../../shared/model/ids.ts'
import type { PastChoice } from '../../../../shared/model/past.ts'
import { tCockpit } from '../../phrases/cockpit.ts'
import { SessionContext } from '../../store/use-app.ts'
import { NewcomersPast } from './NewcomersPast.tsx'

const words = tCockpit.door.past

/** A door open in a group that has met before; each choice stands when it is told to. */
function show() {
  const session = soloSession({ as: 'facilitator' })
  const group = session.groupBoard ?? session.board
  const before = { id: 'before', record: { room: 'another', number: 1 }, words: {} }
  group.setState({ sessions: new Map([['before', before]]) as never })
  const stand = (past: PastChoice) =>
    session.board.setState({ entrance: new Map([[onlyId, { words: { past } }]]) as never })
  stand('all')
  const waiting: (() => void)[] = []
  const choosePast = (past: PastChoice) =>
    new Promise<void>((resolve) =>
      waiting.push(() => {
        stand(past)
        resolve()
      }),
    )
  const slow = { ...session, groupBoard: group, tiers: { ...session.tiers, choosePast } }
  render(
    <SessionContext value={slow}>
      <NewcomersPast />
    </SessionContext>,
  )
  return { land: () => act(async () => waiting.shift()?.()) }
}

it('[G3.1] shows what was asked last, also while what was asked before it lands', async () => {
  const { land } = show()
  await userEvent.click(screen.getByRole('radio', { name: words.texts }))
  await userEvent.click(screen.getByRole('radio', { name: words.nothing }))
  const last = screen.getByRole('radio', { name: words.nothing })
  expect(last).toBeChecked()
  await land()
  expect(last).toBeChecked()
  await land()
  expect(last).toBeChecked()
})
