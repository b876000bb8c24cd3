import ts from 'typescript'

/** What both languages write alike, as a name that code goes by (`word-back`), is no word of either. */
function namesAlike(twin: string): ReadonlySet<string> {
  return new Set(Array.from(twin.matchAll(/'([a-z][a-z0-9-]*)'/g), ([, name = '']) => name))
}

/** Words that are compared, looked up or handed to a function are not shown as they stand. */
const isNotShown = (node: ts.Node): boolean => {
  const { parent } = node
  return (
    ts.isImportDeclaration(parent) ||
    ts.isLiteralTypeNode(parent) ||
    ts.isCallExpression(parent) ||
    ts.isNewExpression(parent) ||
    ts.isElementAccessExpression(parent) ||
    ts.isCaseClause(parent) ||
    // One of a few values that code tells apart: the language itself.
    (ts.isVariableDeclaration(parent) && parent.type !== undefined) ||
    (ts.isPropertyAssignment(parent) && (parent.name === node || isInCall(parent))) ||
    (ts.isBinaryExpression(parent) && parent.operatorToken.kind !== ts.SyntaxKind.PlusToken)
  )
}

const isInCall = ({ parent }: ts.PropertyAssignment): boolean =>
  ts.isNewExpression(parent.parent) || ts.isCallExpression(parent.parent)

const share = 0.4
const more = (length: number): string => '~ '.repeat(Math.ceil((length * share) / 2)).trimEnd()

/**
 * A file of phrases, each 40 % longer and in brackets: a phrase that does not fit, or that no file of
 * phrases holds, is seen at once. Beside its English `twin`, names that stages, steps and fields go by stay.
 */
export function stretched(code: string, twin = ''): string {
  const names = namesAlike(twin)
  const source = ts.createSourceFile('phrases.ts', code, ts.ScriptTarget.ES2023, true)
  const edits: { at: number; text: string }[] = []
  const bracket = (node: ts.Node): void => {
    const length = node.getWidth() - 2
    edits.push(
      { at: node.getStart() + 1, text: '[' },
      { at: node.getEnd() - 1, text: ` ${more(length)}]` },
    )
  }
  const visit = (node: ts.Node): void => {
    const isText = ts.isStringLiteralLike(node) || ts.isTemplateExpression(node)
    const isName = ts.isStringLiteral(node) && names.has(node.text)
    if (isText && node.getWidth() > 3 && !isName && !isNotShown(node)) bracket(node)
    else ts.forEachChild(node, visit)
  }
  visit(source)
  return edits
    .toSorted((one, other) => other.at - one.at)
    .reduce((text, { at, text: added }) => text.slice(0, at) + added + text.slice(at), code)
}
