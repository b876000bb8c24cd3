import { describe, expect, it } from 'vitest'
import {
  checkFaults,
  checksIn,
  promiseFaults,
  promisesIn,
  ruleFaults,
  rulesIn,
  stagesIn,
  titlesIn,
} from './rules.ts'

const specification = `# Board
- **B1.1** A card has an owner.
- **B1.2** A card
  goes back within 5 s.
Text about **B9.9**, not a rule.
`

describe('rules and tests', () => {
  it('finds the rules at the start of list items only', () => {
    expect(rulesIn(specification)).toEqual(['B1.1', 'B1.2'])
  })

  it('reads titles of tests and groups, each and templates too', () => {
    const text =
      "describe('[B1.1] a', () => { it.each([1])('b %i', f); test(`c ${x} d`, f); run('e') })"
    expect(titlesIn('a.test.ts', text).map(({ title }) => title)).toEqual([
      '[B1.1] a',
      'b %i',
      'c … d',
    ])
  })

  it('takes nothing from a skipped test', () => {
    expect(titlesIn('a.test.ts', "it.skip('[B1.1] a', f); it.todo('b')")).toEqual([])
  })

  it('lists rules without tests and tests of unknown rules', () => {
    const titles = titlesIn('a.test.ts', "it('goes back [B1.2, C3.1]', f)")
    expect(ruleFaults(['B1.1', 'B1.2'], titles)).toEqual([
      'rule B1.1 has no test',
      'a.test.ts: « goes back [B1.2, C3.1] » names C3.1, which no rule bears',
    ])
  })

  it('lists a rule written twice', () => {
    const titles = titlesIn('a.test.ts', "it('[B1.1] a', f)")
    expect(ruleFaults(['B1.1', 'B1.1'], titles)).toEqual(['rule B1.1 is written twice'])
  })
})

describe('rules proven by a check', () => {
  const weighed = `- **B1.1** A card is light. (check: size)
- **B1.2** A card
  is short. (check: length)
- **B1.3** A card is dry.

A page is light. (check: pages)
`
  const script =
    "  [vitest('unit', ['node'], 5)],\n  [types('a'), check('size')],\n  // check('length'),\n"

  it('are read from their own sentence, and need no test', () => {
    expect([...checksIn(weighed)]).toEqual([
      ['B1.1', 'size'],
      ['B1.2', 'length'],
    ])
    expect(ruleFaults(rulesIn(weighed), [], checksIn(weighed).keys())).toEqual([
      'rule B1.3 has no test',
    ])
  })

  it('need that check to be a stage of the whole test', () => {
    expect([...stagesIn(script)]).toEqual(['size'])
    expect(checkFaults(checksIn(weighed), stagesIn(script))).toEqual([
      'rule B1.2 names the check length, which npm test does not run',
    ])
  })
})

describe('the contract', () => {
  const contract = `## Vos mots
1. Vos mots partent scellés. \`test: tests/e2e/a.test.ts › holds no word\`
2. Rien ne se perd,
   même hors ligne.

   \`test: tests/e2e/a.test.ts › offline › comes back\`
3. Personne ne lit.
## Le reste
\`test: a › b\`
`
  const titles = titlesIn(
    'tests/e2e/a.test.ts',
    "it('holds no\u00A0word', f); describe('offline', () => it('comes', f))",
  )

  it('wants a test for every numbered sentence', () => {
    const { promised, faults } = promisesIn(contract)
    expect(faults).toEqual(['contract, sentence 3: names no test'])
    expect(promised.map(({ number }) => number)).toEqual(['1', '2'])
  })

  it('wants the test to be there under that title', () => {
    expect(promiseFaults(promisesIn(contract).promised, titles)).toEqual([
      'contract, sentence 2: tests/e2e/a.test.ts has no « comes back »',
    ])
    expect(promiseFaults([{ number: '1', path: 'b.test.ts', title: 'x' }], titles)).toEqual([
      'contract, sentence 1: no test in b.test.ts',
    ])
  })
})
