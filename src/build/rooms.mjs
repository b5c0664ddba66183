/**
 * Which room may import which. Arrows run one way: the rules know nobody, what people see knows the rules' answers, and
 * only the edges (functions, cli, preview) know everybody. Tests may reach further than the code beside them.
 *
 * `types of x`: its types alone; `x/folder`: that folder alone. ESLint refuses the rest (`eslint.config.mjs`), the
 * engineers' guide draws it (`rooms-drawn.ts`), and `rooms.test.ts` names what is allowed here and nowhere used. Plain
 * Node, because ESLint reads its configuration without TypeScript.
 */
export const mayImport = {
  'hubspot-pages': [],
  facts: [],
  rules: ['facts'],
  contract: ['facts', 'types of rules'],
  catalogue: ['facts', 'rules'],
  view: ['contract', 'facts', 'rules'],
  warehouse: ['catalogue', 'facts', 'rules'],
  crm: ['catalogue', 'contract', 'facts', 'rules'],
  install: ['catalogue', 'types of contract', 'crm', 'facts', 'types of rules', 'view'],
  portfolio: ['contract', 'crm', 'facts', 'rules', 'view'],
  functions: ['contract', 'crm', 'facts', 'install', 'portfolio', 'rules', 'view'],
  cards: ['types of contract'],
  settings: ['cards/shared', 'types of contract'],
  pages: ['cards/shared', 'types of contract', 'settings'],
  cli: ['catalogue', 'types of contract', 'crm', 'facts', 'install', 'portfolio', 'preview', 'rules', 'view'],
  preview: ['build', 'crm', 'facts', 'view'],
  build: ['catalogue', 'facts', 'hubspot-pages', 'preview', 'rules', 'view', 'warehouse'],
  faults: ['build', 'contract', 'preview', 'view'],
  bench: ['build', 'catalogue', 'facts', 'portfolio', 'preview', 'rules', 'warehouse'],
};

const typesOf = 'types of ';

/** @param {string} named `types of contract`, `cards/shared` */
export function allowance(named) {
  const onlyTypes = named.startsWith(typesOf);
  const [room = '', ...folder] = named.replace(typesOf, '').split('/');
  return { room, onlyTypes, folder: folder.length === 0 ? null : folder.join('/') };
}
