/** What the settings show, as HubSpot's settings of the app and as a page of it: nothing here may need either place. */
import type { ReactNode } from 'react';
import { Flex, Text } from '@hubspot/ui-extensions';
import type { Failure } from '../contract/response.ts';
import type { Trouble } from '../cards/shared/engagement.ts';
import { HealthCheck } from './HealthCheck.tsx';
import { ProductNames } from './ProductNames.tsx';
import { Editions } from './Editions.tsx';
import { Mappings } from './Mappings.tsx';
import { PortalFoot } from './PortalFoot.tsx';
import { troubleTexts } from '../cards/shared/trouble-texts.ts';
import { Unseen } from './Unseen.tsx';
import { type SettingsDesk, usePortalSettings } from './use-portal-settings.ts';
import { useReader } from './use-reader.ts';

export function SettingsContents() {
  const desk = usePortalSettings();
  const { words } = useReader();
  return (
    <Flex direction="column" gap="lg">
      <Text testId="about" variant="microcopy">
        {words.about}
      </Text>
      <Portal desk={desk} />
    </Flex>
  );
}

function Portal({ desk }: { readonly desk: SettingsDesk }): ReactNode {
  const { words } = useReader();
  const { check, checkAgain } = desk;
  const unseen = (testId: 'failed' | 'restricted', trouble: Trouble, checking: boolean) => (
    <Unseen
      testId={testId}
      tag={testId === 'failed' ? words.failedTag : words.restrictedTag}
      title={words[testId]}
      texts={troubleTexts(trouble, words)}
      busy={checking}
      retry={checkAgain}
    />
  );
  const failure = (of: Failure): Trouble => ({ kind: 'failure', failure: of });
  switch (check.status) {
    case 'failed':
      return unseen('failed', check.trouble, check.checking);
    case 'restricted':
      return unseen('restricted', failure(check.failure), check.checking);
    case 'loading':
    case 'ready': {
      const health = check.status === 'ready' ? check.health : undefined;
      return (
        <>
          <HealthCheck health={health} desk={desk} />
          <ProductNames health={health} desk={desk} />
          <Mappings settings={health?.settings} desk={desk} />
          <Editions editions={health?.editions} />
          <PortalFoot health={health} />
        </>
      );
    }
  }
}
