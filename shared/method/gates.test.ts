import { expect, it } from 'vitest'
import { conceptGate, echoGate, stakeGate } from './gates.ts'

it('[M1.3] opens echoes once the situation is told', () => {
  expect(echoGate({ told: true })).toBe('open')
  expect(echoGate({ told: false, teller: 'Soizic' })).toEqual({
    fr: 'Les échos s’ouvrent quand Soizic aura raconté.',
    en: 'Echoes open once Soizic has told it.',
  })
  expect(echoGate({ told: false })).toHaveProperty(
    'fr',
    'Les échos s’ouvrent quand la personne aura raconté.',
  )
})

it('[M1.3] opens concepts once the person who told has spoken again', () => {
  expect(conceptGate({ wordBack: true })).toBe('open')
  expect(conceptGate({ wordBack: false, teller: 'Karim' })).toHaveProperty(
    'fr',
    'Les concepts viennent quand Karim aura repris la parole.',
  )
})

it('[M1.3] opens stakes with one link or one echo', () => {
  expect(stakeGate({ links: 1, echoes: 0 })).toBe('open')
  expect(stakeGate({ links: 0, echoes: 1 })).toBe('open')
  expect(stakeGate({ links: 0, echoes: 0 })).not.toBe('open')
})
