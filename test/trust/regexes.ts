import { posix } from 'node:path'
import ts from 'typescript'
import { placeOf, type SourceFile, visit } from './source.js'

/** A regular expression of `src`, and the constant it is held by. */
export interface FoundRegex {
  /** `pages/page-starts.ts LAST_WORD`, or `papers/join-text.ts:12` where it has no name */
  name: string
  place: string
  regex: RegExp
}

/** Every regular expression a file writes or builds, perhaps of constants of other files; one that is not constant is an error. */
export function findRegexes(file: SourceFile, others: readonly SourceFile[] = []): FoundRegex[] {
  const found: FoundRegex[] = []
  const add = (node: ts.Expression): void => {
    const place = placeOf(file, node)
    const holder = holderOf(node)
    found.push({ name: holder ? `${file.name} ${holder}` : place, place, regex: evaluate(file, others, node, place) })
  }
  visit(file, (node) => {
    if (ts.isRegularExpressionLiteral(node)) add(node)
    else if (isBuilt(node)) {
      const builder = builderOf(node)
      if (builder) callsOf(file, builder).forEach(add)
      else add(node)
    }
  })
  return found
}

/** `new RegExp(...)`, `RegExp(...)` */
const isBuilt = (node: ts.Node): node is ts.NewExpression | ts.CallExpression =>
  (ts.isNewExpression(node) || ts.isCallExpression(node)) && node.expression.getText() === 'RegExp'

/** The function of the module that does nothing but build this expression: `const phrase = (source) => new RegExp(...)` */
function builderOf({ parent }: ts.Node): string | null {
  if (!ts.isArrowFunction(parent) || !ts.isVariableDeclaration(parent.parent)) return null
  return parent.parent.name.getText()
}

function callsOf(file: SourceFile, name: string): ts.CallExpression[] {
  const calls: ts.CallExpression[] = []
  visit(file, (node) => {
    if (!ts.isIdentifier(node) || node.text !== name || ts.isVariableDeclaration(node.parent)) return
    if (!ts.isCallExpression(node.parent))
      throw new Error(`${placeOf(file, node)}: ${name} must be called where it stands`)
    calls.push(node.parent)
  })
  return calls
}

/** The constant of the module that a node is the value of, or part of. */
function holderOf(node: ts.Node): string | null {
  let at = node
  while (!ts.isSourceFile(at.parent)) {
    if (ts.isFunctionLike(at)) return null
    if (ts.isVariableDeclaration(at)) return at.name.getText()
    at = at.parent
  }
  return null
}

/** Runs an expression together with the modules' constants that it needs. */
function evaluate(file: SourceFile, others: readonly SourceFile[], node: ts.Expression, place: string): RegExp {
  const constants: string[] = []
  const seen = new Map<string, SourceFile>()
  const need = (part: ts.Node, from: SourceFile): void => {
    if (ts.isIdentifier(part)) {
      const found = constantOf(from, part.text) ?? importedConstant(from, others, part.text)
      const home = seen.get(part.text)
      if (found?.declaration.initializer && home === undefined) {
        seen.set(part.text, found.file)
        need(found.declaration.initializer, found.file)
        constants.push(`const ${found.declaration.getText()};`)
      } else if (found && home !== found.file) throw new Error(`${place}: two constants are named ${part.text}`)
    }
    ts.forEachChild(part, (child) => need(child, from))
  }
  need(node, file)
  const code = ts.transpile(`(() => { ${constants.join('\n')}\nreturn ${node.getText()} })()`, {
    target: ts.ScriptTarget.ESNext,
  })
  try {
    // biome-ignore lint/security/noGlobalEval: our own source, cut down to one constant
    const value: unknown = globalThis.eval(code)
    if (value instanceof RegExp) return value
  } catch {}
  throw new Error(`${place}: this expression is not a constant that can be proven: ${node.getText()}`)
}

interface Constant {
  file: SourceFile
  declaration: ts.VariableDeclaration
}

function constantOf(file: SourceFile, name: string): Constant | undefined {
  const declaration = file.tree.statements
    .filter(ts.isVariableStatement)
    .flatMap(({ declarationList }) => [...declarationList.declarations])
    .find((one) => one.name.getText() === name)
  return declaration && { file, declaration }
}

/** A constant that a file imports under its own name. */
function importedConstant(file: SourceFile, others: readonly SourceFile[], name: string): Constant | undefined {
  for (const statement of file.tree.statements) {
    if (!ts.isImportDeclaration(statement)) continue
    const named = statement.importClause?.namedBindings
    if (!named || !ts.isNamedImports(named) || !named.elements.some((element) => element.getText() === name)) continue
    const path = (statement.moduleSpecifier as ts.StringLiteral).text.replace(/\.js$/, '.ts')
    const other = others.find((one) => one.name === posix.join(posix.dirname(file.name), path))
    return other && constantOf(other, name)
  }
  return undefined
}
