import { act, render, screen } from '@testing-library/react'
import { afterEach, expect, it, vi } from 'vitest'
import { soloSession } from '../../../tests/fixtures/solo.ts'
import { SessionContext } from '../store/use-app.ts'
import { Cockpit } from './cockpit/Cockpit.tsx'
import { CommonScreen } from './screen/CommonScreen.tsx'

// SECURITY §12 d13: what somebody typed is text on every screen, whatever it looks like.

const title = '<img src=x onerror="document.title=1">'
const hostile = [title, 'javascript:alert(1)', '\u202Eexe.txt', '\u200B<script>1</script>'].join(
  ' ',
)

afterEach(() => vi.unstubAllGlobals())

/** Every text of every record becomes that. */
function poisoned(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(poisoned)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value).map(([name, inner]) =>
      ['title', 'text', 'why', 'first', 'second', 'third', 'name', 'say', 'question'].includes(name)
        ? [name, hostile]
        : [name, poisoned(inner)],
    ),
  )
}

it.each(['facilitator', 'screen'] as const)(
  '%s: is shown as it was typed, and runs nothing',
  (as) => {
    HTMLDialogElement.prototype.showModal = vi.fn<() => void>()
    const session = soloSession({ as, stage: 'echoes', matter: 'linked' })
    render(
      <SessionContext value={session}>
        {as === 'screen' ? (
          <CommonScreen />
        ) : (
          <Cockpit onHome={vi.fn<() => void>()} onOneImage={vi.fn<() => void>()} />
        )}
      </SessionContext>,
    )
    act(() =>
      session.board.setState((board) =>
        Object.fromEntries(
          Object.entries(board).map(([collection, table]) => [
            collection,
            table instanceof Map
              ? new Map(
                  [...table].map(([id, each]) => [id, { ...each, words: poisoned(each.words) }]),
                )
              : table,
          ]),
        ),
      ),
    )
    expect(
      screen.getAllByText((_, element) => element?.textContent?.includes(title) ?? false),
    ).not.toEqual([])
    const live =
      'img[onerror], script, iframe, object, embed, [href^="javascript"], [onerror], [srcdoc]'
    expect(document.body.querySelectorAll(live)).toHaveLength(0)
    expect(document.title).not.toBe('1')
  },
)
