import { act, renderHook } from '@testing-library/react'
import type { ReactNode } from 'react'
import { describe, expect, it } from 'vitest'
import { soloSession } from '../../../tests/fixtures/solo.ts'
import { SessionContext } from './use-app.ts'
import { useDraft } from './use-draft.ts'

/** A field of a session whose device answers when it is told to, as a slow phone does. */
function slowField(key: string) {
  const session = soloSession({ as: 'peer', name: 'Awa', matter: 'told' })
  const waiting: (() => void)[] = []
  const read = async (name: string) => {
    const text = await session.drafts.read(name)
    await new Promise<void>((answered) => waiting.push(answered))
    return text
  }
  const slow = { ...session, drafts: { ...session.drafts, read } }
  const wrapper = ({ children }: { children: ReactNode }) => (
    <SessionContext value={slow}>{children}</SessionContext>
  )
  const answer = () =>
    act(async () => {
      await Promise.resolve()
      for (const answered of waiting.splice(0)) answered()
    })
  return {
    drafts: session.drafts,
    open: () => renderHook(() => useDraft(key), { wrapper }),
    answer,
  }
}

describe('[O1.10] what was kept is read late', () => {
  it('and never written over what was typed, where words were posted before', async () => {
    const { drafts, open, answer } = slowField('echo:a')
    drafts.type('echo:a', 'Les premiers mots')
    await drafts.forget('echo:a')
    const field = open()
    expect(field.result.current.ready).toBe(false)
    act(() => field.result.current.type('D’autres mots'))
    await answer()
    expect(field.result.current).toMatchObject({ text: 'D’autres mots', ready: true })
  })

  it('nor brought back once it is posted or thrown away', async () => {
    const { drafts, open, answer } = slowField('echo:a')
    drafts.type('echo:a', 'Les premiers mots')
    const field = open()
    await act(async () => drafts.forget('echo:a'))
    await answer()
    expect(field.result.current).toMatchObject({ text: '', ready: true })
  })

  it('and shown once it has come', async () => {
    const { drafts, open, answer } = slowField('echo:a')
    drafts.type('echo:a', 'Les premiers mots')
    const field = open()
    expect(field.result.current).toMatchObject({ text: '', ready: false })
    await answer()
    expect(field.result.current).toMatchObject({ text: 'Les premiers mots', ready: true })
  })
})
