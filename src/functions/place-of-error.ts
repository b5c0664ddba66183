/** Where it happened, for the app's log. The message of an error could carry data of the deal: it is not written down. */
export function placeOf(error: unknown): string {
  if (!(error instanceof Error)) return 'not an error';
  const frames = (error.stack ?? '').split('\n').filter((line) => line.trimStart().startsWith('at '));
  return [error.name, ...frames.slice(0, 4).map((line) => line.trim())].join(' ');
}
