import { expect, it } from 'vitest'
import { concepts } from './catalogue.ts'
import { foldAccents, searchConcepts } from './search.ts'

const found = (query: string) => searchConcepts(query, concepts).map((concept) => concept.id)

it('folds case, accents, ligatures, apostrophes and the middle dot', () => {
  expect(foldAccents('  Pouvoir d’Agir')).toBe('pouvoir d agir')
  expect(foldAccents('Œuvre, chacun·e : Réflexivité !')).toBe('oeuvre chacune reflexivite')
})

it('[M1.4] finds by name without accents nor apostrophe', () => {
  expect(found('pouvoir d agir')[0]).toBe('pouvoir-d-agir')
  expect(found('POUVOIR D’AGIR')[0]).toBe('pouvoir-d-agir')
  expect(found('reflexif')[0]).toBe('dispositif-reflexif')
  expect(found('echo')[0]).toBe('echo')
  expect(found('coproduction')[0]).toBe('coproduction')
  expect(found('regle métiers')[0]).toBe('regles-de-metier')
})

it('finds in English too', () => {
  expect(found('trust')[0]).toBe('confiance')
})

it('puts names before definitions, each in the order of the catalogue', () => {
  const results = found('confiance')
  expect(results[0]).toBe('confiance')
  expect(results).toContain('cooperation')
  const order = concepts.map((concept) => concept.id)
  const byDefinition = results.slice(1).map((id) => order.indexOf(id))
  expect(byDefinition).toEqual([...byDefinition].sort((a, b) => a - b))
})

it('finds everything without a query, nothing with a stranger word', () => {
  expect(found('   ')).toEqual(concepts.map((concept) => concept.id))
  expect(found('tracteur')).toEqual([])
})
