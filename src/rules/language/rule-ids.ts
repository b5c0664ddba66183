/**
 * The ids of the rules, in the order of the text: a typing error in one does not compile. What each says stands in its
 * section (`sections/<section>/text.ts`); an id that no section says does not compile there (`sections/registry.ts`).
 */

/** By how many rules a family has: their numbers. */
interface Numbers {
  readonly 1: '01';
  readonly 2: Numbers[1] | '02';
  readonly 3: Numbers[2] | '03';
  readonly 4: Numbers[3] | '04';
  readonly 5: Numbers[4] | '05';
  readonly 6: Numbers[5] | '06';
  readonly 7: Numbers[6] | '07';
  readonly 8: Numbers[7] | '08';
  readonly 9: Numbers[8] | '09';
  readonly 11: Numbers[9] | '10' | '11';
  readonly 14: Numbers[11] | '12' | '13' | '14';
}

/** The id of a rule: `POI-12`. */
export type RuleId =
  | `TEAM-${Numbers[5]}`
  | `ELIG-${Numbers[4]}`
  | `RATE-${Numbers[3]}`
  | `MM-${Numbers[5]}`
  | `SM-${Numbers[4]}`
  | `POI-${Numbers[14]}`
  | `COM-${Numbers[7]}`
  | `ONB-${Numbers[7]}`
  | `DISC-${Numbers[2]}`
  | `INC-${Numbers[1]}`
  | `VER-${Numbers[4]}`
  | `FB-${Numbers[1]}`
  | `REG-${Numbers[7]}`
  | `OVL-${Numbers[3]}`
  // The motions are counted from nought.
  | `MOT-${'00' | Numbers[3]}`
  | `PC-${Numbers[4]}`
  | `HC-${Numbers[5]}`
  | `TX-${Numbers[4]}`
  | `BPW-${Numbers[8]}`
  | `ENT-${Numbers[11]}`
  | `XS-${Numbers[3]}`
  | `US-${Numbers[8]}`
  | `WAIV-${Numbers[5]}`
  | `COMM-${Numbers[6]}`
  | `MODEL-${Numbers[4]}`
  | `FAQ-${Numbers[9]}`;
