/** In which a product is chosen for a name: the product line, then its edition, and what kind of line it is where that is known. */
import { useState } from 'react';
import {
  Button,
  ButtonRow,
  Flex,
  Form,
  LoadingButton,
  Panel,
  PanelBody,
  PanelSection,
  Select,
  Text,
  useExtensionActions,
} from '@hubspot/ui-extensions';
import { given } from '../cards/shared/given.ts';
import type { PortalHealth } from '../contract/portal-health.ts';
import { type Chosen, type Kind, productOf, wantedAs } from './choice.ts';
import { isSending } from './act.ts';
import { Trouble } from './Outcome.tsx';
import type { SettingsDesk } from './use-portal-settings.ts';
import { useReader } from './use-reader.ts';

interface FormProps {
  readonly name: string;
  readonly products: PortalHealth['products'];
  readonly chosen: Chosen;
  readonly choose: (chosen: Chosen) => void;
  readonly desk: SettingsDesk;
}

interface PanelProps extends FormProps {
  /** Of many that could be opened only the one that is has a form. */
  readonly isOpen: boolean;
  readonly onClose: () => void;
}

const kinds: readonly (Kind | 'open')[] = ['open', 'subscription', 'one_time', 'overage'];

export function ChoicePanel({ isOpen, onClose, ...form }: PanelProps) {
  const { words } = useReader();
  const title = words.choiceTitle(form.name);
  return (
    <Panel id={panelOf(form.name)} title={title} width="sm" variant="modal" aria-label={title} onClose={onClose}>
      <PanelBody>
        <PanelSection>{isOpen ? <ChoiceForm {...form} /> : <Text>{title}</Text>}</PanelSection>
      </PanelBody>
    </Panel>
  );
}

const panelOf = (name: string): string => `choice-${name}`;

function ChoiceForm({ name, products, chosen, choose, desk }: FormProps) {
  const { words } = useReader();
  const { closeOverlay } = useExtensionActions<'pages' | 'settings'>();
  const [isAsked, setAsked] = useState(false);
  const { act } = desk;
  const product = productOf(chosen, products);
  const busy = isSending(act);
  const isMissing = (value: unknown) =>
    isAsked && value === undefined ? { error: true, validationMessage: words.fillIn } : {};
  const save = () => {
    setAsked(true);
    const wanted = wantedAs(name, chosen, products);
    if (wanted !== undefined) desk.run(wanted, panelOf(name));
  };
  const failed = act.status === 'failed' && act.wanted.what === 'accept_name' && act.wanted.name === name;
  return (
    <Form testId="choice-form" autoComplete="off" onSubmit={save}>
      <Flex direction="column" gap="sm">
        {failed && <Trouble place="panel" trouble={act.trouble} />}
        <Select
          testId="field-product"
          name="product"
          label={words.product}
          required
          readOnly={busy}
          {...isMissing(product)}
          options={products.map(({ productLine, label }) => ({ value: productLine, label }))}
          {...given(product?.productLine)}
          onChange={(value) => {
            const picked = products.find(({ productLine }) => productLine === value);
            // Another product has editions of its own.
            if (picked !== undefined)
              choose({ ...(chosen.kind === undefined ? {} : { kind: chosen.kind }), productLine: picked.productLine });
          }}
        />
        {product !== undefined && product.editions.length > 0 && (
          <Select
            testId="field-edition"
            name="edition"
            label={words.edition}
            required
            readOnly={busy}
            {...isMissing(chosen.edition)}
            options={product.editions.map(({ edition, label }) => ({ value: edition, label }))}
            {...given(chosen.edition)}
            onChange={(value) => {
              const picked = product.editions.find(({ edition }) => edition === value);
              if (picked !== undefined) choose({ ...chosen, edition: picked.edition });
            }}
          />
        )}
        <Select
          testId="field-kind"
          name="kind"
          label={words.kind}
          required={false}
          readOnly={busy}
          options={kinds.map((kind) => ({ value: kind, label: words.kinds[kind] }))}
          value={chosen.kind ?? 'open'}
          onChange={(value) => {
            const { kind: _before, ...rest } = chosen;
            const picked = kinds.find((kind) => kind === value);
            choose(picked === undefined || picked === 'open' ? rest : { ...rest, kind: picked });
          }}
        />
        <ButtonRow>
          <LoadingButton testId="choice-accept" type="submit" variant="primary" size="sm" loading={busy}>
            {busy ? words.accepting : words.accept}
          </LoadingButton>
          <Button
            testId="choice-cancel"
            size="sm"
            disabled={busy}
            onClick={() => {
              closeOverlay(panelOf(name));
            }}
          >
            {words.cancel}
          </Button>
        </ButtonRow>
      </Flex>
    </Form>
  );
}
