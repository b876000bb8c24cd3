import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { kinds } from '../method/kinds.ts'
import { concepts } from './catalogue.ts'
import { isReserved } from '../model/concept-link.ts'
import { familyIds } from './concept.ts'
import { families } from './families.ts'
import { starterSets } from './starter-sets.ts'

const counts = {
  travail: 10,
  cooperation: 7,
  'reconnaissance-sante': 6,
  'reflexivite-professionnalisation': 8,
  'ressources-immaterielles': 5,
  'valeur-performance': 5,
  'relation-de-service': 3,
  'modele-economique': 7,
  'territoire-gouvernance': 4,
  'evaluation-innovation': 3,
}
/** What a file of this folder imports, types aside. */
function loadedBy(file: string) {
  const text = readFileSync(new URL(`./${file}.ts`, import.meta.url), 'utf8')
  return [...text.matchAll(/^import (?!type ).* from '(.+)'$/gm)].map((m) => m[1] ?? '').sort()
}

const ids = new Set(concepts.map((concept) => concept.id))

describe('the catalogue', () => {
  it('[M1.4] holds 58 concepts in ten families, numbered in order', () => {
    expect(concepts).toHaveLength(58)
    expect(ids.size).toBe(58)
    expect(families.map((family) => family.id)).toEqual(familyIds)
    for (const family of familyIds) {
      const numbers = concepts.filter((c) => c.family === family).map((c) => c.number)
      expect(numbers).toEqual(Array.from({ length: counts[family] }, (_, index) => index + 1))
    }
    expect(concepts.find((c) => c.id === 'engagement-subjectif')?.number).toBe(4)
  })

  it('relates concepts that exist, and never a concept to itself', () => {
    for (const concept of concepts) {
      expect(concept.related.length).toBeGreaterThan(0)
      for (const id of concept.related) expect(ids, `${concept.id} → ${id}`).toContain(id)
      expect(concept.related).not.toContain(concept.id)
    }
  })

  it('suggests per kind concepts that exist and may be handed out', () => {
    const reserved = concepts.filter((concept) => concept.facilitatorOnly).map((c) => c.id)
    expect(reserved).toEqual(['strategies-de-defense'])
    expect(concepts.filter(({ id }) => isReserved(id)).map(({ id }) => id)).toEqual(reserved)
    for (const kind of kinds) {
      const { early, middle, late } = starterSets[kind]
      const suggested = [...early, ...middle, ...late]
      expect(suggested.length).toBeGreaterThanOrEqual(10)
      expect(new Set(suggested).size).toBe(suggested.length)
      for (const id of suggested) {
        expect(ids, `${kind} → ${id}`).toContain(id)
        expect(reserved).not.toContain(id)
      }
    }
  })

  it('fills every text, group and source', () => {
    for (const concept of concepts) {
      const { nameFr, nameEn, definitionFr, definitionEn, questionFr, questionEn } = concept
      for (const text of [nameFr, nameEn, definitionFr, definitionEn, questionFr, questionEn]) {
        expect(text).toMatch(/^\S.*\S$/)
        expect(text).not.toMatch(/[`*]|\[[A-Z]\]/)
      }
      expect(concept.groups.length).toBeGreaterThan(0)
      expect(concept.sources.length).toBeGreaterThan(0)
      for (const source of concept.sources) expect(source).not.toMatch(/[`*]|\[[A-Z]\]/)
    }
  })

  it('loads nothing but its own families', () => {
    expect(loadedBy('catalogue')).toEqual(familyIds.map((id) => `./${id}.ts`).sort())
    for (const id of familyIds) {
      expect(loadedBy(id)).toEqual([`./${id}.fr.ts`, './whole.ts'])
      expect(loadedBy(`${id}.fr`)).toEqual([])
    }
  })
})

describe('the French of the catalogue', () => {
  const texts = [
    ...concepts.flatMap((c) => [c.nameFr, c.definitionFr, c.questionFr, ...c.sources]),
    ...families.flatMap((family) => [family.name, family.why]),
  ]

  it('is typeset', () => {
    for (const text of texts) {
      expect(text).not.toMatch(/['"]/)
      expect(text).not.toMatch(/(^|[^\u00a0])[;:?!»]/)
      expect(text).not.toMatch(/«[^\u00a0]/)
    }
  })

  it('asks with vous, each question ending in a question mark, without quotation marks', () => {
    for (const { questionFr, questionEn } of concepts) {
      expect(questionFr).not.toMatch(/(?<!\p{L})(tu|toi|ton|ta|tes|te|t’)(?!\p{L})/iu)
      expect(questionFr).not.toMatch(/^«/)
      expect(questionFr).toMatch(/\u00a0\?$/)
      expect(questionEn).toMatch(/[^\s]\?$/)
      for (const sentence of questionFr.split('?')) {
        expect(sentence.trim().split(/\s+/).length).toBeLessThanOrEqual(20)
      }
    }
  })

  it('uses no word the method avoids', () => {
    // « Solution intégrée » and « co-production avec le bénéficiaire » are terms of the reference.
    const avoided =
      /problème|dysfonctionnement|client|consultant|plan d’action|quick win|feedback|(?<!\p{L})(voter|liker|score|top|badge)(?!\p{L})|productivité|reporting|bonnes pratiques|brainstorming|thérapie|souffrance|burn-out|collaborateur|compte rendu|verbatim|anonyme|usager|administrateur|signaler/iu
    for (const text of texts) expect(text).not.toMatch(avoided)
  })
})
