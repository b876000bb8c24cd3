const keptUnder = 'faire-echo-codes'
const free = 3
const firstMs = 5_000
const mostMs = 5 * 60_000

/** What a number of wrong codes in a row costs: nothing at first, five minutes at most. */
export const waitAfterMs = (count: number): number =>
  count < free ? 0 : Math.min(firstMs * 2 ** (count - free), mostMs)

function tries(): readonly [count: number, lastMs: number] {
  const [count = '0', lastMs = '0'] = (localStorage.getItem(keptUnder) ?? '').split('.')
  return [Number(count), Number(lastMs)]
}

/** Kept before each try, so that a page closed meanwhile has tried all the same. */
export function countTry(nowMs: number): void {
  localStorage.setItem(keptUnder, `${tries()[0] + 1}.${nowMs}`)
}

export function forgetTries(): void {
  localStorage.removeItem(keptUnder)
}

/** A clock moved back does not make anybody wait longer than was said. */
export function leftToWaitMs(nowMs: number): number {
  const [count, lastMs] = tries()
  if (nowMs < lastMs) localStorage.setItem(keptUnder, `${count}.${nowMs}`)
  return Math.max(0, Math.min(nowMs, lastMs) + waitAfterMs(count) - nowMs)
}
