/** Pages of an app with HubSpot's own router: paths, parameters, actions in the header, and what has no place there. */
import { Button, Flex, hubspot, Input, Text, useExtensionActions } from '@hubspot/ui-extensions';
import {
  createPageRouter,
  PageBreadcrumbs,
  PageHeader,
  PageLink,
  PageRoutes,
  PageTitle,
  usePageRoute,
  type PageRoutesLayoutProps,
} from '@hubspot/ui-extensions/pages';
import { useState } from 'react';

const Route = () => <Text testId="route">{JSON.stringify(usePageRoute())}</Text>;

function Layout({ children }: PageRoutesLayoutProps) {
  const { addAlert } = useExtensionActions<'pages'>();
  return (
    <Flex direction="column" gap="sm">
      <PageHeader>
        <PageHeader.PrimaryAction>
          <PageHeader.Link
            onClick={() => {
              addAlert({ message: 'Pressed in the header' });
            }}
          >
            First
          </PageHeader.Link>
        </PageHeader.PrimaryAction>
        <PageHeader.SecondaryActions>
          <PageHeader.PageLink to="/deals/:id" params={{ id: '1' }}>
            Second
          </PageHeader.PageLink>
        </PageHeader.SecondaryActions>
      </PageHeader>
      {children}
      <Route />
    </Flex>
  );
}

function Home() {
  const actions = useExtensionActions<'pages'>();
  const [typed, setTyped] = useState('');
  const [refused, setRefused] = useState('');
  return (
    <>
      <PageHeader>
        <PageHeader.SecondaryActions>
          <PageHeader.PageLink to="/deals/:id" params={{ id: '1' }}>
            Another header
          </PageHeader.PageLink>
        </PageHeader.SecondaryActions>
      </PageHeader>
      <PageTitle>Trial</PageTitle>
      <PageLink to="/deals/:id" params={{ id: '9 001', lang: 'x' }}>
        To a deal
      </PageLink>
      <Button
        onClick={() => {
          actions.navigateToPage({ to: '/', params: { turn: 'late' } });
        }}
      >
        Filter
      </Button>
      <Flex testId="typed">
        <Input name="typed" label="Typed" value={typed} onInput={setTyped} />
      </Flex>
      <PageLink to="/deals/:id">Nowhere</PageLink>
      <PageBreadcrumbs>
        <Text>Not a crumb</Text>
      </PageBreadcrumbs>
      <Text testId="record">{typeof Reflect.get(actions, 'fetchCrmObjectProperties')}</Text>
      <Button
        onClick={() => {
          hubspot.serverless('deal_engagement', { propertiesToSend: ['amount'] }).catch((error: unknown) => {
            setRefused(String(error));
          });
        }}
      >
        Send properties
      </Button>
      <Button
        onClick={() => {
          hubspot.serverless('portal_health', { parameters: { locale: 'en' } }).then(
            (answer) => {
              setRefused(JSON.stringify(answer));
            },
            (error: unknown) => {
              setRefused(String(error));
            },
          );
        }}
      >
        Ask a function
      </Button>
      <Text testId="answer">{refused}</Text>
    </>
  );
}

function Deal() {
  const { params } = usePageRoute();
  return <PageTitle>{`Deal ${params['id'] ?? ''}`}</PageTitle>;
}

const Pages = createPageRouter(
  <PageRoutes layoutComponent={Layout}>
    <PageRoutes.IndexRoute component={Home} />
    <PageRoutes.Route id="deal" path="/deals/:id" component={Deal} />
  </PageRoutes>,
);

hubspot.extend<'pages'>(() => (
  <>
    <Pages />
    <PageHeader.Link>Astray</PageHeader.Link>
  </>
));
