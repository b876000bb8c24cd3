import { expect, it } from 'vitest'
import { readRestoreWords } from './restore-words.ts'

const both = ['--data', 'a', '--keys', 'b']

it('[Z1.3] a restore takes both files, and says so when one is missing', () => {
  const none = { into: undefined, erased: undefined, unpaired: false }
  expect(readRestoreWords(both)).toEqual({ data: 'a', keys: 'b', ...none })
  const all = ['--unpaired', ...both, '--into', 'c', '--erased', 'd']
  expect(readRestoreWords(all)).toEqual({
    data: 'a',
    keys: 'b',
    into: 'c',
    erased: 'd',
    unpaired: true,
  })
})

it.each([
  [[]],
  [['--data', 'a']],
  [['--keys', 'b']],
  [[...both, '--into']],
  [[...both, '--bogus', 'x']],
  [[...both, '--data', 'again']],
  [['a', 'b']],
])('[Z1.3] of %j nothing is guessed', (words) => {
  expect(readRestoreWords(words)).toBeUndefined()
})
