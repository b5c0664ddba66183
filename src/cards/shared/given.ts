/** HubSpot's inputs take a value or none at all, and no undefined one. */
export const given = <T>(value: T | undefined) => (value === undefined ? {} : { value });
