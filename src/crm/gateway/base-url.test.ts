import fc from 'fast-check';
import { allowedBaseUrl, hubspotApi } from './base-url.ts';

test('without a setting it is HubSpot', () => {
  expect(allowedBaseUrl(undefined)).toEqual({ ok: true, url: hubspotApi, loopback: false });
  expect(allowedBaseUrl(' ')).toEqual({ ok: true, url: hubspotApi, loopback: false });
  expect(allowedBaseUrl('https://api.hubapi.com/')).toEqual({ ok: true, url: hubspotApi, loopback: false });
});

test.each([
  'http://127.0.0.1:4000',
  'http://localhost:4000/',
  'http://[::1]:4000',
  'http://127.1.2.3',
  'http://2130706433:80',
  'https://localhost',
])('%s is this machine', (text) => {
  expect(allowedBaseUrl(text)).toMatchObject({ ok: true, loopback: true });
});

test.each([
  'http://127.0.0.1.evil.example',
  'http://localhost.evil.example',
  'http://127.0.0.1@evil.example',
  'http://127.0.0.1:80@evil.example/',
  'http://evil.example#127.0.0.1',
  'http://evil.example/127.0.0.1',
  'http://user:pass@127.0.0.1',
  'http://api.hubapi.com',
  'https://api.hubapi.com.evil.example',
  'https://api.hubapi.com@evil.example',
  'https://evil.example/https://api.hubapi.com',
  'https://api.hubapi.com:8443',
  'https://api-hubapi.com',
  'http://0.0.0.0',
  'http://[::ffff:8.8.8.8]',
  'http://10.0.0.1',
  'http://127.0.0.1/some/path',
  'http://127.0.0.1?x=1',
  'file:///etc/passwd',
  'ftp://127.0.0.1',
  'javascript:alert(1)',
  '127.0.0.1:4000',
  '//127.0.0.1',
  'nonsense',
])('%s never gets the token', (text) => {
  expect(allowedBaseUrl(text)).toEqual({ ok: false });
});

test('whatever is allowed leads to HubSpot or to this machine', () => {
  fc.assert(
    fc.property(
      fc.oneof(
        fc.webUrl(),
        fc.string(),
        fc
          .tuple(fc.constantFrom('http://127.0.0.1', 'https://api.hubapi.com', 'http://localhost'), fc.string())
          .map((parts) => parts.join('')),
      ),
      (text) => {
        const answer = allowedBaseUrl(text);
        if (!answer.ok) return;
        const { hostname, protocol } = new URL(answer.url);
        expect(
          answer.url === hubspotApi || hostname === 'localhost' || hostname === '[::1]' || /^127\./.test(hostname),
        ).toBe(true);
        expect(['http:', 'https:']).toContain(protocol);
      },
    ),
  );
});
