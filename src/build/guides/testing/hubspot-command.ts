import { documentedCommands } from '../../../hubspot-pages/command-line.ts';

/** What HubSpot's command line would not know of a line that is typed; empty: it knows all of it. */
export function unknownToHubSpot(typed: string): readonly string[] {
  const [name = ''] = typed.split(' --');
  const documented = documentedCommands.find(({ command }) => command === name);
  if (documented === undefined) return [name];
  return [...typed.matchAll(/ (--[\w-]+)/g)].flatMap(([, option = '']) =>
    documented.options.includes(option) ? [] : [option],
  );
}
