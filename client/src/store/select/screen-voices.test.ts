import { expect, it } from 'vitest'
import { voicePages, type ScreenVoice } from './screen-voices.ts'

const voice = (id: string, text: string): ScreenVoice => ({ id, look: 'full', name: id, text })
const room = { room: 10, takes: ({ text }: ScreenVoice) => (text === '' ? 1 : text.length) }
const idsOf = (voices: readonly ScreenVoice[]) =>
  voicePages(voices, room).map((page) => page.map(({ id }) => id))

it('turns the page after four echoes with words, bare marks between', () => {
  const voices = ['a', 'b', '-', 'c', 'd', '=', 'e'].map((id) => voice(id, /\w/.test(id) ? id : ''))
  expect(idsOf(voices)).toEqual([['a', 'b', '-', 'c', 'd', '='], ['e']])
})

it('turns it earlier when they are long, and always shows at least one', () => {
  const voices = [voice('a', 'x'.repeat(6)), voice('b', 'x'.repeat(6)), voice('c', 'x'.repeat(30))]
  expect(idsOf(voices)).toEqual([['a'], ['b'], ['c']])
})

it('moves nothing on the pages before when one more comes', () => {
  const voices = 'abcdef'.split('').map((id) => voice(id, id))
  const before = idsOf(voices.slice(0, 5))
  expect(idsOf(voices)[0]).toEqual(before[0])
})
