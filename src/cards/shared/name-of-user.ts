interface User {
  readonly firstName?: string;
  readonly lastName?: string;
  readonly email?: string;
}

/** Who says so, as HubSpot knows them; noted as said by the screen, which anybody could have made up. */
export function nameOfUser({ firstName, lastName, email }: User): string {
  const name = [firstName, lastName].filter((part) => part !== undefined && part !== '').join(' ');
  return (name === '' ? (email ?? '') : name).slice(0, 200);
}
