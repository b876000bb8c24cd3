import type { FunctionMeasure, SourceMeasure } from './measure-source.ts'
import { isTest } from './source-files.ts'

const FILE_LINES = 250
const FILE_LINES_P95 = 150
const FUNCTION_LINES = 50
const COMPONENT_LINES = 80
const COMPONENT_LINES_P95 = 25
const PARAMETERS = 3
const RELAY_LINES = 900
const BESIDE_RELAY_LINES = 500

/** Files that are lists of words or drawings rather than code: their length says nothing. */
const LISTS = [
  /^shared\/concepts\//,
  /^shared\/method\/.*script[^/]*\.ts$/,
  /^shared\/synthesis\/spotting\/words\//,
  /^client\/src\/phrases\//,
  /^client\/src\/ui\/icons(\/|\.tsx?$)/,
  /^client\/src\/ui\/marks(\/|\.tsx?$)/,
]

/** The tools ask for a default export from their own configuration. */
const DEFAULT_EXPORT_ASKED = ['vite.config.ts', 'vite.server.config.ts']

const FORBIDDEN_WORD = /^(manager|helper|util|service|handler|data|info)s?$/i

/** Terms of their trade, which no other word replaces: kept whole, everything else is refused. */
const TRADE_TERMS = /service-?worker|associated-?data|data-?folder|relation-?de-?service/gi

/** What the budgets found: one sentence a fault, and the figures to print. */
export type BudgetReport = { readonly faults: readonly string[]; readonly figures: string }

/** The value that 95 of 100 stay under (nearest rank); 0 for nothing. */
export const percentile95 = (values: readonly number[]): number => {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[Math.max(0, Math.ceil(sorted.length * 0.95) - 1)] ?? 0
}

/** The first forbidden part of a name, cut at its capitals, dashes and dots. */
export const forbiddenPart = (name: string): string | undefined =>
  name
    .replaceAll(TRADE_TERMS, '')
    .replaceAll(/([a-z0-9])([A-Z])/g, '$1-$2')
    .split(/[^A-Za-z0-9]+/)
    .find((part) => FORBIDDEN_WORD.test(part))

const isList = (path: string): boolean => LISTS.some((list) => list.test(path))

const sum = (measures: readonly SourceMeasure[]): number =>
  measures.reduce((total, { codeLines }) => total + codeLines, 0)

const functionFaults = (path: string, measure: FunctionMeasure): string[] => {
  const where = `${path}:${measure.line} ${measure.name}`
  const faults: string[] = []
  const limit = measure.kind === 'component' ? COMPONENT_LINES : FUNCTION_LINES
  // a test tells a story from top to bottom: its length is bounded by its file
  if (measure.kind !== 'test-callback' && measure.codeLines > limit) {
    faults.push(`${where}: ${measure.codeLines} code lines, at most ${limit}`)
  }
  if (measure.parameters > PARAMETERS) {
    faults.push(`${where}: ${measure.parameters} parameters, at most ${PARAMETERS}`)
  }
  return faults
}

const nameFaults = ({ path, exportedNames }: SourceMeasure): string[] => {
  const fileName = path.slice(path.lastIndexOf('/') + 1).replace(/(\.test)?\.tsx?$/, '')
  return [fileName, ...exportedNames].flatMap((name) => {
    const part = forbiddenPart(name)
    return part === undefined ? [] : [`${path}: the name ${name} holds « ${part} »`]
  })
}

const fileFaults = (measure: SourceMeasure): string[] => {
  const { path, codeLines } = measure
  const faults = [
    ...(isList(path) ? [] : measure.functions.flatMap((each) => functionFaults(path, each))),
    ...nameFaults(measure),
    ...measure.anyAtLines.map((line) => `${path}:${line}: any`),
  ]
  if (!isList(path) && codeLines > FILE_LINES) {
    faults.push(`${path}: ${codeLines} code lines, at most ${FILE_LINES}`)
  }
  if (!DEFAULT_EXPORT_ASKED.includes(path)) {
    faults.push(...measure.defaultExportAtLines.map((line) => `${path}:${line}: default export`))
  }
  if (measure.isBarrel) faults.push(`${path}: barrel (re-exports only, or named index)`)
  return faults
}

const isRelay = ({ path }: SourceMeasure): boolean => /^server\/(room|door)\//.test(path)
const isBesideRelay = (measure: SourceMeasure): boolean =>
  measure.path.startsWith('server/') &&
  !measure.path.startsWith('server/store/') &&
  !isRelay(measure)
const isCovered = ({ path }: SourceMeasure): boolean => /^(shared|server)\//.test(path)
const covers = ({ path }: SourceMeasure): boolean =>
  /^(shared|server)\//.test(path) || /^tests\/(conformance|attacks|scenarios|sim)\//.test(path)

const over = (name: string, value: number, limit: number): string[] =>
  value > limit ? [`${name}: ${value}, at most ${limit}`] : []

/** Holds every measured file against the budgets of the architecture. */
export const judgeBudgets = (measures: readonly SourceMeasure[]): BudgetReport => {
  const code = measures.filter(({ path }) => !isTest(path))
  const tests = measures.filter(({ path }) => isTest(path))
  const counted = code.filter(({ path }) => !isList(path))
  const p95 = percentile95(counted.map(({ codeLines }) => codeLines))
  const components = code
    .flatMap(({ functions }) => functions)
    .filter(({ kind }) => kind === 'component')
  const componentP95 = percentile95(components.map(({ codeLines }) => codeLines))
  const relay = sum(code.filter(isRelay))
  const beside = sum(code.filter(isBesideRelay))
  const covered = sum(counted.filter(isCovered))
  const covering = sum(tests.filter(covers))
  const faults = [
    ...measures.flatMap(fileFaults),
    ...over('code lines a file, p95', p95, FILE_LINES_P95),
    ...over('code lines a component, p95', componentP95, COMPONENT_LINES_P95),
    ...over('server/room + server/door, code lines', relay, RELAY_LINES),
    ...over('the rest of server/ but store, code lines', beside, BESIDE_RELAY_LINES),
  ]
  if (covering < covered) {
    faults.push(
      `tests of shared/ and server/: ${covering} code lines for ${covered} of code, at least as many`,
    )
  }
  const figures = [
    `${measures.length} files, ${sum(code)} code lines and ${sum(tests)} of tests`,
    `file p95 ${p95} (≤ ${FILE_LINES_P95})`,
    `${components.length} components, p95 ${componentP95} (≤ ${COMPONENT_LINES_P95})`,
    `room + door ${relay} (≤ ${RELAY_LINES}), beside ${beside} (≤ ${BESIDE_RELAY_LINES})`,
    `tests of shared and server ${covering} for ${covered}`,
  ].join('; ')
  return { faults, figures }
}
