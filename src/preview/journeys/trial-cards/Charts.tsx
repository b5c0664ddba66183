/** Charts as an app draws them, and such as HubSpot would not take. */
import { BarChart, Flex, hubspot, LineChart } from '@hubspot/ui-extensions';
import { createElement } from 'react';

const quarters = [
  { Quarter: 'Q1 26', Amount: 640, Kind: 'Earned' },
  { Quarter: 'Q1 26', Amount: 360, Kind: 'Projected' },
  { Quarter: 'Q2 26', Amount: 1600, Kind: 'Projected' },
  { Quarter: 'Q3 26', Amount: 700, Kind: 'Earned' },
  { Quarter: 'Q3 26', Amount: 200, Kind: 'Projected' },
];
const axes = {
  x: { field: 'Quarter', fieldType: 'category', label: '' },
  y: { field: 'Amount', fieldType: 'linear', label: '' },
} as const;
const byKind = { groupFieldByColor: 'Kind', colors: { Earned: 'darkAqua', Projected: 'blue' } } as const;
const day = 86_400_000;

hubspot.extend<'crm.record.tab'>(() => (
  <Flex direction="column" gap="lg">
    <BarChart
      testId="stacked"
      data={quarters}
      axes={{ ...axes, options: { ...byKind, stacking: true } }}
      options={{ title: 'By quarter, in EUR', showLegend: true, showDataLabels: true, showTooltips: true }}
    />
    <BarChart
      testId="grouped"
      data={{ data: quarters, options: { propertyLabels: { Kind: { Earned: 'Earned so far' } } } }}
      axes={{ ...axes, options: { groupFieldByColor: 'Kind' } }}
      options={{ showDataLabels: true, colorList: ['purple'] }}
    />
    <LineChart
      testId="line"
      data={[
        { day: 0, deals: 2 },
        { day, deals: 5 },
        { day: 3 * day, deals: 4 },
      ]}
      axes={{ x: { field: 'day', fieldType: 'datetime' }, y: { field: 'deals', fieldType: 'linear' } }}
      options={{ showDataLabels: true }}
    />
    <BarChart testId="nothing" data={[]} axes={axes} options={{ title: 'Nothing' }} />
    {createElement(BarChart, {
      data: quarters,
      axes: { ...axes, options: { ...byKind, colors: { Earned: 'red' as 'blue' } } },
    })}
    <LineChart data={quarters} axes={{ ...axes, y: { field: 'Sum', fieldType: 'linear' } }} />
    <BarChart data={[{ Quarter: 'Q1 26', Amount: '640' }]} axes={axes} />
  </Flex>
));
