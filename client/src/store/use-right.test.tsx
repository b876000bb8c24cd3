import { renderHook } from '@testing-library/react'
import type { ReactNode } from 'react'
import { describe, expect, it } from 'vitest'
import { soloSession } from '../../../tests/fixtures/solo.ts'
import type { RecordId } from '../../../shared/model/ids.ts'
import { centred } from './select/situations.ts'
import { SessionContext } from './use-app.ts'
import { useRefusal, type Offered } from './use-right.ts'
import type { SessionHandle } from './session.ts'

function refusal(session: SessionHandle, offered: Offered) {
  const wrapper = ({ children }: { children: ReactNode }) => (
    <SessionContext value={session}>{children}</SessionContext>
  )
  return renderHook(() => useRefusal(offered), { wrapper }).result.current
}

function centre(session: SessionHandle): RecordId {
  const situation = centred(session.board.getState())
  if (situation === undefined) throw new Error('Nothing in the centre')
  return situation.id
}

describe('[R1.2] a button reads the table that the relay reads', () => {
  it('offers an echo to a told situation, to the others only', () => {
    const awa = soloSession({ as: 'peer', name: 'Awa', matter: 'told' })
    const karim = soloSession({ as: 'peer', name: 'Karim', matter: 'told' })
    expect(refusal(awa, { op: 'create', collection: 'echoes', of: centre(awa) })).toBeUndefined()
    expect(refusal(karim, { op: 'create', collection: 'echoes', of: centre(karim) })).toBe(
      'own-situation',
    )
    const waiting = [...awa.board.getState().situations.keys()].find((id) => id !== centre(awa))
    expect(refusal(awa, { op: 'create', collection: 'echoes', of: waiting as RecordId })).toBe(
      'not-told',
    )
  })

  it('offers to withdraw one’s own words and nobody else’s', () => {
    const karim = soloSession({ as: 'peer', name: 'Karim', matter: 'told' })
    const awa = soloSession({ as: 'peer', name: 'Awa', matter: 'told' })
    const mine: Offered = { op: 'remove', collection: 'situations', id: centre(karim) }
    expect(refusal(karim, mine)).toBeUndefined()
    expect(refusal(awa, { ...mine, id: centre(awa) })).toBe('owner')
  })

  it('offers nothing to a common screen', () => {
    const screen = soloSession({ as: 'screen', matter: 'told' })
    expect(refusal(screen, { op: 'create', collection: 'situations' })).toBe('role')
  })
})
