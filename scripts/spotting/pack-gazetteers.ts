import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { fold } from '../../shared/synthesis/spotting/fold.ts'
import type { PackedGazetteers } from '../../shared/synthesis/spotting/gazetteers.ts'
import { packWords } from '../../shared/synthesis/spotting/pack-words.ts'

const require = createRequire(import.meta.url)
const packageFolder = (name: string): string => dirname(require.resolve(`${name}/package.json`))
const readJson = (name: string, path: string): unknown =>
  JSON.parse(readFileSync(join(packageFolder(name), path), 'utf8'))

/** Tenses that nobody writes in a synthesis: a third of the forms of each verb. */
const LITERARY =
  /(?:asse|asses|assent|issent|issiez|issions|assiez|assions|ames|ates|imes|ites|umes|utes|usse|usses|ussent|erent|irent)$/

function ordinaryWords(): Set<string> {
  const all = (readJson('an-array-of-french-words', 'index.json') as string[]).map(fold)
  const said = new Set(all.filter((word) => word.length < 7 || !LITERARY.test(word)))
  // a plural is found by its singular
  return new Set([...said].filter((word) => !(word.endsWith('s') && said.has(word.slice(0, -1)))))
}

type Genders = Map<string, number>
const FEMININE = 1
const MASCULINE = 2
const BOTH = FEMININE | MASCULINE

/** First names as the package writes them: a list of pairs in its source, by language. */
function namesOf(language: string): Genders {
  const path = join(packageFolder('gender-detection-from-name'), `names/${language}.js`)
  const genders: Genders = new Map()
  for (const [, written = '', gender] of readFileSync(path, 'utf8').matchAll(
    /\['([^']+)', '(\w+)'\]/g,
  )) {
    const name = fold(written)
    if (name.length < 2 || /[^a-z]/.test(name)) continue
    genders.set(name, (genders.get(name) ?? 0) | (gender === 'female' ? FEMININE : MASCULINE))
  }
  return genders
}

/** The civil register holds rare bearers of every name: other languages say which gender is usual. */
function usualGender(name: string, others: readonly Genders[]): number {
  const said = others.map((each) => each.get(name)).filter((each) => each !== undefined)
  const feminine = said.filter((each) => each === FEMININE).length
  const masculine = said.filter((each) => each === MASCULINE).length
  if (feminine === masculine) return BOTH
  return feminine > masculine ? FEMININE : MASCULINE
}

function firstNames(): string[] {
  const others = ['en', 'es', 'it', 'tr'].map(namesOf)
  return [...namesOf('fr')].map(([name, gender]) => {
    const usual = gender === BOTH ? usualGender(name, others) : gender
    return `${name}${usual}`
  })
}

interface Named {
  readonly nom: string
}

/** The telling words of communes, départements and régions: « Affrique » of « Saint-Affrique ». */
function placeWords(ordinary: ReadonlySet<string>): Set<string> {
  const named = ['communes', 'departements', 'regions'].flatMap(
    (each) => readJson('@etalab/decoupage-administratif', `data/${each}.json`) as Named[],
  )
  const parts = named.flatMap(({ nom }) => {
    const whole = fold(nom)
    return /[- ']/.test(whole)
      ? whole.split(/[- ']/).filter((part) => !ordinary.has(part))
      : [whole]
  })
  return new Set(parts.filter((part) => part.length > 2 && !/[^a-z]/.test(part)))
}

/** Builds the lists from the packages that hold them, each under an open licence (docs/spotting.md). */
export function packGazetteers(): PackedGazetteers {
  const ordinary = ordinaryWords()
  return {
    words: packWords(ordinary),
    names: packWords(firstNames()),
    places: packWords(placeWords(ordinary)),
  }
}
