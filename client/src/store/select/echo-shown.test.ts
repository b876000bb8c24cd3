import { describe, expect, it } from 'vitest'
import { echoShown } from './echo-shown.ts'

describe('echoShown', () => {
  it('goes on from the situation when it starts in lower case', () => {
    expect(echoShown('parce que moi aussi')).toBe('…parce que moi aussi')
    expect(echoShown('à l’envers')).toBe('…à l’envers')
  })

  it('leaves a sentence of its own, and dots already typed', () => {
    expect(echoShown('Moi aussi.')).toBe('Moi aussi.')
    expect(echoShown('…parce que')).toBe('…parce que')
    expect(echoShown('« Tiens », a-t-il dit')).toBe('« Tiens », a-t-il dit')
  })
})
