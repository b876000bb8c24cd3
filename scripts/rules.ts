import ts from 'typescript'

/** One titled test or group of tests, as written in a test file. */
export type TestTitle = { readonly path: string; readonly title: string }

/** A sentence of the contract and the test it names. */
export type Promised = { readonly number: string; readonly path: string; readonly title: string }

const RULE_ITEM = /^\s*[-*] \*\*([A-Z]\d+\.\d+)\*\*/gm
const RULE_TEXT = /^\s*[-*] \*\*([A-Z]\d+\.\d+)\*\*(.*(?:\n(?!\s*[-*] |#|\n).*)*)/gm
const CHECK_NAMED = /\(check: ([a-z]+)\)/
const CHECK_STAGE = /(?<!\/\/.*)\bcheck\('([a-z]+)'\)/g
const RULE_TAGS = /\[([A-Z]\d+\.\d+(?:,\s*[A-Z]\d+\.\d+)*)\]/g
const NUMBERED = /^\s*(?:[-*] \*\*([A-Z]?\d+(?:\.\d+)*)\*\*|(\d+)\. )/
const TEST_NAMED = /`test:\s*([^\s`›]+)\s*›\s*([^`]+)`/g

/** Plain and non-breaking spaces are one: titles are compared as they are read. */
const plain = (text: string): string => text.replaceAll(/[\s\u00A0\u202F]+/g, ' ').trim()

/** The ids of the specification's rules: list items that begin with a bold id. */
export const rulesIn = (specification: string): string[] =>
  [...specification.matchAll(RULE_ITEM)].map((match) => match[1] ?? '')

/** The rules that a stage of the whole test proves, written « (check: name) », and that stage. */
export const checksIn = (specification: string): ReadonlyMap<string, string> =>
  new Map(
    [...specification.matchAll(RULE_TEXT)].flatMap(([, rule = '', text = '']) => {
      const check = CHECK_NAMED.exec(text)?.[1]
      return check === undefined ? [] : [[rule, check] as const]
    }),
  )

/** The checks that the whole test runs, one a stage. */
export const stagesIn = (testScript: string): ReadonlySet<string> =>
  new Set([...testScript.matchAll(CHECK_STAGE)].map((match) => match[1] ?? ''))

/** Rules that name a check which the whole test does not run. */
export const checkFaults = (
  checks: ReadonlyMap<string, string>,
  stages: ReadonlySet<string>,
): readonly string[] =>
  [...checks]
    .filter(([, check]) => !stages.has(check))
    .map(([rule, check]) => `rule ${rule} names the check ${check}, which npm test does not run`)

const baseName = (expression: ts.Expression): string => {
  if (ts.isIdentifier(expression)) return expression.text
  if (ts.isPropertyAccessExpression(expression) || ts.isCallExpression(expression)) {
    return baseName(expression.expression)
  }
  return ''
}

const isSkipped = (call: ts.CallExpression): boolean =>
  /\.(skip|todo|fails)\b/.test(call.expression.getText())

const literal = (node: ts.Expression | undefined): string | undefined => {
  if (node === undefined) return undefined
  if (ts.isStringLiteralLike(node)) return node.text
  if (!ts.isTemplateExpression(node)) return undefined
  return node.head.text + node.templateSpans.map((span) => `…${span.literal.text}`).join('')
}

/** Every title of a test file, skipped tests left out: they prove nothing. */
export const titlesIn = (path: string, text: string): TestTitle[] => {
  const file = ts.createSourceFile(path, text, ts.ScriptTarget.ES2023, true)
  const titles: TestTitle[] = []
  const visit = (node: ts.Node): void => {
    if (ts.isCallExpression(node) && ['it', 'test', 'describe'].includes(baseName(node))) {
      if (isSkipped(node)) return
      const title = literal(node.arguments[0])
      if (title !== undefined) titles.push({ path, title: plain(title) })
    }
    ts.forEachChild(node, visit)
  }
  visit(file)
  return titles
}

const tagsIn = (title: string): string[] =>
  [...title.matchAll(RULE_TAGS)].flatMap((match) => (match[1] ?? '').split(/,\s*/))

/** Rules without a test nor a check, tests of unknown rules, rules written twice. */
export const ruleFaults = (
  rules: readonly string[],
  titles: readonly TestTitle[],
  checked: Iterable<string> = [],
): readonly string[] => {
  const known = new Set(rules)
  const tested = new Set([...titles.flatMap(({ title }) => tagsIn(title)), ...checked])
  const doubled = rules.filter((rule, index) => rules.indexOf(rule) !== index)
  return [
    ...doubled.map((rule) => `rule ${rule} is written twice`),
    ...[...known].filter((rule) => !tested.has(rule)).map((rule) => `rule ${rule} has no test`),
    ...titles.flatMap(({ path, title }) =>
      tagsIn(title)
        .filter((rule) => !known.has(rule))
        .map((rule) => `${path}: « ${title} » names ${rule}, which no rule bears`),
    ),
  ]
}

type Sentence = { readonly number: string; readonly text: string }

/** The numbered sentences of the contract, each with the lines that follow it. */
const sentencesIn = (contract: string): Sentence[] => {
  const sentences: { number: string; text: string }[] = []
  let inside = false
  for (const line of contract.split('\n')) {
    const start = NUMBERED.exec(line)
    if (start !== null) sentences.push({ number: start[1] ?? start[2] ?? '', text: line })
    inside = start !== null || (inside && !line.startsWith('#'))
    const last = sentences.at(-1)
    if (start === null && inside && last !== undefined) last.text += `\n${line}`
  }
  return sentences
}

/** The tests that the contract's sentences name, and the sentences that name none. */
export const promisesIn = (
  contract: string,
): { readonly promised: readonly Promised[]; readonly faults: readonly string[] } => {
  const read = sentencesIn(contract).map(({ number, text }) => ({
    number,
    named: [...text.matchAll(TEST_NAMED)].map((match) => ({
      number,
      path: match[1] ?? '',
      title: plain(match[2] ?? ''),
    })),
  }))
  const promised = read.flatMap(({ named }) => named)
  const faults = read
    .filter(({ named }) => named.length === 0)
    .map(({ number }) => `contract, sentence ${number}: names no test`)
  return { promised, faults }
}

/** Promises whose test is not there; a title may be given after its groups, joined by ›. */
export const promiseFaults = (
  promised: readonly Promised[],
  titles: readonly TestTitle[],
): readonly string[] =>
  promised.flatMap(({ number, path, title }) => {
    const there = new Set(titles.filter((each) => each.path === path).map((each) => each.title))
    if (there.size === 0) return [`contract, sentence ${number}: no test in ${path}`]
    const missing = title.split(' › ').filter((part) => !there.has(part))
    return missing.map((part) => `contract, sentence ${number}: ${path} has no « ${part} »`)
  })
