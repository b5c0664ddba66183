/** Parts of a line of text, without those that say nothing here. */
export const joined = (parts: readonly string[], by = ' · '): string => parts.filter((part) => part !== '').join(by);
