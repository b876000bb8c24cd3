import { startTransition, useOptimistic } from 'react'

/**
 * A choice as it was last pressed, until what it asks for is done: an act shows on the board only once it is
 * kept, and React would set the box back meanwhile, under the finger. Back to `value` then, kept or not.
 */
export function usePressed<Value, Shown extends Value | undefined>(
  value: Shown,
  onChange: (value: Value) => unknown,
): readonly [Shown | Value, (value: Value) => void] {
  const [pressed, show] = useOptimistic<Shown | Value>(value)
  const press = (next: Value) => {
    const asked = onChange(next)
    if (!(asked instanceof Promise)) return
    startTransition(async () => {
      show(next)
      await asked.catch((cause: unknown) => reportError(cause))
    })
  }
  return [pressed, press]
}
