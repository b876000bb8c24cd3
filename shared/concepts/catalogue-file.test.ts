import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ownConceptWordsShape, type OwnConceptWords } from '../model/own-concept.ts'
import { catalogueFileMaxBytes, readCatalogueFile, writeCatalogueFile } from './catalogue-file.ts'
import { conceptKey } from './concept-key.ts'

const one: OwnConceptWords = {
  key: 'parler-bas',
  name: 'Parler bas',
  definition: 'Ce que l’on se dit à voix basse pour que la journée tienne.',
  question: 'À qui l’auriez-vous dit tout haut ?',
}
const two: OwnConceptWords = { ...one, key: 'tenir-la-porte', name: 'Tenir la porte' }
const taken = new Set(['travail-reel'])
const read = (text: string) => readCatalogueFile(text, taken)

/** A good file, line by line, with some of its lines written otherwise. */
function faultsWith(change: (lines: string[]) => void) {
  const lines = writeCatalogueFile([one, two]).trimEnd().split('\n')
  change(lines)
  const outcome = read(lines.join('\n'))
  return outcome.kind === 'faults' ? outcome.faults : []
}
const lineOf = (text: string) =>
  writeCatalogueFile([one, two])
    .split('\n')
    .findIndex((line) => line.includes(text)) + 1
const rewrite = (from: string, to: string) =>
  faultsWith((lines) => {
    const at = lineOf(from) - 1
    lines[at] = (lines[at] ?? '').replace(from, to)
  })

describe('[C1.2] a file of concepts', () => {
  it('comes back as it was written', () => {
    expect(read(writeCatalogueFile([two, one]))).toEqual({ kind: 'read', concepts: [one, two] })
  })

  it('gives the same bytes for the same concepts, in whatever order', () => {
    expect(writeCatalogueFile([two, one])).toBe(writeCatalogueFile([one, two]))
    expect(writeCatalogueFile([one])).not.toMatch(/20\d\d|group|Hélène/)
  })

  it('comes back whatever its words are', () => {
    const text = (max: number) =>
      fc.string({ maxLength: max, unit: 'binary' }).map((s) => `x${s}`.slice(0, max))
    const concept = fc.record({
      key: fc.stringMatching(/^[a-z0-9][a-z0-9-]{1,20}$/),
      name: text(60),
      definition: text(300),
      question: text(200),
    })
    fc.assert(
      fc.property(
        fc.uniqueArray(concept, { minLength: 1, maxLength: 5, selector: ({ key }) => key }),
        (all) => {
          const outcome = readCatalogueFile(writeCatalogueFile(all), new Set())
          expect(outcome).toEqual({
            kind: 'read',
            concepts: [...all].sort((a, b) => (a.key < b.key ? -1 : 1)),
          })
        },
      ),
    )
  })

  it('is refused whole, and says the line, when a field is not known', () => {
    expect(
      rewrite('"name": "Tenir la porte"', '"name": "Tenir la porte", "auteur": "Hélène"'),
    ).toEqual([{ line: lineOf('Tenir la porte'), kind: 'unknown-field', field: 'auteur' }])
    expect(rewrite('"version": 1,', '"version": 1, "date": "2026",')).toEqual([
      { line: 3, kind: 'unknown-field', field: 'date' },
    ])
  })

  it('is refused when an id comes twice, and says both lines', () => {
    expect(rewrite('tenir-la-porte', 'parler-bas')).toEqual([
      {
        line: lineOf('tenir-la-porte'),
        kind: 'same-id',
        id: 'parler-bas',
        firstLine: lineOf('"parler-bas"'),
      },
    ])
  })

  it('is refused when an id is one of the catalogue', () => {
    expect(rewrite('parler-bas', 'travail-reel')).toEqual([
      { line: lineOf('"parler-bas"'), kind: 'catalogue-id', id: 'travail-reel' },
    ])
  })

  it('is refused for a text too long, blank, absent, written twice, or of another kind', () => {
    const line = lineOf('"Parler bas"')
    const name = (text: string) => rewrite('"name": "Parler bas"', text)
    expect(name(`"name": "${'x'.repeat(61)}"`)).toEqual([
      { line, kind: 'too-long', field: 'name', most: 60 },
    ])
    expect(name('"name": " "')).toEqual([{ line, kind: 'blank', field: 'name' }])
    expect(name('"name": 3')).toEqual([{ line, kind: 'wrong', field: 'name' }])
    expect(name('"name": "a", "name": "b"')).toEqual([{ line, kind: 'twice', field: 'name' }])
    expect(rewrite('"id": "parler-bas"', '"id": "Parler bas"')).toEqual([
      { line: lineOf('"parler-bas"'), kind: 'wrong', field: 'id' },
    ])
    expect(faultsWith((lines) => lines.splice(line - 1, 1))).toEqual([
      { line: lineOf('"parler-bas"') - 1, kind: 'missing', field: 'name' },
    ])
  })

  it('is refused when it is not JSON, of another form, empty, or far too large', () => {
    expect(rewrite('"version": 1,', '"version": 1')).toEqual([{ line: 4, kind: 'not-json' }])
    expect(rewrite('"version": 1', '"version": 2')).toEqual([{ line: 3, kind: 'other-format' }])
    expect(read('[]')).toEqual({ kind: 'faults', faults: [{ line: 1, kind: 'other-format' }] })
    expect(read('{"format":"faire-echo-concepts","version":1,"concepts":[]}')).toMatchObject({
      faults: [{ kind: 'no-concept' }],
    })
    expect(read(' '.repeat(catalogueFileMaxBytes + 1))).toMatchObject({
      faults: [{ kind: 'too-large' }],
    })
    const many = Array.from({ length: 61 }, (_, index) => ({ ...one, key: `k-${index}` }))
    expect(read(writeCatalogueFile(many))).toMatchObject({
      faults: [{ kind: 'too-many', most: 60 }],
    })
  })

  it('says every fault at once, in the order of the lines', () => {
    const faults = faultsWith((lines) => {
      lines[lineOf('"Tenir la porte"') - 1] = '"name": "", "x": 1,'
      lines[lineOf('"parler-bas"') - 1] = '"id": "travail-reel",'
    })
    expect(faults.map(({ kind }) => kind)).toEqual(['catalogue-id', 'blank', 'unknown-field'])
  })

  it('never throws, whatever the file holds', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json({ maxDepth: 6 })), (text) => {
        expect(['read', 'faults']).toContain(read(text).kind)
      }),
    )
  })
})

describe('the key of a new concept', () => {
  it('comes from its name, and is nobody else’s', () => {
    expect(conceptKey('Être là, l’été', new Set())).toBe('etre-la-l-ete')
    expect(conceptKey('Parler bas', new Set(['parler-bas', 'parler-bas-2']))).toBe('parler-bas-3')
  })

  it('always has the form of a key', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), (name) => {
        expect(ownConceptWordsShape.shape.key.safeParse(conceptKey(name, new Set())).success).toBe(
          true,
        )
      }),
    )
  })
})
