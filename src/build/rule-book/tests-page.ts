/** Which test proves which rule, for whoever changes the rules: in English, as the tests are. */
import { allSections, allRules } from '../../rules/sections/registry.ts';
import type { RuleTest } from './tests-of-rules.ts';

export function testsPage(tests: ReadonlyMap<string, readonly RuleTest[]>): string {
  return `${[
    '# Which test proves which rule',
    '',
    'For whoever changes the rules; what they say stands in the [rule book](en/README.md). Made by `npm run docs`; do not edit by hand.',
    ...allSections.flatMap((section) => [
      '',
      `## ${section.heading.en}`,
      ...allRules
        .filter((rule) => rule.section.id === section.id)
        .flatMap(({ id, kind }) => [
          '',
          `### [${id}](en/${section.id}.md#${id.toLowerCase()})`,
          '',
          ...listed(tests.get(id) ?? [], kind === 'informs'),
        ]),
    ]),
  ].join('\n')}\n`;
}

function listed(own: readonly RuleTest[], informs: boolean): string[] {
  if (own.length === 0) return [informs ? 'None: the rule only informs.' : 'None.'];
  return own.map(({ file, title }) => `- ${title} ([${file.replace('src/rules/', '')}](../../${file}))`);
}
