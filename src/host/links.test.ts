import { describe, expect, it } from 'vitest';
import { parseLink } from './links';

// oxlint-disable no-script-url -- they are refused
const refused = [
  '',
  'example.org',
  '//example.org',
  'javascript:alert(1)',
  ' JaVaScRiPt:alert(1)',
  'java\nscript:alert(1)',
  'data:text/html,<script>alert(1)</script>',
  'vbscript:msgbox(1)',
  'file:///etc/passwd',
  'file://server/share/x.exe',
  '\\\\server\\share',
  'smb://server/share',
  'ftp://example.org/x',
  'ws://example.org',
  'blob:https://example.org/1',
  'filesystem:https://example.org/x',
  'view-source:https://example.org',
  'about:blank',
  'chrome://settings',
  'devtools://devtools/bundled/inspector.html',
  'app://bundle/index.html',
  'ms-msdt:/id PCWDiagnostic',
  'ms-officecmd:{}',
  'search-ms:query=x',
  'tel:+15551234',
  'intent://x#Intent;end',
  'https:',
  'https://',
  'http://user@example.org',
  'https://example.org:x@evil.test/',
  'https://exa mple.org',
  'mailto:',
  'mailto:someone',
  'mailto:a@example.org,b@example.org',
  'mailto:a@example.org?attach=/etc/passwd',
  'mailto:a@example.org?bcc=b@example.org',
  'mailto:?subject=x',
  `https://example.org/${'x'.repeat(3000)}`,
];

const allowed = [
  ['https://example.org', 'https://example.org/', 'example.org'],
  ['HTTP://EXAMPLE.org:8080/a?b#c', 'http://example.org:8080/a?b#c', 'example.org:8080'],
  ['https://пример.test/', 'https://xn--e1afmkfd.test/', 'xn--e1afmkfd.test'],
  ['https://еxample.org/', 'https://xn--xample-2of.org/', 'xn--xample-2of.org'],
  ['http://example.invalid/?next=app://bundle', 'http://example.invalid/?next=app://bundle', 'example.invalid'],
  ['http://[::1]:80/', 'http://[::1]/', '[::1]'],
  ['mailto:someone@example.org?subject=Neurolysis', 'mailto:someone@example.org?subject=Neurolysis', 'someone@example.org'],
] as const;

describe('parseLink', () => {
  it.each(refused)('refuses %j', (text) => {
    expect(parseLink(text)).toMatchObject({ ok: false, code: 'not-permitted' });
  });

  it.each([undefined, null, 7, {}, ['https://example.org'], new URL('https://example.org')])('refuses what is not text: %o', (value) => {
    expect(parseLink(value)).toMatchObject({ ok: false, code: 'not-permitted' });
  });

  it.each(allowed)('takes %j and names its host in ASCII', (text, href, target) => {
    expect(parseLink(text)).toMatchObject({ ok: true, value: { href, target } });
  });
});
