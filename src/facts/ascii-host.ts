/** The ASCII form of a host by UTS #46, as WHATWG's URL applies it. In a warehouse, which has no `URL`, another file stands here. */

/** Null where there is none, because no such name can be registered. */
export function asciiHost(host: string): string | null {
  try {
    return new URL(`http://${host}`).hostname;
  } catch {
    return null;
  }
}
