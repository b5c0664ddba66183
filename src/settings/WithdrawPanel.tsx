/** Asks once more before a name is withdrawn, and says what that changes. */
import {
  Button,
  ButtonRow,
  Flex,
  LoadingButton,
  Panel,
  PanelBody,
  PanelSection,
  Text,
  useExtensionActions,
} from '@hubspot/ui-extensions';
import type { AcceptedNameShown } from '../contract/portal-health.ts';
import { isSending, type Wanted } from './act.ts';
import { Trouble } from './Outcome.tsx';
import type { SettingsDesk } from './use-portal-settings.ts';
import { useReader } from './use-reader.ts';

interface WithdrawProps {
  readonly accepted: AcceptedNameShown;
  readonly desk: SettingsDesk;
}

export function WithdrawPanel({ accepted: { record, name, product }, desk }: WithdrawProps) {
  const { words } = useReader();
  const { closeOverlay } = useExtensionActions<'pages' | 'settings'>();
  const { act } = desk;
  const panel = `withdraw-${record}`;
  const title = words.withdrawTitle(name);
  const wanted: Wanted = { what: 'withdraw_name', record };
  const busy = isSending(act);
  const failed = act.status === 'failed' && act.wanted.what === 'withdraw_name' && act.wanted.record === record;
  return (
    <Panel id={panel} title={title} width="sm" variant="modal" aria-label={title}>
      <PanelBody>
        <PanelSection>
          <Flex direction="column" gap="sm">
            {failed && <Trouble trouble={act.trouble} />}
            <Text>{words.withdrawEffect(product.label)}</Text>
            <ButtonRow>
              <LoadingButton
                testId="withdraw-now"
                variant="primary"
                size="sm"
                loading={busy}
                onClick={() => {
                  desk.run(wanted, panel);
                }}
              >
                {busy ? words.withdrawing : words.withdraw}
              </LoadingButton>
              <Button
                testId="withdraw-cancel"
                size="sm"
                disabled={busy}
                onClick={() => {
                  closeOverlay(panel);
                }}
              >
                {words.keep}
              </Button>
            </ButtonRow>
          </Flex>
        </PanelSection>
      </PanelBody>
    </Panel>
  );
}
