import { describe, expect, it } from 'vitest'
import { quotedIn } from './quoted.ts'

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
