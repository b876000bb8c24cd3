import ts from 'typescript'

/** One function with a body, as the budgets see it. */
export type FunctionMeasure = {
  readonly name: string
  readonly line: number
  readonly codeLines: number
  readonly parameters: number
  readonly kind: 'plain' | 'component' | 'test-callback'
}

/** What the budgets need to know of one file. */
export type SourceMeasure = {
  readonly path: string
  readonly codeLines: number
  readonly functions: readonly FunctionMeasure[]
  readonly anyAtLines: readonly number[]
  readonly defaultExportAtLines: readonly number[]
  readonly exportedNames: readonly string[]
  readonly isBarrel: boolean
}

const lineOf = (file: ts.SourceFile, position: number): number =>
  file.getLineAndCharacterOfPosition(position).line

const isComment = (node: ts.Node): boolean =>
  node.kind >= ts.SyntaxKind.FirstJSDocNode && node.kind <= ts.SyntaxKind.LastJSDocNode

/** The numbers of the lines that hold at least one token: comments and blank lines are not code. */
const codeLinesOf = (file: ts.SourceFile): ReadonlySet<number> => {
  const lines = new Set<number>()
  const texts = file.text.split('\n')
  const visit = (node: ts.Node): void => {
    if (isComment(node) || node.kind === ts.SyntaxKind.EndOfFileToken) return
    const children = node.getChildren(file)
    for (const child of children) visit(child)
    if (children.length > 0 || node.getWidth(file) === 0) return
    const last = lineOf(file, node.end)
    for (let line = lineOf(file, node.getStart(file)); line <= last; line += 1) {
      if ((texts[line] ?? '').trim() !== '') lines.add(line)
    }
  }
  visit(file)
  return lines
}

const calledName = (expression: ts.Expression): string => {
  if (ts.isIdentifier(expression)) return expression.text
  if (ts.isPropertyAccessExpression(expression)) return calledName(expression.expression)
  if (ts.isCallExpression(expression)) return calledName(expression.expression)
  return ''
}

const TEST_CALLS = new Set([
  'describe',
  'it',
  'test',
  'beforeAll',
  'beforeEach',
  'afterAll',
  'afterEach',
])

/** True when the function is handed to describe, it, test or a hook of theirs. */
const isTestCallback = (node: ts.Node): boolean =>
  ts.isCallExpression(node.parent) && TEST_CALLS.has(calledName(node.parent.expression))

const nameOf = (node: ts.FunctionLikeDeclaration): string => {
  if (node.name !== undefined) return node.name.getText()
  let above: ts.Node = node.parent
  // memo(…), forwardRef(…) and the like stand between a component and its name
  while (ts.isCallExpression(above) || ts.isParenthesizedExpression(above)) above = above.parent
  if (ts.isVariableDeclaration(above) || ts.isPropertyAssignment(above)) return above.name.getText()
  return 'anonymous'
}

const kindOf = (path: string, node: ts.FunctionLikeDeclaration): FunctionMeasure['kind'] => {
  if (isTestCallback(node)) return 'test-callback'
  return path.endsWith('.tsx') && /^[A-Z]/.test(nameOf(node)) ? 'component' : 'plain'
}

const isFunctionWithBody = (node: ts.Node): node is ts.FunctionLikeDeclaration =>
  ts.isFunctionLike(node) && 'body' in node && node.body !== undefined

const isThis = (parameter: ts.ParameterDeclaration): boolean => parameter.name.getText() === 'this'

const measureFunction = (
  file: ts.SourceFile,
  node: ts.FunctionLikeDeclaration,
  codeLines: ReadonlySet<number>,
): FunctionMeasure => {
  const first = lineOf(file, node.getStart(file))
  const last = lineOf(file, node.end)
  const inside = [...codeLines].filter((line) => line >= first && line <= last)
  return {
    name: nameOf(node),
    line: first + 1,
    codeLines: inside.length,
    parameters: node.parameters.filter((parameter) => !isThis(parameter)).length,
    kind: kindOf(file.fileName, node),
  }
}

const hasModifier = (node: ts.Node, kind: ts.SyntaxKind): boolean =>
  ts.canHaveModifiers(node) &&
  (ts.getModifiers(node) ?? []).some((modifier) => modifier.kind === kind)

const isDefaultExport = (node: ts.Node): boolean =>
  (ts.isExportAssignment(node) && node.isExportEquals !== true) ||
  hasModifier(node, ts.SyntaxKind.DefaultKeyword) ||
  (ts.isExportSpecifier(node) && node.name.text === 'default')

const namesExportedBy = (statement: ts.Statement): string[] => {
  if (ts.isExportDeclaration(statement)) {
    const clause = statement.exportClause
    if (clause === undefined || !ts.isNamedExports(clause)) return []
    return clause.elements.map((element) => element.name.text)
  }
  if (!hasModifier(statement, ts.SyntaxKind.ExportKeyword)) return []
  if (ts.isVariableStatement(statement)) {
    return statement.declarationList.declarations.map((declaration) => declaration.name.getText())
  }
  const { name } = statement as ts.DeclarationStatement
  return name === undefined ? [] : [name.getText()]
}

const isReExport = (statement: ts.Statement): boolean =>
  ts.isExportDeclaration(statement) && statement.moduleSpecifier !== undefined

const isBarrel = (file: ts.SourceFile): boolean =>
  /(^|\/)index\.tsx?$/.test(file.fileName) ||
  file.statements.some(
    (each) => isReExport(each) && ts.isExportDeclaration(each) && each.exportClause === undefined,
  ) ||
  (file.statements.length > 0 && file.statements.every(isReExport))

/** Reads one TypeScript file the way the budgets count it. */
export const measureSource = (path: string, text: string): SourceMeasure => {
  const file = ts.createSourceFile(path, text, ts.ScriptTarget.ES2023, true)
  const codeLines = codeLinesOf(file)
  const functions: FunctionMeasure[] = []
  const anyAtLines: number[] = []
  const defaultExportAtLines: number[] = []
  const visit = (node: ts.Node): void => {
    const line = lineOf(file, node.getStart(file)) + 1
    if (isFunctionWithBody(node)) functions.push(measureFunction(file, node, codeLines))
    if (node.kind === ts.SyntaxKind.AnyKeyword) anyAtLines.push(line)
    if (isDefaultExport(node)) defaultExportAtLines.push(line)
    ts.forEachChild(node, visit)
  }
  visit(file)
  return {
    path,
    codeLines: codeLines.size,
    functions,
    anyAtLines,
    defaultExportAtLines,
    exportedNames: file.statements.flatMap(namesExportedBy),
    isBarrel: isBarrel(file),
  }
}
