/** As much of React's own tree as counting asks: what it draws is read, never touched. */
interface Fiber {
  readonly type: unknown
  readonly flags: number
  readonly alternate: Fiber | null
  readonly child: Fiber | null
  readonly sibling: Fiber | null
  readonly memoizedProps: unknown
  readonly memoizedState: unknown
}

let heard: ((root: { readonly current: Fiber }) => void) | undefined

/** React tells its own tools of each drawing, if they are there before it is loaded. */
export function listenToReact(): void {
  const global = globalThis as { __REACT_DEVTOOLS_GLOBAL_HOOK__?: unknown }
  global.__REACT_DEVTOOLS_GLOBAL_HOOK__ ??= {
    supportsFiber: true,
    inject: () => 1,
    checkDCE: () => undefined,
    onScheduleFiberRoot: () => undefined,
    onCommitFiberUnmount: () => undefined,
    onPostCommitFiberRoot: () => undefined,
    onCommitFiberRoot: (_id: number, root: { readonly current: Fiber }) => heard?.(root),
  }
}

const performedWork = 1

/** The names of components of ours; of memo and forwardRef what they hold. */
function nameOf(type: unknown): string | undefined {
  if (typeof type === 'function') return type.name
  const inner = (type as { readonly type?: unknown } | null)?.type
  return typeof inner === 'function' ? inner.name : undefined
}

function rendered({ flags, memoizedProps, memoizedState }: Fiber, before: Fiber | null): boolean {
  if (before === null) return true
  const changed = before.memoizedProps !== memoizedProps || before.memoizedState !== memoizedState
  return changed && (flags & performedWork) !== 0
}

function walk(fiber: Fiber, before: Fiber | null, count: (name: string) => void): void {
  const name = nameOf(fiber.type)
  if (name !== undefined && rendered(fiber, before)) count(name)
  // A part that kept its children did not look at them.
  if (before !== null && before.child === fiber.child) return
  for (let child = fiber.child; child !== null; child = child.sibling) {
    walk(child, child.alternate, count)
  }
}

/** How often each component was drawn while `run` went on, by its name. */
export async function rendersOf(run: () => unknown): Promise<ReadonlyMap<string, number>> {
  const counts = new Map<string, number>()
  heard = ({ current }) => {
    walk(current, current.alternate, (name) => counts.set(name, (counts.get(name) ?? 0) + 1))
  }
  await run()
  heard = undefined
  return counts
}
