/** A node of a parsed module, of the fields that are read here. */
export type Node = { readonly type: string; readonly start: number; readonly end: number }

type Named = Node & { readonly id?: { readonly name?: string } | null; readonly body?: Node }
type Declared = Named & { readonly init?: Node | null }
type Member = Node & {
  readonly kind?: string
  readonly computed?: boolean
  readonly key?: { readonly name?: string } | null
  readonly value?: Node
}

/** A piece of a module that runs only when one of its names is said; none: it always runs. */
type Unit = {
  readonly name?: string
  readonly words: readonly string[]
  readonly method?: Node
}

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string'

const childrenOf = (node: Node): Node[] => {
  const fields: readonly unknown[] = Object.values(node)
  return fields.flat().filter(isNode)
}

/** The words of a text: every name it could say. */
export const wordsIn = (text: string): string[] => text.match(/[\p{L}_$][\p{L}\d_$]*/gu) ?? []

/** What a piece of code could ask by name: identifiers, and the words of its strings. */
const wordsOf = (node: Node): string[] => {
  const { name, value } = node as { readonly name?: unknown; readonly value?: unknown }
  const raw = typeof value === 'object' && value !== null && 'raw' in value ? value.raw : value
  const own = [name, raw].flatMap((each) => (typeof each === 'string' ? wordsIn(each) : []))
  return [...own, ...childrenOf(node).flatMap(wordsOf)]
}

const named = (name: string | undefined): { name?: string } => (name === undefined ? {} : { name })

const isMethod = ({ type, kind, computed, key }: Member): boolean =>
  type === 'MethodDefinition' &&
  kind !== 'constructor' &&
  computed !== true &&
  key?.name !== undefined

const classUnits = (node: Named, name: string | undefined): Unit[] => {
  const members: Member[] = node.body === undefined ? [] : childrenOf(node.body)
  const heads = childrenOf(node).filter((each) => each !== node.body)
  const always = members.filter((each) => !isMethod(each))
  const methods = members.filter(isMethod).map((method) => ({
    ...named(method.key?.name),
    words: method.value === undefined ? [] : wordsOf(method.value),
    method,
  }))
  return [{ ...named(name), words: [...heads, ...always].flatMap(wordsOf) }, ...methods]
}

const variableUnits = (each: Declared): Unit[] => {
  const name = each.id?.name
  if (each.init?.type === 'ClassExpression') return classUnits(each.init, name)
  const isLater = /^(Arrow)?Function(Expression)?$/.test(each.init?.type ?? '')
  return [{ ...(isLater ? named(name) : {}), words: wordsOf(each) }]
}

const unitsOf = (statement: Node): Unit[] => {
  const { type } = statement
  const { id } = statement as Named
  // Says nothing of use: gives a name to others.
  if (type === 'ImportDeclaration' || type === 'ExportNamedDeclaration') return []
  if (type === 'ClassDeclaration') return classUnits(statement, id?.name)
  if (type === 'FunctionDeclaration') return [{ ...named(id?.name), words: wordsOf(statement) }]
  if (type === 'VariableDeclaration') {
    return (statement as Node & { readonly declarations: Declared[] }).declarations.flatMap(
      variableUnits,
    )
  }
  return [{ words: wordsOf(statement) }]
}

/** Each exported name and what it is called inside: saying one says the other. */
const aliasesOf = (statement: Node): [outside: string, inside: string][] => {
  if (statement.type !== 'ExportNamedDeclaration') return []
  const { specifiers } = statement as Node & {
    readonly specifiers: { readonly local: { name: string }; readonly exported: { name: string } }[]
  }
  return specifiers.map(({ local, exported }) => [exported.name, local.name])
}

/**
 * The methods of a module's classes that no name leads to, from the words said outside it or from
 * what always runs: nothing can call them, as long as nothing makes up a name at run time.
 */
export const methodsOutOfReach = (
  statements: readonly Node[],
  said: ReadonlySet<string>,
): readonly Node[] => {
  const words = new Set(said)
  for (const [outside, inside] of statements.flatMap(aliasesOf)) {
    if (said.has(outside)) words.add(inside)
  }
  let waiting = statements.flatMap(unitsOf)
  for (;;) {
    const [reached, left]: [Unit[], Unit[]] = [[], []]
    for (const each of waiting) {
      ;(each.name === undefined || words.has(each.name) ? reached : left).push(each)
    }
    if (reached.length === 0) return left.flatMap(({ method }) => method ?? [])
    for (const each of reached) for (const word of each.words) words.add(word)
    waiting = left
  }
}
