/** Which scopes a token holds. HubSpot asks for any one of a list. */
import { missingScopes } from './errors.ts';

export class Scopes {
  /** Null: every scope. */
  constructor(readonly granted: readonly string[] | null) {}

  /** @throws HubSpotError 403 that names the scopes any one of which would do. */
  require(anyOf: readonly string[]): void {
    if (this.granted !== null && !anyOf.some((scope) => this.granted?.includes(scope) === true)) throw missingScopes(anyOf);
  }

  /** Associations open to any scope of CRM objects. */
  requireSomeObject(preferred: readonly string[]): void {
    if (this.granted !== null && !this.granted.some((scope) => scope.startsWith('crm.objects.'))) throw missingScopes(preferred);
  }
}
