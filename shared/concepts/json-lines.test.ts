import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { plainOf, readJsonLines } from './json-lines.ts'

/** What `JSON.parse` says of it. */
function parsed(text: string): unknown {
  try {
    return { value: JSON.parse(text) as unknown }
  } catch {
    return 'refused'
  }
}

function read(text: string): unknown {
  const outcome = readJsonLines(text)
  return outcome.kind === 'read' ? { value: plainOf(outcome.root) } : 'refused'
}

// Fields by the name of a prototype are ordinary ones in JSON; an object made from them is compared as text.
const same = (left: unknown, right: unknown) => JSON.stringify(left) === JSON.stringify(right)

describe('readJsonLines', () => {
  it('reads what JSON.parse reads, and gives the same', () => {
    fc.assert(
      fc.property(fc.json({ maxDepth: 4 }), fc.constantFrom(0, 2), (text, indent) => {
        const laid = JSON.stringify(JSON.parse(text), undefined, indent)
        expect(same(read(laid), parsed(laid))).toBe(true)
      }),
    )
  })

  it('refuses what JSON.parse refuses', () => {
    const broken = fc
      .tuple(
        fc.json({ maxDepth: 3 }),
        fc.nat(),
        fc.constantFrom('', ',', '"', '{', '\\', '\n', 'x', '-'),
      )
      .map(([text, at, sign]) => {
        const place = at % (text.length + 1)
        return text.slice(0, place) + sign + text.slice(place + 1)
      })
    fc.assert(
      fc.property(broken, (text) => {
        expect(read(text) === 'refused').toBe(parsed(text) === 'refused')
      }),
    )
  })

  it('says on which line the text stops being JSON', () => {
    expect(readJsonLines('{\n  "a": 1,\n  "b": oui\n}')).toEqual({ kind: 'not-json', line: 3 })
    expect(readJsonLines('')).toEqual({ kind: 'not-json', line: 1 })
    expect(readJsonLines('[1]\n\n[2]')).toEqual({ kind: 'not-json', line: 3 })
  })

  it('keeps the line of each field and item', () => {
    const outcome = readJsonLines('{\n"a": [\n1,\n2\n]\n}')
    expect(outcome).toMatchObject({
      root: {
        line: 1,
        fields: [{ name: 'a', line: 2, value: { items: [{ line: 3 }, { line: 4 }] } }],
      },
    })
  })

  it('does not fill the stack with brackets', () => {
    expect(readJsonLines('['.repeat(100_000))).toEqual({ kind: 'not-json', line: 1 })
  })
})
