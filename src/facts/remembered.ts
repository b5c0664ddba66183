/** A pure function that keeps what it answered: a deal, and then a view of it, asks the same few hundred questions over and over. */

const longestQuestion = 1_000;

/**
 * `most`: answers of a generation, and two are kept: when the younger one is full the older is forgotten, but for what
 * was asked again meanwhile. So memory stays bounded, and a long run of new questions takes no answer away that is still
 * asked for. `asked` names the question where the first argument alone does not.
 */
export function remembered<Args extends readonly unknown[], R>(
  make: (...args: Args) => R,
  most: number,
  asked: (...args: Args) => string = (...args) => String(args[0]),
): (...args: Args) => R {
  let young = new Map<string, R>();
  let old = new Map<string, R>();
  const keep = (question: string, answer: R): R => {
    if (young.size >= most) {
      old = young;
      young = new Map();
    }
    young.set(question, answer);
    return answer;
  };
  return (...args) => {
    const question = asked(...args);
    // As many answers as are kept to questions of any length would be no bound at all.
    if (question.length > longestQuestion) return make(...args);
    const known = young.get(question);
    if (known !== undefined) return known;
    const older = old.get(question);
    return keep(question, older === undefined ? make(...args) : older);
  };
}
