import { wordlist } from '@scure/bip39/wordlists/french.js'
import { describe, expect, it } from 'vitest'
import { deriveDoor } from './derive-door.ts'
import { drawPhrase } from './draw-phrase.ts'
import { foldWord } from './fold-word.ts'
import { matchWord } from './phrase.ts'
import { unpleasantWords } from './unpleasant-words.ts'

const words = wordlist.map((word) => word.normalize('NFC'))

describe('a spoken word (d15)', () => {
  it('[K1.4] is found whole, without accents, in capitals, or with a plural s', () => {
    expect(matchWord('Éolien')).toEqual({ kind: 'exact', word: 'éolien' })
    expect(matchWord(' EOLIEN ')).toEqual({ kind: 'exact', word: 'éolien' })
    expect(matchWord('e\u0301oliens')).toEqual({ kind: 'exact', word: 'éolien' })
    for (const word of words) {
      const typed = [word, foldWord(word), word.toUpperCase(), `${foldWord(word)}s`]
      for (const each of typed) expect(matchWord(each)).toEqual({ kind: 'exact', word })
    }
  })

  it('[K1.4] is found from any four letters', () => {
    for (const word of words) {
      const match = matchWord(foldWord(word).slice(0, 4))
      expect(match.kind === 'exact' || match.kind === 'prefix').toBe(true)
      expect(match).toMatchObject({ word })
    }
  })

  it('is offered among three at most below four letters, or not at all', () => {
    expect(matchWord('ab')).toMatchObject({ kind: 'completions', words: { length: 3 } })
    expect(matchWord('yac')).toEqual({ kind: 'completions', words: ['yacht'] })
    for (const typed of ['', ' ', 'xyz', 'abandonner', 's']) {
      expect(matchWord(typed).kind).toBe(typed === 's' ? 'completions' : 'none')
    }
  })
})

describe('a phrase', () => {
  it('[K1.5] has five words, none twice, none unpleasant', () => {
    for (let draw = 0; draw < 300; draw += 1) {
      const phrase = drawPhrase()
      expect(new Set(phrase).size).toBe(5)
      for (const word of phrase) {
        expect(unpleasantWords.has(foldWord(word))).toBe(false)
        expect(word).toBe(word.normalize('NFC'))
      }
    }
  })

  it('[K1.5] is drawn again when a word is unpleasant or there already', () => {
    const prison = words.indexOf('prison')
    const draws = [prison, 0, 0, 3, prison, 5, 8, 9]
    const phrase = drawPhrase(() => {
      const at = draws.shift() ?? 9
      return new Uint8Array([at >> 8, at & 255])
    })
    expect(phrase).toEqual([0, 3, 5, 8, 9].map((at) => words[at]))
  })

  it('avoids words that are all in the list', () => {
    const known = new Set(words.map(foldWord))
    expect([...unpleasantWords].filter((word) => !known.has(word))).toEqual([])
    expect(unpleasantWords.has('prison') && unpleasantWords.has('fatal')).toBe(true)
    // Fewer words to draw from is less to guess: five of these are still worth 53 bits.
    expect(5 * Math.log2(words.length - unpleasantWords.size)).toBeGreaterThan(53)
  })
})

describe('the door of five words', () => {
  const cost = 16
  const spoken = { words: ['éolien', 'yacht', 'tulipe', 'violon', 'abeille'], relayId: 'R' }

  it('[K1.4] is the same with or without accents and capitals', () => {
    const plain = { ...spoken, words: ['EOLIEN', ...spoken.words.slice(1)] }
    expect(deriveDoor(plain, { cost })).toEqual(deriveDoor(spoken, { cost }))
    expect(deriveDoor(spoken, { cost }).door).toMatch(/^[A-Za-z0-9_-]{43}$/)
  })

  it('[K1.4] differs by word, by order and by relay', () => {
    const doors = [
      spoken,
      { ...spoken, relayId: 'S' },
      { ...spoken, words: [...spoken.words].reverse() },
      { ...spoken, words: ['abeille', ...spoken.words.slice(1)] },
    ].map((each) => deriveDoor(each, { cost }).door)
    expect(new Set(doors).size).toBe(4)
  })

  it('says how far it is', () => {
    const said: number[] = []
    deriveDoor(spoken, { cost: 1024, onProgress: (done) => said.push(done) })
    expect(said.at(-1)).toBe(1)
    expect(said.length).toBeGreaterThan(10)
  })
})
