/** Internet domains as people type them into a record. */
/** "https://www.client.example/shop" and "Client.example." are the domain client.example. */
export function bareDomain(text: string): string | undefined {
  const host = text
    .toLowerCase()
    .replace(/^[a-z]+:\/\//, '')
    .replace(/[/?#:].*$/, '')
    .replace(/^www\./, '')
    .replace(/\.$/, '');
  return /^[^\s@]{1,253}$/.test(host) && host.includes('.') ? host : undefined;
}
