import { describe, expect, it } from 'vitest';
import { parseViewLink } from '#core/links/viewLink';
import { browserArguments, preferredPort, profileFolder, wasTakenOver } from './browserWindow.mjs';
import { hasDisplay, readOptions } from './options.mjs';

const linux = { system: 'linux', environment: {}, home: '/home/kim', browser: '/usr/bin/chromium' } as const;

describe('the profile of the browser window', () => {
  it('stands where each system keeps the data of programs', () => {
    expect(profileFolder(linux)).toBe('/home/kim/.local/share/medroots-explorer/browser-profile');
    expect(profileFolder({ ...linux, environment: { XDG_DATA_HOME: '/data' } })).toBe('/data/medroots-explorer/browser-profile');
    expect(profileFolder({ ...linux, system: 'darwin', home: '/Users/kim' })).toBe('/Users/kim/Library/Application Support/medroots-explorer/browser-profile');
    expect(profileFolder({ ...linux, system: 'win32', environment: { LOCALAPPDATA: '/Local' } })).toBe('/Local/medroots-explorer/browser-profile');
  });

  it('stands where a snap package may write', () => {
    expect(profileFolder({ ...linux, browser: '/snap/bin/chromium' })).toBe('/home/kim/snap/chromium/common/medroots-explorer');
  });

  it('has one address for good, so that settings are found again', () => {
    const [kim, lee] = ['/home/kim/profile', '/home/lee/profile'].map(preferredPort);
    expect(preferredPort('/home/kim/profile')).toBe(kim);
    expect(lee).not.toBe(kim);
  });
});

describe('the browser window', () => {
  const options = { url: 'http://127.0.0.1:41000/', profile: '/profile', system: 'linux', isRoot: false, passedOn: ['--lang=de', 'lesson.yaml'] } as const;

  it('shows the address without the browser around it, in its own profile', () => {
    const words = browserArguments(options);
    expect(words).toEqual(expect.arrayContaining(['--app=http://127.0.0.1:41000/', '--user-data-dir=/profile', '--lang=de']));
    expect(words).not.toContain('lesson.yaml');
  });

  it('keeps its sandbox but as root on Linux, where it would not start', () => {
    expect(browserArguments(options)).not.toContain('--no-sandbox');
    expect(browserArguments({ ...options, isRoot: true })).toEqual(expect.arrayContaining(['--no-sandbox', '--test-type']));
    expect(browserArguments({ ...options, isRoot: true, system: 'darwin' })).not.toContain('--no-sandbox');
  });

  it('was taken over by a running browser when the one just started ended well at once', () => {
    expect(wasTakenOver({ code: 0, milliseconds: 300 })).toBe(true);
    expect(wasTakenOver({ code: 0, milliseconds: 60_000 })).toBe(false);
    expect(wasTakenOver({ code: 1, milliseconds: 300 })).toBe(false);
  });
});

describe('the words after npm start --', () => {
  it('are ours or passed on', () => {
    expect(readOptions(['--no-window', 'a.yaml', '--fetch-electron', '--lang=de'])).toMatchObject({ noWindow: true, fetchElectron: true, passedOn: ['a.yaml', '--lang=de'] });
    expect(readOptions([])).toEqual({ noWindow: false, fetchElectron: false, hash: '', passedOn: [] });
  });

  it.each([
    ['icd-10-cm:G89.4', '#/icd-10-cm:G89.4'],
    ['medroots://icd-10-cm:G89.4?depth=2', '#/icd-10-cm:G89.4?depth=2'],
    ['medroots:///term:nerve%20block', '#/term:nerve%20block'],
    ['nerve block', '#/nerve%20block'],
    ['#/cpt:64640', '#/cpt:64640'],
    ['νεῦρον', '#/%CE%BD%CE%B5%E1%BF%A6%CF%81%CE%BF%CE%BD'],
  ])('may be the link %s, which Electron gets as it is', (word, hash) => {
    const options = readOptions(['--lang=de', word]);
    expect(options).toMatchObject({ hash, passedOn: ['--lang=de', word] });
    expect(parseViewLink(options.hash)).toEqual(parseViewLink(word));
  });

  it.each(['--inspect', 'https://example.org/', 'file:///etc/hosts', '/etc/hosts', 'C:\\x', 'package.json', '..'])('hold no link where they are %s', (word) => {
    expect(readOptions([word]).hash).toBe('');
  });

  it('need a display for a window on Linux', () => {
    expect(hasDisplay('linux', {})).toBe(false);
    expect(hasDisplay('linux', { DISPLAY: '' })).toBe(false);
    expect(hasDisplay('linux', { DISPLAY: ':0' })).toBe(true);
    expect(hasDisplay('linux', { WAYLAND_DISPLAY: 'wayland-0' })).toBe(true);
    expect(hasDisplay('darwin', {})).toBe(true);
  });
});
