/** A pure function that keeps what it answered: a deal, and then a view of it, asks the same few hundred questions over and over. */

const longestQuestion = 1_000;

/**
 * `most`: answers kept; then all are forgotten, so that memory stays bounded. `asked` names the question where the
 * first argument alone does not.
 */
export function remembered<Args extends readonly unknown[], R>(
  make: (...args: Args) => R,
  most: number,
  asked: (...args: Args) => string = (...args) => String(args[0]),
): (...args: Args) => R {
  const kept = new Map<string, R>();
  return (...args) => {
    const question = asked(...args);
    // As many answers as are kept to questions of any length would be no bound at all.
    if (question.length > longestQuestion) return make(...args);
    const known = kept.get(question);
    if (known !== undefined) return known;
    const made = make(...args);
    if (kept.size >= most) kept.clear();
    kept.set(question, made);
    return made;
  };
}
