/** What the typings of `@hubspot/ui-extensions` accept for each prop, read by the compiler: `prop-values.ts` is held against it. */
import ts from 'typescript';

const kindOf = (flags: ts.TypeFlags): string | undefined =>
  flags & ts.TypeFlags.StringLike
    ? '<text>'
    : flags & ts.TypeFlags.NumberLike
      ? '<number>'
      : flags & ts.TypeFlags.BooleanLike
        ? '<flag>'
        : flags & ts.TypeFlags.Null
          ? '<null>'
          : undefined;

const membersOf = (type: ts.Type): readonly ts.Type[] => (type.isUnion() ? type.types : [type]);

function formOf(checker: ts.TypeChecker, type: ts.Type): string | undefined {
  if (type.flags & (ts.TypeFlags.Undefined | ts.TypeFlags.Never)) return undefined;
  if (type.isStringLiteral()) return type.value;
  const kind = kindOf(type.flags);
  if (kind !== undefined) return kind;
  if (checker.isArrayLikeType(type)) return '<list>';
  if (type.getCallSignatures().length > 0) return '<function>';
  return '<object>';
}

function formsOf(checker: ts.TypeChecker, type: ts.Type): readonly string[] {
  const members = membersOf(type);
  // Of all that React draws, elements are the ones that nothing else has.
  if (members.some((member) => ['ReactElement', 'ReactPortal'].includes(nameOf(member)))) return ['<node>'];
  return members.flatMap((member) => formOf(checker, member) ?? []);
}

/** Empty for what has no name: the compiler's own types say they always have a symbol, and plain ones have none. */
const nameOf = ({ symbol }: { readonly symbol?: ts.Symbol }): string => symbol?.name ?? '';

/** By component and prop, what is accepted: literal texts, and kinds in angle brackets; sorted, separated by spaces. */
export function sdkValues(file: string): Readonly<Record<string, Readonly<Record<string, string>>>> {
  const program = ts.createProgram([file], {
    strict: true,
    exactOptionalPropertyTypes: true,
    skipLibCheck: true,
    allowImportingTsExtensions: true,
    noEmit: true,
    jsx: ts.JsxEmit.ReactJSX,
    target: ts.ScriptTarget.ES2022,
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    types: [],
  });
  const checker = program.getTypeChecker();
  const source = program.getSourceFile(file);
  const components = source?.statements.find(
    (statement) => ts.isInterfaceDeclaration(statement) && statement.name.text === 'PropsByComponent',
  );
  if (components === undefined) throw new Error(`${file} declares no PropsByComponent.`);
  const values: Record<string, Record<string, string>> = {};
  for (const component of checker.getTypeAtLocation(components).getProperties()) {
    const forms = new Map<string, Set<string>>();
    for (const variant of membersOf(checker.getTypeOfSymbol(component))) {
      for (const prop of variant.getProperties()) {
        if (prop.name === 'children' || prop.name === 'testId') continue;
        const known = forms.get(prop.name) ?? new Set();
        forms.set(prop.name, known);
        for (const form of formsOf(checker, checker.getTypeOfSymbol(prop))) known.add(form);
      }
    }
    values[component.name] = Object.fromEntries([...forms].map(([prop, known]) => [prop, [...known].sort().join(' ')]));
  }
  return values;
}
