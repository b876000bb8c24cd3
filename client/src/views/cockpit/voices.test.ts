import { describe, expect, it } from 'vitest'
import { quotedIn } from './quoted.ts'
import { echoText } from './voices.tsx'

describe('echoText', () => {
  it('goes on from the situation when it starts in lower case', () => {
    expect(echoText('parce que moi aussi')).toBe('…parce que moi aussi')
    expect(echoText('à l’envers')).toBe('…à l’envers')
  })

  it('leaves a sentence of its own, and dots already typed', () => {
    expect(echoText('Moi aussi.')).toBe('Moi aussi.')
    expect(echoText('…parce que')).toBe('…parce que')
    expect(echoText('« Tiens », a-t-il dit')).toBe('« Tiens », a-t-il dit')
  })
})

describe('quotedIn', () => {
  it('finds the passage that a why quotes, whatever its capitals', () => {
    const cut = quotedIn('J’étais fatigué d’avoir raison.', [
      '« Fatigué d’avoir raison » : le coût.',
    ])
    expect(cut).toEqual({ before: 'J’étais ', quoted: 'fatigué d’avoir raison', after: '.' })
  })

  it('finds nothing in words that are not there', () => {
    expect(quotedIn('J’ai dit non.', ['« Fatigué » : le coût.'])).toBeUndefined()
  })
})
