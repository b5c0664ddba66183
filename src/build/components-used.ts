/**
 * Which of HubSpot's components the app's front ends use, with which props and which fixed values: read by the compiler,
 * so that spreads and variables count too.
 */
import path from 'node:path';
import ts from 'typescript';
import { root } from './paths.ts';

/** By component and prop, the fixed texts that are passed, sorted; none where it is passed something else as well. */
export type ComponentsUsed = Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>;

const sdk = /^@hubspot\/ui-extensions(\/|$)/;
/** A key is React's, a test id nobody sees. */
const nobodySees = new Set(['key', 'testId']);

export function componentsUsed(folders: readonly string[]): ComponentsUsed {
  const { options } = ts.parseJsonConfigFileContent(
    ts.readConfigFile(path.join(root, 'tsconfig.json'), (file) => ts.sys.readFile(file)).config,
    ts.sys,
    root,
  );
  const files = folders.flatMap((folder) =>
    ts.sys.readDirectory(path.join(root, folder), ['.tsx'], ['**/*.test.tsx', '**/card-bench.tsx']),
  );
  const program = ts.createProgram(files, options);
  const checker = program.getTypeChecker();
  const used = new Map<string, Map<string, Set<string>>>();
  for (const file of files) {
    const source = program.getSourceFile(file);
    if (source === undefined) throw new Error(`Not read: ${file}`);
    const names = importedFrom(source);
    const visit = (node: ts.Node): void => {
      if (ts.isJsxOpeningElement(node) || ts.isJsxSelfClosingElement(node)) {
        const name = node.tagName.getText(source);
        if (names.has(name.split('.', 1)[0] ?? name)) note(checker, used, name.replace('.', ''), node.attributes);
      }
      ts.forEachChild(node, visit);
    };
    visit(source);
  }
  return Object.fromEntries(
    [...used]
      .sort(byName)
      .map(([name, props]) => [
        name,
        Object.fromEntries([...props].sort(byName).map(([prop, values]) => [prop, [...values].sort()])),
      ]),
  );
}

const byName = ([one]: readonly [string, unknown], [other]: readonly [string, unknown]) => (one < other ? -1 : 1);

function importedFrom(source: ts.SourceFile): ReadonlySet<string> {
  const names = source.statements.flatMap((statement) => {
    if (!ts.isImportDeclaration(statement) || !ts.isStringLiteral(statement.moduleSpecifier)) return [];
    const bindings = statement.importClause?.namedBindings;
    if (!sdk.test(statement.moduleSpecifier.text) || bindings === undefined || !ts.isNamedImports(bindings)) return [];
    return bindings.elements.map((element) => element.name.text);
  });
  return new Set(names);
}

function note(
  checker: ts.TypeChecker,
  used: Map<string, Map<string, Set<string>>>,
  name: string,
  attributes: ts.JsxAttributes,
): void {
  const props = used.get(name) ?? new Map<string, Set<string>>();
  used.set(name, props);
  const add = (prop: string, values: readonly string[]) => {
    if (nobodySees.has(prop)) return;
    const known = props.get(prop) ?? new Set();
    props.set(prop, known);
    for (const value of values) known.add(value);
  };
  for (const attribute of attributes.properties) {
    if (ts.isJsxSpreadAttribute(attribute)) {
      const spread = checker.getTypeAtLocation(attribute.expression);
      for (const variant of spread.isUnion() ? spread.types : [spread])
        for (const prop of variant.getProperties())
          add(prop.name, textsOf(checker.getTypeOfSymbolAtLocation(prop, attribute)));
    } else {
      const { initializer } = attribute;
      const value = initializer !== undefined && ts.isJsxExpression(initializer) ? initializer.expression : initializer;
      const name = attribute.name.getText();
      if (value === undefined) add(name, []);
      else add(name, ts.isStringLiteral(value) ? [value.text] : textsOf(checker.getTypeAtLocation(value)));
    }
  }
}

const textsOf = (type: ts.Type): readonly string[] =>
  (type.isUnion() ? type.types : [type]).flatMap((member) => (member.isStringLiteral() ? [member.value] : []));
