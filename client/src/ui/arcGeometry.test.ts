import { describe, expect, it } from 'vitest'
import { apexX, arcX, spreadTops } from './arcGeometry.ts'

const BOX = { height: 440, unit: 1 }

describe('the arc', () => {
  it('is symmetrical, and furthest at its middle', () => {
    expect(arcX(0, BOX)).toBeCloseTo(arcX(440, BOX))
    expect(arcX(220, BOX)).toBeCloseTo(apexX(BOX))
    expect(arcX(100, BOX)).toBeLessThan(arcX(220, BOX))
  })

  it('keeps the order of the voices and never lets two of them overlap', () => {
    const heights = [72, 48, 20, 48, 72, 48, 90, 48]
    const tops = spreadTops(heights, BOX)
    tops.slice(1).forEach((top, index) => {
      expect(top).toBeGreaterThanOrEqual((tops[index] ?? 0) + (heights[index] ?? 0) + 20)
    })
  })

  it('centres a few voices in the box', () => {
    const [top = 0] = spreadTops([48], BOX)
    expect(top).toBeCloseTo((440 - 48) / 2)
  })
})
