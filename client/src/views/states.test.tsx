import { act, render, waitFor } from '@testing-library/react'
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { allStates } from '../../../tests/states/all-states.ts'
import { One } from '../../../tests/states/One.tsx'
import { pressAll } from '../../../tests/states/press.ts'
import { boxes, slugOf, type State } from '../../../tests/states/state.ts'

/** What is read of a page after its titles, in its order. */
function readFirst(): string {
  const place = document.querySelector('.fe-state, [role=alert], .fe-notice, main') ?? document.body
  const copy = place.cloneNode(true) as Element
  for (const one of copy.querySelectorAll('h1, h2, .fe-visually-hidden, .fe-skip, svg, header'))
    one.remove()
  return (copy.textContent ?? '').replaceAll(/\s+/g, ' ').trim()
}

async function drawn(state: State) {
  window.innerWidth = boxes[state.on].width
  window.innerHeight = boxes[state.on].height
  render(<One state={state} />)
  // What a view asks of its device is answered a moment later.
  await act(() => Promise.resolve())
  await act(() => pressAll(document, state.presses))
}

// Loaded by the views when they need it: a test that ends before would leave them without.
beforeAll(() => import('../../../shared/concepts/catalogue.ts'))
beforeEach(() => sessionStorage.clear())
afterEach(() => vi.restoreAllMocks())

// All of them are drawn in a real browser, with their rules of access: tests/e2e/states.test.ts.
describe('[V1.14] every state', () => {
  it('has a name of its own', () => {
    const names = allStates.map(slugOf)
    expect(names.length).toBeGreaterThan(250)
    expect(new Set(names).size).toBe(names.length)
  })

  const inTrouble = allStates.filter(({ saysFirst }) => saysFirst !== undefined)
  it.each(inTrouble)('$screen, $name: says first what is safe', async (state) => {
    await drawn(state)
    await waitFor(() => expect(readFirst()).toMatch(state.saysFirst ?? /^$/))
  })
})
