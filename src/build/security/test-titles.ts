/** The titles of the tests of a file, each behind those of what it stands in: `outer > inner`. Read by the compiler. */
import ts from 'typescript';

const groups = new Set(['describe']);
const tests = new Set(['test', 'it']);

export function titlesIn(text: string): ReadonlySet<string> {
  const source = ts.createSourceFile('x.test.tsx', text, ts.ScriptTarget.Latest, false, ts.ScriptKind.TSX);
  const titles = new Set<string>();
  const visit = (node: ts.Node, above: readonly string[]): void => {
    const called = ts.isCallExpression(node) ? calledBy(node) : null;
    if (called === null || !ts.isCallExpression(node)) {
      ts.forEachChild(node, (child) => {
        visit(child, above);
      });
      return;
    }
    const whole = [...above, called.title];
    if (tests.has(called.name)) titles.add(whole.join(' > '));
    else
      for (const argument of node.arguments)
        ts.forEachChild(argument, (child) => {
          visit(child, whole);
        });
  };
  visit(source, []);
  return titles;
}

/** `test('...')`, `test.each(rows)('...')`, and the same of `describe`. */
function calledBy({ expression, arguments: given }: ts.CallExpression): { name: string; title: string } | null {
  const [first] = given;
  if (first === undefined || !ts.isStringLiteralLike(first)) return null;
  let named: ts.Expression = expression;
  while (!ts.isIdentifier(named)) {
    if (ts.isCallExpression(named) || ts.isPropertyAccessExpression(named)) named = named.expression;
    else if (ts.isTaggedTemplateExpression(named)) named = named.tag;
    else return null;
  }
  return groups.has(named.text) || tests.has(named.text) ? { name: named.text, title: first.text } : null;
}
