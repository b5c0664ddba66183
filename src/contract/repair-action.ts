/** What the app puts right by itself, with the scopes that it has for records. */
export const repairActions = [
  'create_labels', // labels between deals and companies that are missing
  'associate_involvements', // with the deal and the company that the record itself names
  'write_keys', // of involvements whose deal and partner are known
  'remove_unusable_settings', // to HubSpot's recycling bin
] as const;
export type RepairAction = (typeof repairActions)[number];
