/**
 * A clock and an event loop that only this file moves. Every timer and every `setImmediate` of the
 * code under simulation lands in one queue, so that a seed gives one schedule and no other.
 * Install it before anything that keeps `Date.now` at import (lib0 does).
 */
export interface VirtualTime {
  readonly nowMs: () => number
  readonly after: (ms: number, run: () => void) => () => void
  /** What else must be over before time goes on: parts of the app that are asked for as it runs. */
  settle?: (() => Promise<void>) | undefined
  /** Runs what is due, in order, until the clock reaches that instant. */
  runUntil(endMs: number): Promise<void>
  /** Lets go of everything planned and gives the globals back. */
  uninstall(): void
}

interface Task {
  readonly atMs: number
  readonly order: number
  run: (() => void) | undefined
}

const startMs = 1_800_000_000_000
const realNow = Date.now
const realSetImmediate = globalThis.setImmediate
let current: (() => number) | undefined

// lib0 keeps whichever function it finds: this one, which asks the clock of the moment.
Date.now = () => current?.() ?? realNow()
// Dexie would open one: a channel between threads, which answers when it likes.
Reflect.deleteProperty(globalThis, 'BroadcastChannel')

/** All promises that can settle do. */
function turn(): Promise<void> {
  return new Promise((resolve) => void realSetImmediate(resolve))
}

/** A queue of tasks by instant, then by order of planning. */
function taskQueue() {
  const heap: Task[] = []
  const isBefore = (left: Task, right: Task): boolean =>
    left.atMs < right.atMs || (left.atMs === right.atMs && left.order < right.order)
  const swap = (left: number, right: number): void => {
    const held = heap[left]!
    heap[left] = heap[right]!
    heap[right] = held
  }
  return {
    push(task: Task): void {
      let at = heap.push(task) - 1
      while (at > 0 && isBefore(heap[at]!, heap[(at - 1) >> 1]!)) {
        swap(at, (at - 1) >> 1)
        at = (at - 1) >> 1
      }
    },
    peek: (): Task | undefined => heap[0],
    pop(): void {
      swap(0, heap.length - 1)
      heap.pop()
      for (let at = 0; ;) {
        const [left, right] = [2 * at + 1, 2 * at + 2]
        let first = at
        if (left < heap.length && isBefore(heap[left]!, heap[first]!)) first = left
        if (right < heap.length && isBefore(heap[right]!, heap[first]!)) first = right
        if (first === at) return
        swap(at, first)
        at = first
      }
    },
  }
}

const names = ['setTimeout', 'setInterval', 'setImmediate'] as const
const clearNames = ['clearTimeout', 'clearInterval', 'clearImmediate'] as const

/** Stands in for the event loop's functions; gives back how to put the real ones back. */
function replaceGlobals(fakes: Record<(typeof names)[number], unknown>): () => void {
  const real = Object.fromEntries([...names, ...clearNames].map((name) => [name, globalThis[name]]))
  Object.assign(globalThis, fakes, Object.fromEntries(clearNames.map((name) => [name, cancel])))
  return () => void Object.assign(globalThis, real)
}

function cancel(task: unknown): void {
  if (typeof task === 'object' && task !== null && 'run' in task) task.run = undefined
}

type Plan = (ms: number, run: () => void) => Task

/** Again and again, until its task is cancelled. */
function every(plan: Plan, run: () => void, ms: number): Task {
  const task = plan(ms, () => undefined)
  task.run = () => {
    run()
    if (task.run !== undefined) plan(ms, () => task.run?.())
  }
  return task
}

export function installVirtualTime(): VirtualTime {
  let nowMs = startMs
  let order = 0
  const timers = taskQueue()
  const soon: Task[] = []
  const plan = (ms: number, run: () => void): Task => {
    const task = { atMs: nowMs + Math.max(0, Math.ceil(ms)), order: (order += 1), run }
    timers.push(task)
    return task
  }
  current = () => nowMs
  const restore = replaceGlobals({
    setTimeout: (run: (...words: unknown[]) => void, ms = 0, ...words: unknown[]) =>
      plan(ms, () => run(...words)),
    setInterval: (run: () => void, ms: number) => every(plan, run, ms),
    setImmediate: (run: () => void) => {
      const task = { atMs: nowMs, order: (order += 1), run }
      soon.push(task)
      return task
    },
  })
  const time: VirtualTime = {
    nowMs: () => nowMs,
    after(ms, run) {
      const task = plan(ms, run)
      return () => cancel(task)
    },
    async runUntil(endMs) {
      for (;;) {
        await turn()
        await time.settle?.()
        const task = soon.shift() ?? timers.peek()
        if (task === undefined || task.atMs > endMs) break
        if (task === timers.peek()) timers.pop()
        nowMs = Math.max(nowMs, task.atMs)
        task.run?.()
      }
      nowMs = Math.max(nowMs, endMs)
    },
    uninstall() {
      restore()
      current = undefined
    },
  }
  return time
}
