import { afterEach, describe, expect, it, vi } from 'vitest'
import { heldByDialog } from './reading-window.ts'

afterEach(() => document.body.replaceChildren())

describe('[V1.12] a layout under an open dialog', () => {
  it('holds still while the window or the text changes size, and turns when the dialog closes', () => {
    let fits = 'wide'
    const layout = heldByDialog(() => fits)
    const tell = vi.fn<() => void>()
    const stop = layout.watch(tell)
    expect(layout.now()).toBe('wide')
    const dialog = document.body.appendChild(document.createElement('dialog'))
    dialog.open = true
    fits = 'tabs'
    window.dispatchEvent(new Event('resize'))
    expect([layout.now(), tell.mock.calls.length]).toEqual(['wide', 1])
    dialog.open = false
    dialog.dispatchEvent(new Event('close'))
    expect([layout.now(), tell.mock.calls.length]).toEqual(['tabs', 2])
    stop()
    dialog.dispatchEvent(new Event('close'))
    expect(tell).toHaveBeenCalledTimes(2)
  })
})
