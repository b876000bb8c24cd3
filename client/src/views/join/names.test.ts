import { describe, expect, it } from 'vitest'
import { nameMaxChars as sharedNameMaxChars } from '../../../../shared/model/participant.ts'
import { nameFault, nameMaxChars, namesake, withLetter } from './names.ts'

const table = [{ name: 'Awa' }, { name: 'Hélène' }]

describe('names at the table', () => {
  it('keeps the same limit as the record of a member', () => {
    expect(nameMaxChars).toBe(sharedNameMaxChars)
  })

  it('hears the same name through case, accents and spaces', () => {
    expect(namesake(table, ' helene ')?.name).toBe('Hélène')
    expect(namesake(table, 'Awa B.')).toBeUndefined()
    expect(namesake(table, '  ')).toBeUndefined()
  })

  it('adds the first free letter', () => {
    expect(withLetter(table, 'Awa')).toBe('Awa B.')
    expect(withLetter([...table, { name: 'Awa B.' }], 'Awa ')).toBe('Awa C.')
  })

  it('never makes a name too long for its record', () => {
    expect(nameFault(withLetter(table, 'A'.repeat(nameMaxChars)))).toBeUndefined()
  })
})
