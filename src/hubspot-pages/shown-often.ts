/** Parts of answers that many of HubSpot's pages show alike. */

export const sample = {
  archived: false,
  createdAt: '2019-10-30T03:30:17.883Z',
  id: '512',
  properties: {
    property_checkbox: 'false',
    property_date: '1572480000000',
    property_dropdown: 'choice_b',
    property_multiple_checkboxes: 'chocolate;strawberry',
    property_number: '17',
    property_radio: 'option_1',
    property_string: 'value',
  },
  updatedAt: '2019-12-07T16:50:06.678Z',
} as const;

export const placeholderErrors = [
  {
    category: '<string>',
    context: {},
    errors: [
      {
        message: '<string>',
        code: '<string>',
        context: '{missingScopes=[scope1, scope2]}',
        in: '<string>',
        subCategory: '<string>',
      },
    ],
    links: {},
    message: '<string>',
    status: '<string>',
    id: '<string>',
    subCategory: {},
  },
] as const;
