import { render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, it } from 'vitest'
import type { RecordId } from '../../../../shared/model/ids.ts'
import { soloSession } from '../../../../tests/fixtures/solo.ts'
import { tCockpit } from '../../phrases/cockpit.ts'
import type { Opened } from '../../store/board.ts'
import { SessionContext, useBoard } from '../../store/use-app.ts'
import { StakeMet } from './StakeMet.tsx'

const words = tCockpit.stake
const idOf = (letter: string) => letter.repeat(16) as RecordId

/** A session of a group that remembers two others. */
function remembering() {
  const session = soloSession({ as: 'facilitator', stage: 'stakes' })
  const listed = (number: number) =>
    ({ id: idOf(`${number}`), record: { room: `r${number}` }, words: { number } }) as unknown
  const kept = (text: string) => ({ words: { stakes: [{ text }] } }) as unknown
  session.groupBoard?.setState({
    sessions: new Map([
      [idOf('1'), listed(1) as Opened<'sessions'>],
      [idOf('2'), listed(2) as Opened<'sessions'>],
    ]),
    texts: new Map([
      [idOf('1'), kept('Demander de l’aide') as Opened<'texts'>],
      [idOf('2'), kept('Demander de l’aide.') as Opened<'texts'>],
    ]),
  })
  return session
}

function First() {
  const [stake] = useBoard((board) => board.stakes).values()
  return stake === undefined ? null : <StakeMet stake={stake} />
}

it('[M3.7] takes again the words of then by one gesture, and says by itself when it was met', async () => {
  const session = remembering()
  await session.tiers.nameStake('Oser demander', [])
  render(
    <SessionContext value={session}>
      <First />
    </SessionContext>,
  )
  await userEvent.click(await screen.findByRole('button', { name: words.metAsk }))
  const earlier = within(screen.getByRole('list', { name: words.metAsk }))
  await userEvent.click(earlier.getByRole('button', { name: /^Demander de l’aide/ }))
  expect(await screen.findByText(words.met([1, 2]))).toBeVisible()
  const named = [...session.board.getState().stakes.values()].map((stake) => stake.words.text)
  expect(named).toContain('Demander de l’aide.')
})
