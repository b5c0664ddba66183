/** Which versions of Node serve: `engines` in package.json says it once, in the two forms that are read here. Plain Node. */

const form = /^(\^|>=)(\d+)\.(\d+)$/;

/** @throws Error for a form that is not read here. */
function alternatives(range) {
  return range.split('||').map((each) => {
    const found = form.exec(each.trim());
    if (found === null) throw new Error(`engines.node: "${each.trim()}" is neither ^20.19 nor >=20.19.`);
    return { sameMajor: found[1] === '^', major: Number(found[2]), minor: Number(found[3]) };
  });
}

/** Whether a version ("20.19.4") is one of the range ("^20.19 || >=22.12"). */
export function admits(range, version) {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  return alternatives(range).some((each) =>
    major === each.major ? minor >= each.minor : !each.sameMajor && major > each.major,
  );
}

/** The range as the README says it. */
export const nodeNeeded = (range) =>
  `Node ${alternatives(range)
    .map(({ sameMajor, major, minor }) => `${major}.${minor} ${sameMajor ? `or a later ${major}` : 'or newer'}`)
    .join(', ')}`;
