import { act, render, screen } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { userEvent } from '@testing-library/user-event'
import { handingFr as words } from '../../phrases/handing.fr.ts'
import { startTicking } from '../../store/ticking.ts'
import { DeviceCode } from './DeviceCode.tsx'

let stop: () => void
beforeEach(() => {
  vi.useFakeTimers({ shouldAdvanceTime: true })
  stop = startTicking()
})
afterEach(() => {
  stop()
  vi.useRealTimers()
})

describe('[R1.15] a code for one more device', () => {
  it('is taken away when it no longer opens anything, and another one is offered', async () => {
    const again = vi.fn<() => void>()
    const untilMs = Date.now() + 300_000
    render(<DeviceCode pairing={{ kind: 'shown', address: 'x', untilMs }} again={again} />)
    expect(screen.getByRole('img', { name: words.addQr })).toBeVisible()
    act(() => void vi.advanceTimersByTime(298_000))
    expect(screen.getByRole('img', { name: words.addQr })).toBeVisible()
    act(() => void vi.advanceTimersByTime(4_000))
    expect(screen.queryByRole('img', { name: words.addQr })).not.toBeInTheDocument()
    expect(screen.getByRole('status')).toHaveTextContent(words.codeOld)
    vi.useRealTimers()
    await userEvent.click(screen.getByRole('button', { name: words.newCode }))
    expect(again).toHaveBeenCalledOnce()
  })
})
