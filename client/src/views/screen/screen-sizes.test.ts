import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'

const css = readFileSync(join(import.meta.dirname, 'screen.css'), 'utf8')

/** The value of a size at this shorter side, as the browser would compute it. */
function sizeAt(name: string, side: number): number {
  const unit = side / 1080
  const declared = new RegExp(`${name}: ([^;]+);`).exec(css)?.[1]
  if (declared === undefined) throw new Error(`No ${name}`)
  const units = Number(/([\d.]+) \* var\(--fe-u\)/.exec(declared)?.[1])
  const own = units * unit
  if (!declared.includes('var(--fe-floor)')) return own
  return Math.max(own, floorAt(side))
}

function floorAt(side: number): number {
  expect(css).toContain('--fe-floor: max(24 * var(--fe-u), 6px + var(--fe-side) / 60);')
  return Math.max((24 * side) / 1080, 6 + side / 60)
}

it('takes its unit from the shorter side', () => {
  expect(css).toContain('--fe-side: min(100vw, 100vh - var(--fe-strip));')
  expect(css).toContain('--fe-u: calc(var(--fe-side) / 1080);')
})

it.each([
  ['--wall-clock', 88],
  ['--wall-situation-large', 47],
  ['--wall-situation-medium', 40],
  ['--wall-situation-small', 34],
  ['--wall-stake', 38],
  ['--wall-step', 40],
  ['--wall-echo', 33],
  ['--wall-title', 31],
  ['--wall-phrase', 34],
  ['--wall-slip', 26],
  ['--wall-meta', 25],
])('[V1.6] sets %s to %d px at 1920 × 1080', (name, px) => {
  expect(sizeAt(name, 1080)).toBe(px)
})

it('[V1.6] writes nothing under 24 px at 1080 lines, nor under 18 px at 720', () => {
  expect(floorAt(1080)).toBe(24)
  expect(floorAt(720)).toBe(18)
  for (const name of ['--wall-meta', '--wall-slip', '--wall-echo']) {
    expect(sizeAt(name, 720)).toBeGreaterThanOrEqual(18)
  }
})
