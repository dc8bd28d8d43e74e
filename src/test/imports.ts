import ts from 'typescript';

/** One import of a source file. */
export interface Import {
  /** What stands in the quotes. */
  readonly module: string;
  /** 1-based. */
  readonly line: number;
  /** Leaves nothing in the output: `import type`, or type names only. */
  readonly isType: boolean;
  /** Names taken; "*" for everything. Empty where the module is only run. */
  readonly names: readonly string[];
  /** Inside a `<script>` of an .astro file. */
  readonly isScript: boolean;
}

/** Every import of a file: static, re-exported, dynamic, and `import()` types. */
export function importsOf(file: string, text: string): Import[] {
  if (!file.endsWith('.astro')) return read(text, false);
  return astroParts(text).flatMap(({ code, isScript }) => read(code, isScript));
}

/** The code of an .astro file. Each part stands behind as many line breaks as the file has before it, so lines stay right. */
function astroParts(text: string): { code: string; isScript: boolean }[] {
  const fence = /^\s*---\n([\s\S]*?)\n---/.exec(text);
  const scripts = text.matchAll(/<script\b[^>]*>([\s\S]*?)<\/script>/g);
  return [
    ...(fence ? [{ code: after(text, fence), isScript: false }] : []),
    ...[...scripts].map((script) => ({ code: after(text, script), isScript: true })),
  ];
}

const after = (text: string, { 0: whole, 1: code = '', index }: RegExpExecArray): string =>
  '\n'.repeat(text.slice(0, index + whole.indexOf(code)).split('\n').length - 1) + code;

function read(code: string, isScript: boolean): Import[] {
  const source = ts.createSourceFile('part.ts', code, ts.ScriptTarget.Latest, true);
  const found: Import[] = [];
  const visit = (node: ts.Node): void => {
    const seen = importOf(node);
    if (seen) found.push({ ...seen, isScript, line: source.getLineAndCharacterOfPosition(node.getStart(source)).line + 1 });
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

function importOf(node: ts.Node): Pick<Import, 'module' | 'isType' | 'names'> | undefined {
  if (ts.isImportDeclaration(node)) return { module: textOf(node.moduleSpecifier), ...clauseOf(node.importClause) };
  if (ts.isExportDeclaration(node) && node.moduleSpecifier) {
    const specifiers = node.exportClause && ts.isNamedExports(node.exportClause) ? [...node.exportClause.elements] : undefined;
    return { module: textOf(node.moduleSpecifier), ...namesOf(node.isTypeOnly, specifiers) };
  }
  if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) {
    return { module: node.arguments[0] ? textOf(node.arguments[0]) : '', isType: false, names: ['*'] };
  }
  if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) {
    return { module: textOf(node.argument.literal), isType: true, names: ['*'] };
  }
  return undefined;
}

function clauseOf(clause: ts.ImportClause | undefined): Pick<Import, 'isType' | 'names'> {
  if (!clause) return { isType: false, names: [] };
  const isType = clause.phaseModifier === ts.SyntaxKind.TypeKeyword;
  const bindings = clause.namedBindings;
  const named = namesOf(isType, bindings && ts.isNamedImports(bindings) ? [...bindings.elements] : bindings && undefined);
  if (!clause.name) return named;
  return { isType, names: bindings ? ['default', ...named.names] : ['default'] };
}

/** Without a list of specifiers everything is taken. */
function namesOf(
  isType: boolean,
  specifiers?: readonly (ts.ImportSpecifier | ts.ExportSpecifier)[],
): Pick<Import, 'isType' | 'names'> {
  if (!specifiers) return { isType, names: ['*'] };
  const values = specifiers.filter((specifier) => !specifier.isTypeOnly);
  const isAllTypes = isType || (specifiers.length > 0 && values.length === 0);
  const kept = isAllTypes ? specifiers : values;
  return { isType: isAllTypes, names: kept.map(({ name, propertyName }) => (propertyName ?? name).text) };
}

/** A module's name in quotes; one that is put together at run time is shown as it is written. */
const textOf = (node: ts.Node): string => (ts.isStringLiteralLike(node) ? node.text : node.getText());
