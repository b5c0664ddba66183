/** Icons as strokes in a square of 24, and which of them are filled; a name that is not drawn here shows as a ring. */
const ring = 'M21 12a9 9 0 1 1-18 0 9 9 0 0 1 18 0z';

const strokes: Readonly<Record<string, string>> = {
  add: 'M12 5v14M5 12h14',
  appointment: 'M4 6h16v14H4zM4 10h16M8 3v4M16 3v4',
  block: `${ring}M6 6l12 12`,
  bulb: 'M9 18h6M10 21h4M12 3a6 6 0 0 1 4 10c-1 1-1 2-1 2H9s0-1-1-2a6 6 0 0 1 4-10z',
  circleFilled: ring,
  circleHollow: ring,
  checkCircle: `${ring}M8 12l3 3 5-6`,
  clock: `${ring}M12 7v5l3 2`,
  copy: 'M9 9h11v11H9zM5 15H4V4h11v1',
  date: 'M4 6h16v14H4zM4 10h16M8 3v4M16 3v4',
  delay: `${ring}M12 7v5l3 2`,
  delete: 'M4 7h16M9 7V4h6v3M6 7l1 13h10l1-13',
  description: 'M6 3h9l4 4v14H6zM9 12h7M9 16h7',
  downCarat: 'M6 9l6 6 6-6',
  edit: 'M4 20h4L20 8l-4-4L4 16zM13 7l4 4',
  email: 'M3 6h18v13H3zM3 7l9 7 9-7',
  exclamation: 'M12 4v11M12 19v.5',
  exclamationCircle: `${ring}M12 7v6M12 16.5v.5`,
  file: 'M6 3h9l4 4v14H6z',
  filter: 'M4 5h16l-6 8v6l-4-2v-4z',
  info: `${ring}M12 11v6M12 7.5v.5`,
  left: 'M15 6l-6 6 6 6',
  link: 'M9 15l6-6M8 11l-3 3a4 4 0 0 0 5 5l3-3M16 13l3-3a4 4 0 0 0-5-5l-3 3',
  locked: 'M6 11h12v9H6zM8 11V8a4 4 0 0 1 8 0v3',
  question: `${ring}M9.5 9a2.5 2.5 0 1 1 3.5 2.5c-1 .5-1 1-1 2M12 16.5v.5`,
  refresh: 'M20 12a8 8 0 1 1-2.5-6M20 3v4h-4',
  remove: 'M6 6l12 12M18 6L6 18',
  right: 'M9 6l6 6-6 6',
  search: 'M17 11a6 6 0 1 1-12 0 6 6 0 0 1 12 0zM20 20l-4.5-4.5',
  success: 'M5 12l5 5 9-11',
  upCarat: 'M6 15l6-6 6 6',
  warning: 'M12 4 21 20H3zM12 10v4M12 17v.5',
};

const filled: readonly string[] = ['circleFilled'];

export const isFilled = (name: string) => filled.includes(name);
export const strokesOf = (name: string) => strokes[name] ?? ring;
