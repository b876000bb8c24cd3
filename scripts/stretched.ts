import ts from 'typescript'

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
 * phrases holds, is seen at once.
 */
export function stretched(code: string): string {
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
    if (isText && node.getWidth() > 3 && !isNotShown(node)) bracket(node)
    else ts.forEachChild(node, visit)
  }
  visit(source)
  return edits
    .toSorted((one, other) => other.at - one.at)
    .reduce((text, { at, text: added }) => text.slice(0, at) + added + text.slice(at), code)
}
