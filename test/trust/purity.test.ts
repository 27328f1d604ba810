import ts from 'typescript'
import { describe, expect, it } from 'vitest'
import { parseSource, placeOf, readSource, type SourceFile, visit } from './source.js'

/** The globals that give the same result everywhere. Whatever else `src` takes from outside must be argued for here. */
const PURE_GLOBALS = new Set(
  `undefined NaN Infinity Array Boolean Error JSON Map Math Number Object Promise RangeError RegExp Set String Symbol
  Symbol.asyncIterator Symbol.iterator TypeError WeakMap Required ArrayBuffer Uint8Array Uint16Array Uint32Array Int32Array Float64Array decodeURIComponent`.split(
    /\s+/,
  ),
)

/** Members that read the locale, the time zone or chance, whatever they are called on. */
const IMPURE_MEMBERS = new Set(
  `random toLocaleString toLocaleDateString toLocaleTimeString toLocaleLowerCase toLocaleUpperCase localeCompare
  getFullYear getMonth getDate getDay getHours getMinutes getSeconds getTimezoneOffset setFullYear setMonth setDate
  setHours toDateString toTimeString now captureStackTrace stackTraceLimit`.split(/\s+/),
)

/** Of date-fns, what takes and gives instants only: no local day, no default locale. */
const PURE_IMPORTS = new Set(['zod', 'date-fns/addMilliseconds'])

/** What a file takes from outside that may differ from run to run. */
function findImpurities(file: SourceFile): string[] {
  const found: string[] = []
  const declared = declaredNames(file)
  const moved = movedPatterns(file)
  const report = (node: ts.Node, what: string): void => {
    found.push(`${placeOf(file, node)}: ${what}`)
  }
  visit(file, (node) => {
    if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) {
      const from = node.moduleSpecifier as ts.StringLiteral | undefined
      if (from && !from.text.startsWith('.') && !PURE_IMPORTS.has(from.text)) report(node, `import ${from.text}`)
    } else if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword)
      report(node, 'import()')
    else if (ts.isMetaProperty(node)) report(node, node.getText())
    else if (ts.isPropertyAccessExpression(node) && IMPURE_MEMBERS.has(node.name.text)) report(node, node.name.text)
    else if (ts.isElementAccessExpression(node) && isImpureText(node.argumentExpression))
      report(node, node.argumentExpression.getText())
    else if (ts.isCallExpression(node) && moved.has(walkedPattern(node) ?? ''))
      report(node, 'matchAll begins where the pattern was left')
    else if (ts.isVariableStatement(node) && ts.isSourceFile(node.parent) && !isConst(node.declarationList))
      report(node, 'a module variable that can change')
    else if (ts.isIdentifier(node) && isFreeReference(node) && !declared.has(node.text) && !PURE_GLOBALS.has(node.text))
      report(node, node.text)
  })
  return found
}

/** The pattern that `text.matchAll(PATTERN)` walks: from its `lastIndex` on, which any other use of it may have left anywhere. */
function walkedPattern({ expression, arguments: [pattern] }: ts.CallExpression): string | undefined {
  const walks = ts.isPropertyAccessExpression(expression) && expression.name.text === 'matchAll'
  return walks ? pattern?.getText() : undefined
}

/** The patterns that a file moves: by their `lastIndex`, or by `exec` and `test`. */
function movedPatterns(file: SourceFile): Set<string> {
  const moved = new Set<string>()
  visit(file, (node) => {
    if (ts.isPropertyAccessExpression(node) && /^(?:lastIndex|exec|test)$/.test(node.name.text))
      moved.add(node.expression.getText())
  })
  return moved
}

const isImpureText = (node: ts.Expression): boolean => ts.isStringLiteral(node) && IMPURE_MEMBERS.has(node.text)

const isConst = ({ flags }: ts.VariableDeclarationList): boolean => (flags & ts.NodeFlags.Const) !== 0

/** Every name a file declares anywhere: imports, variables, parameters, functions, types. */
function declaredNames(file: SourceFile): Set<string> {
  const names = new Set<string>()
  visit(file, (node) => {
    const { name } = node as Partial<ts.NamedDeclaration>
    if (name && ts.isIdentifier(name) && !ts.isPropertyAccessExpression(node) && !ts.isPropertyAssignment(node))
      names.add(name.text)
  })
  return names
}

/** Whether an identifier stands for a value from the scope around it, rather than naming a member or a type. */
function isFreeReference(node: ts.Identifier): boolean {
  const { parent } = node
  if (ts.isPropertyAccessExpression(parent)) return parent.expression === node
  if (ts.isPropertyAssignment(parent)) return parent.initializer === node
  if (ts.isBindingElement(parent)) return parent.initializer === node
  if (ts.isExpressionWithTypeArguments(parent)) return true
  if (ts.isLabeledStatement(parent) || ts.isBreakOrContinueStatement(parent)) return false
  return !ts.isImportSpecifier(parent) && !ts.isExportSpecifier(parent) && !isInType(node)
}

function isInType(node: ts.Node): boolean {
  for (let at: ts.Node | undefined = node; at && !ts.isStatement(at); at = at.parent) {
    if (ts.isExpression(at) && !ts.isIdentifier(at)) return false
    if (ts.isTypeNode(at)) return true
  }
  return ts.isTypeNode(node.parent)
}

describe('purity', () => {
  for (const file of readSource()) {
    it(`${file.name} takes nothing from outside that can differ`, () => {
      expect(findImpurities(file)).toEqual([])
    })
  }

  // The check itself is checked: each of these must be seen.
  const IMPURE = [
    'const at = Date.now()',
    'const at = new Date()',
    'const at = new Date(2024, 1, 1)',
    'const at = Math.random()',
    'const home = process.env.HOME',
    "import { readFileSync } from 'node:fs'",
    "import { format } from 'date-fns'",
    "import { parse } from 'date-fns/parse'",
    "const page = fetch('/papers')",
    'const list = new Intl.ListFormat()',
    'const shown = (2).toLocaleString()',
    "const order = 'a'.localeCompare('b')",
    'const all = globalThis',
    'const all = window.document',
    "const fs = await import('node:fs')",
    'const here = import.meta.url',
    'let calls = 0',
    "const at = Reflect.get(Math, 'random')",
    "const at = Math['random']()",
    'const later = setTimeout(() => {}, 1)',
    'const at = performance.now()',
    "console.log('hello')",
    'class Slow extends EventTarget {}',
    "const AT = /a/g\nAT.lastIndex = 1\nconst all = [...'aa'.matchAll(AT)]",
    "const AT = /a/g\nconst one = AT.exec('aa')\nconst all = [...'aa'.matchAll(AT)]",
  ]
  for (const code of IMPURE) {
    it(`sees ${code}`, () => expect(findImpurities(parseSource('probe.ts', code))).not.toEqual([]))
  }
})
