import { expect, test } from 'vitest'
import { echoShown } from './echo-shown.ts'
import { echoPosted, echoTyped } from './peer-echo-words.ts'

test.each([
  ['moi aussi je finis', 'parce que moi aussi je finis', '…parce que moi aussi je finis'],
  ['il faut finir', 'parce qu’il faut finir', '…parce qu’il faut finir'],
  ['parce que moi aussi', 'parce que moi aussi', '…parce que moi aussi'],
  ['…parce que moi', 'parce que moi', '…parce que moi'],
  ['Hier, l’équipe.', 'Hier, l’équipe.', 'Hier, l’équipe.'],
  ['', '', ''],
])('%s is posted as %s and shown as %s', (typed, posted, shown) => {
  expect(echoPosted(typed)).toBe(posted)
  expect(echoShown(posted)).toBe(shown)
})

test('an echo taken back fits under the label that begins it', () => {
  expect(echoTyped('parce que moi aussi')).toBe('moi aussi')
  expect(echoTyped('parce qu’il faut finir')).toBe('il faut finir')
  expect(echoTyped('Hier, l’équipe.')).toBe('Hier, l’équipe.')
  expect(echoTyped('parce qu’on')).toBe('on')
})
