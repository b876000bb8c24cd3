import { cleanup, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { HomeScreenFirst } from './HomeScreenFirst.tsx'

const iPhone =
  'Mozilla/5.0 (iPhone; CPU iPhone OS 17_5 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko)'
const safari = `${iPhone} Version/17.5 Mobile/15E148 Safari/604.1`

const proposed = (userAgent: string): boolean => {
  vi.spyOn(navigator, 'userAgent', 'get').mockReturnValue(userAgent)
  render(<HomeScreenFirst />)
  const isThere = screen.queryByText(/Ajoutez d’abord Faire Écho/) !== null
  if (!isThere) cleanup()
  return isThere
}

beforeEach(() => vi.stubGlobal('isSecureContext', true))
afterEach(() => {
  cleanup()
  vi.unstubAllGlobals()
  vi.restoreAllMocks()
  localStorage.clear()
})

describe('[I1.7] installing', () => {
  it('is proposed in Safari on an iPhone, once', async () => {
    expect(proposed(safari)).toBe(true)
    await userEvent.click(screen.getByRole('button', { name: 'Continuer sans' }))
    expect(screen.queryByText(/Ajoutez d’abord/)).toBeNull()
    cleanup()
    expect(proposed(safari)).toBe(false)
  })

  it('is not where it has been done, nor where it would keep nothing better', () => {
    expect(proposed(`${iPhone} CriOS/126.0 Mobile/15E148 Safari/604.1`)).toBe(false)
    expect(proposed('Mozilla/5.0 (Linux; Android 14) Chrome/126 Mobile Safari/537.36')).toBe(false)
    Object.defineProperty(navigator, 'standalone', { value: true, configurable: true })
    expect(proposed(safari)).toBe(false)
    Reflect.deleteProperty(navigator, 'standalone')
    vi.stubGlobal('isSecureContext', false)
    expect(proposed(safari)).toBe(false)
  })
})
