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
import { isSending } from './act.ts';
import { Trouble } from './Outcome.tsx';
import type { SettingsDesk } from './use-portal-settings.ts';
import { useReader } from './use-reader.ts';

interface AskProps {
  readonly accepted: AcceptedNameShown;
  readonly desk: SettingsDesk;
}

interface PanelProps extends AskProps {
  /** Of many that could be opened only the one that is has buttons. */
  readonly isOpen: boolean;
  readonly onClose: () => void;
}

const panelOf = (record: string): string => `withdraw-${record}`;

export function WithdrawPanel({ isOpen, onClose, ...asked }: PanelProps) {
  const { words } = useReader();
  const { record, name } = asked.accepted;
  const title = words.withdrawTitle(name);
  return (
    <Panel id={panelOf(record)} title={title} width="sm" variant="modal" aria-label={title} onClose={onClose}>
      <PanelBody>
        <PanelSection>{isOpen ? <Ask {...asked} /> : <Text>{title}</Text>}</PanelSection>
      </PanelBody>
    </Panel>
  );
}

function Ask({ accepted: { record, product }, desk }: AskProps) {
  const { words } = useReader();
  const { closeOverlay } = useExtensionActions<'pages' | 'settings'>();
  const { act } = desk;
  const busy = isSending(act);
  const failed = act.status === 'failed' && act.wanted.what === 'withdraw_name' && act.wanted.record === record;
  return (
    <Flex direction="column" gap="sm">
      {failed && <Trouble place="panel" trouble={act.trouble} />}
      <Text>{words.withdrawEffect(product.label)}</Text>
      <ButtonRow>
        <LoadingButton
          testId="withdraw-now"
          variant="primary"
          size="sm"
          loading={busy}
          onClick={() => {
            desk.run({ what: 'withdraw_name', record }, panelOf(record));
          }}
        >
          {busy ? words.withdrawing : words.withdraw}
        </LoadingButton>
        <Button
          testId="withdraw-cancel"
          size="sm"
          disabled={busy}
          onClick={() => {
            closeOverlay(panelOf(record));
          }}
        >
          {words.keep}
        </Button>
      </ButtonRow>
    </Flex>
  );
}
