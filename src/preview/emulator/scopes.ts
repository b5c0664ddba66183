/** Which scopes a token holds. HubSpot asks for any one of a list, and where its documentation leaves it open for two at once. */
import type { ApiStyle } from './api-style.ts';
import { missingScopes } from './errors.ts';
import type { ObjectType } from './object-type.ts';

export class Scopes {
  /** `granted` null: every scope. `commerce`: whether 2026-09 asks for `e-commerce` beside a commerce object's own scope. */
  constructor(
    readonly granted: readonly string[] | null,
    readonly commerce: 'either' | 'both' = 'either',
  ) {}

  /** @throws HubSpotError 403 that names the scopes any one of which would do. */
  require(anyOf: readonly string[]): void {
    if (this.granted !== null && !anyOf.some((scope) => this.granted?.includes(scope) === true))
      throw missingScopes(anyOf);
  }

  /** For the records of a type. @throws HubSpotError 403 */
  requireRecords(type: ObjectType, access: 'read' | 'write', style: ApiStyle): void {
    const scopes = type[access];
    if (this.commerce === 'both' && style === '2026-09' && scopes.includes('e-commerce'))
      for (const scope of scopes) this.require([scope]);
    else this.require(scopes);
  }

  /** Associations open to any scope of CRM objects. */
  requireSomeObject(preferred: readonly string[]): void {
    if (this.granted !== null && !this.granted.some((scope) => scope.startsWith('crm.objects.')))
      throw missingScopes(preferred);
  }
}
