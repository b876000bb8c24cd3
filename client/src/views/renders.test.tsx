import { act, render, renderHook, waitFor } from '@testing-library/react'
import { beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { rendersOf } from '../../../tests/renders.ts'
import { soloSession } from '../../../tests/fixtures/solo.ts'
import { soloHerbarium } from '../../../tests/fixtures/solo-herbarium.ts'
import type { RecordId } from '../../../shared/model/ids.ts'
import type { App } from '../store/app.ts'
import type { SessionHandle } from '../store/session.ts'
import { progressOf } from '../store/select/steps.ts'
import { AppContext, SessionContext } from '../store/use-app.ts'
import { Cockpit } from './cockpit/Cockpit.tsx'
import { useCatalogue } from './cockpit/use-catalogue.ts'
import { Peer } from './peer/Peer.tsx'

/** An echo of somebody elsewhere, as the relay's update brings it: no other record changes. */
function echoArrives({ board }: SessionHandle, number: number): void {
  const { echoes } = board.getState()
  const centre = progressOf(board.getState())?.centre
  const one = [...echoes.values()].find((echo) => echo.record.of === centre)
  if (one === undefined) throw new Error('Nobody has echoed')
  const id = `echo-${number}`.padEnd(22, 'x') as RecordId
  const echo = { ...one, id, words: { ...one.words, text: `parce que, ${number}` } }
  board.setState({ echoes: new Map([...echoes, [id, echo]]) })
}

async function drawnByOneEcho(session: SessionHandle) {
  // What is kept on the device has been read, and 60 are there: what the next one draws is counted.
  await act(() => Promise.resolve())
  for (let number = 0; number < 60; number += 1) act(() => echoArrives(session, number))
  await act(() => Promise.resolve())
  return rendersOf(() => act(() => echoArrives(session, 60)))
}

const total = (counts: ReadonlyMap<string, number>) =>
  [...counts.values()].reduce((sum, count) => sum + count, 0)

// Loaded the first time it is needed: it is not what one echo draws.
beforeAll(async () => {
  const { result, unmount } = renderHook(useCatalogue)
  await waitFor(() => {
    if (result.current === undefined) throw new Error('Not loaded yet')
  })
  unmount()
})

beforeEach(() => {
  window.innerWidth = 1440
  window.innerHeight = 900
})

describe('[V1.11] one echo of somebody else', () => {
  it('draws itself and what counts on it on the cockpit, and no other card', async () => {
    const session = soloSession({ as: 'facilitator', stage: 'echoes', matter: 'echoed' })
    render(
      <SessionContext value={session}>
        <Cockpit onHome={vi.fn<() => void>()} onOneImage={vi.fn<() => void>()} />
      </SessionContext>,
    )
    const counts = await drawnByOneEcho(session)
    expect(counts.get('ByButton')).toBe(1)
    // Each is laid out anew on the arc, for they make room; none is drawn again.
    expect(total(counts) - (counts.get('SeatedVoice') ?? 0)).toBeLessThan(20)
  })

  it('draws itself on a phone, and no other', async () => {
    const session = soloSession({ as: 'peer', stage: 'echoes', matter: 'echoed' })
    const herbarium = soloHerbarium()
    render(
      <AppContext value={{ herbarium } as unknown as App}>
        <SessionContext value={session}>
          <Peer onLeave={() => undefined} />
        </SessionContext>
      </AppContext>,
    )
    const counts = await drawnByOneEcho(session)
    expect(counts.get('Under')).toBe(1)
    // Nor the field where somebody writes meanwhile.
    expect(counts.has('Composer')).toBe(false)
    expect(total(counts)).toBeLessThan(20)
  })
})
