/** The one browser type that HubSpot's SDK mentions; cards have no DOM and so no DOM types. */
interface Clipboard {
  writeText(text: string): Promise<void>;
}
