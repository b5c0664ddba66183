/** What a bundled ES module imports: from where, and under which names there. */
import ts from 'typescript';

export interface Imported {
  readonly from: string;
  /** `*` for all of it. */
  readonly names: readonly string[];
}

/** Several rules ask it of the same bundles. */
const known = new Map<string, readonly Imported[]>();

export function importsOf(code: string): readonly Imported[] {
  const before = known.get(code);
  if (before !== undefined) return before;
  const found = importsIn(code);
  known.set(code, found);
  return found;
}

function importsIn(code: string): readonly Imported[] {
  const source = ts.createSourceFile('bundle.js', code, ts.ScriptTarget.Latest, false, ts.ScriptKind.JS);
  return source.statements.flatMap((statement) => {
    const from =
      ts.isImportDeclaration(statement) || ts.isExportDeclaration(statement) ? statement.moduleSpecifier : undefined;
    if (from === undefined || !ts.isStringLiteral(from)) return [];
    return [{ from: from.text, names: ts.isImportDeclaration(statement) ? namesIn(statement.importClause) : ['*'] }];
  });
}

function namesIn(clause: ts.ImportClause | undefined): readonly string[] {
  if (clause === undefined) return [];
  const { name, namedBindings } = clause;
  const named =
    namedBindings === undefined
      ? []
      : ts.isNamespaceImport(namedBindings)
        ? ['*']
        : namedBindings.elements.map((element) => (element.propertyName ?? element.name).text);
  return name === undefined ? named : ['default', ...named];
}
