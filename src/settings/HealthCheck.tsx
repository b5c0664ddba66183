/** Is everything there that the app needs: what is not, what that changes, and how it is repaired. */
import { Accordion, Alert, Flex, Text } from '@hubspot/ui-extensions';
import type { PortalHealth } from '../contract/portal-health.ts';
import { CheckHead } from './CheckHead.tsx';
import { FindingsTable } from './FindingsTable.tsx';
import { countOf, keyOf, openOf } from './findings.ts';
import { Outcome } from './Outcome.tsx';
import { troubleTexts } from '../cards/shared/trouble-texts.ts';
import type { SettingsDesk } from './use-portal-settings.ts';
import { useReader } from './use-reader.ts';

interface HealthProps {
  /** Absent while it is read. */
  readonly health: PortalHealth | undefined;
  readonly desk: SettingsDesk;
}

export function HealthCheck({ health, desk }: HealthProps) {
  const { words } = useReader();
  const { check } = desk;
  const findings = health?.findings ?? [];
  const open = openOf(findings);
  const trouble = check.status === 'ready' ? check.trouble : undefined;
  return (
    <Flex testId="check" direction="column" gap="sm">
      <CheckHead health={health} desk={desk} />
      {trouble !== undefined && (
        <Alert testId="not-checked-again" variant="warning" title={words.notCheckedAgain}>
          {troubleTexts(trouble, words).join(' ')}
        </Alert>
      )}
      <Outcome act={desk.act} of={['repair']} />
      {open.length > 0 ? (
        <FindingsTable findings={open} desk={desk} />
      ) : (
        <Text testId="all-well">{health === undefined ? '–' : words.allWell}</Text>
      )}
      <Accordion
        testId="passed"
        size="xs"
        title={words.passed(health === undefined ? '–' : String(countOf(findings, 'ok')))}
      >
        <Flex direction="column">
          {findings
            .filter(({ state }) => state === 'ok')
            .map((finding) => (
              <Text key={keyOf(finding)} variant="microcopy">
                {finding.title}
              </Text>
            ))}
        </Flex>
      </Accordion>
    </Flex>
  );
}
