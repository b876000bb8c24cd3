import { useState } from 'react'

/**
 * A choice as it was last pressed, until what that asks for is done. An act shows on the board only once it
 * is kept: whatever is drawn again meanwhile would set the box back, under the finger.
 */
export function usePressed<Value, Shown extends Value | undefined>(
  value: Shown,
  onChange: (value: Value) => unknown,
): readonly [Shown | Value, (value: Value) => void] {
  const [pressed, show] = useState<{ readonly next: Value }>()
  const press = (next: Value) => {
    const asked = onChange(next)
    if (!(asked instanceof Promise)) return
    const here = { next }
    show(here)
    void asked.finally(() => show((last) => (last === here ? undefined : last)))
  }
  return [pressed === undefined ? value : pressed.next, press]
}
