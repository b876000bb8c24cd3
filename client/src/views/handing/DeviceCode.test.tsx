import { render, screen } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { describe, expect, it, vi } from 'vitest'
import { tHanding as words } from '../../phrases/handing.ts'
import { DeviceCode } from './DeviceCode.tsx'

it('[M4.5] in a rehearsal says that there is no other device, and offers no other code', () => {
  render(<DeviceCode pairing={{ kind: 'rehearsal' }} again={() => undefined} />)
  expect(screen.getByRole('status').textContent).toBe(words.addRehearsed)
  expect(screen.queryByRole('button')).not.toBeInTheDocument()
})

describe('[R1.15] a code for one more device', () => {
  it('is taken away when it no longer opens anything, and another one is offered', async () => {
    const again = vi.fn<() => void>()
    const code = (untilMs: number) => (
      <DeviceCode
        pairing={{ kind: 'shown', address: 'https://echo.example/', untilMs }}
        again={again}
      />
    )
    const { rerender } = render(code(Number.MAX_SAFE_INTEGER))
    expect(screen.getByRole('img', { name: words.addQr })).toBeVisible()
    rerender(code(0))
    expect(screen.queryByRole('img', { name: words.addQr })).not.toBeInTheDocument()
    expect(screen.getByRole('status')).toHaveTextContent('Ce code a plus de cinq minutes.')
    await userEvent.click(screen.getByRole('button', { name: words.newCode }))
    expect(again).toHaveBeenCalledOnce()
  })
})
