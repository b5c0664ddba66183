/** What this section finds: every code, with the values that its words need and the kind of each. */
import type { Codes } from '../../language/codes.ts';
import { findingsOf } from '../../language/findings.ts';

export const codes = {
  reasons: {
    onboarding_started_in_time: {},
    onboarding_start_awaited: {},
    onboarding_started_late: {},
    onboarding_start_unknown: {},
    onboarding_calendar_unknown: {},
    onboarding_follows_customer: {},
    onboarding_sessions_met: {},
    onboarding_sessions_not_met: {},
    onboarding_sessions_unknown: {},
    onboarding_goals_met: {},
    onboarding_goals_not_met: {},
    onboarding_poor_once: {},
    onboarding_poor_repeatedly: {},
    onboarding_no_poor_review: {},
  },
  warnings: {
    onboarding_started_late: { dueAt: 'date' },
    onboarding_sessions_below_standard: { missing: 'words' },
    onboarding_goals_not_met: {},
    onboarding_poor_review: { count: 'count' },
    onboarding_poor_repeatedly: { count: 'count' },
  },
  actions: ['start_onboarding', 'decide_onboarding_quality'],
  clocks: ['onboarding'],
  questions: {
    started_in_time: {},
    last_day_to_start: {},
    last_day_to_start_by_schedule: {},
    last_day_to_start_by_country: {},
    last_day_to_start_by_holidays: { country: 'name' },
    sessions_meet_the_standard: {},
  },
} as const satisfies Codes;

export const { hubspotDecides, lacking, met, noted, notMet, open, unknown, warned } = findingsOf(codes);
