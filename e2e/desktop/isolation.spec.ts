import { contentSecurityPolicy } from '../../src/host/securityHeaders.mjs';
import { expect, test } from '../fixtures';

test('starts on its own page, in one visible window, without a complaint', async ({ desktop: { app, page, complaints } }) => {
  await expect(page.getByRole('button', { name: 'Menu', exact: true })).toBeVisible();
  const window = await app.evaluate(({ BrowserWindow }) => {
    const [first, ...others] = BrowserWindow.getAllWindows();
    return { url: first?.webContents.getURL(), visible: first?.isVisible(), others: others.length };
  });
  expect(window).toEqual({ url: 'app://bundle/index.html', visible: true, others: 0 });
  await expect.poll(() => app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.getTitle())).toContain('Medroots Explorer');
  expect(complaints).toEqual([]);
});

test('asks for the sandbox and for isolation', async ({ desktop: { app } }) => {
  const preferences = await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.webContents.getLastWebPreferences());
  expect(preferences).toMatchObject({
    sandbox: true,
    contextIsolation: true,
    nodeIntegration: false,
    nodeIntegrationInWorker: false,
    nodeIntegrationInSubFrames: false,
    webSecurity: true,
    webviewTag: false,
  });
});

test('the page has the bridge’s functions, frozen, and nothing of Node or Electron', async ({ desktop: { page } }) => {
  const names = ['require', 'process', 'module', 'exports', 'Buffer', 'global', 'electron', 'ipcRenderer', 'contextBridge'];
  expect(await page.evaluate((wanted) => wanted.filter((name) => name in window), names)).toEqual([]);
  const bridge = await page.evaluate(() => {
    const describe = (value: unknown): unknown => (typeof value === 'object' && value !== null ? Object.fromEntries(Object.entries(value).map(([key, item]) => [key, describe(item)])) : typeof value);
    const groups = Object.values(window.medroots ?? {}).filter((value) => typeof value === 'object');
    return { shape: describe(window.medroots), frozen: [window.medroots, ...groups].every((value) => Object.isFrozen(value)) };
  });
  expect(bridge).toEqual({
    shape: {
      system: 'string',
      files: { open: 'function', save: 'function' },
      drafts: { load: 'function', save: 'function', remove: 'function', setAside: 'function' },
      settings: { load: 'function', save: 'function' },
      clipboard: { writeText: 'function', writePicture: 'function' },
      address: { start: 'function', onOpen: 'function' },
      links: { open: 'function' },
      menu: { update: 'function', onCommand: 'function' },
    },
    frozen: true,
  });
});

test('a frame within the page has no bridge', async ({ desktop: { page } }) => {
  const bridges = await page.evaluate(() => {
    const frame = document.createElement('iframe');
    document.body.append(frame);
    return frame.contentWindow && 'medroots' in frame.contentWindow;
  });
  expect(bridges).toBe(false);
});

test('code that is slipped into the page does not run, and nothing is fetched from elsewhere', async ({ desktop: { page } }) => {
  const requests: string[] = [];
  // Answered, so that whatever gets past the policy would succeed.
  await page.route('https://example.org/**', (route) => {
    requests.push(route.request().url());
    return route.fulfill({ status: 200, headers: { 'access-control-allow-origin': '*' }, body: '' });
  });
  const ran = await page.evaluate(async () => {
    // What a spec evaluates may do all until its first task ends; the page's own code never may.
    await new Promise((resolve) => setTimeout(resolve));
    const script = document.createElement('script');
    const attempts: Record<string, () => unknown> = {
      inline: () => {
        script.append('window.slippedIn = true');
        document.body.append(script);
        return 'slippedIn' in window;
      },
      // oxlint-disable-next-line house/no-html-from-strings -- the page refuses it
      html: () => document.body.insertAdjacentHTML('beforeend', '<img src=x onerror="window.slippedIn = true">'),
      // oxlint-disable-next-line no-new-func, typescript/no-implied-eval -- the page refuses it
      eval: () => new Function('window.slippedIn = true'),
      remoteWorker: () => new Worker('https://example.org/worker.js'),
    };
    const outcomes = Object.entries(attempts).map(([name, attempt]) => {
      try {
        return attempt() === false ? [] : [name];
      } catch {
        return [];
      }
    });
    const image = new Image();
    image.src = 'https://example.org/image.png';
    document.body.append(image);
    const fetched = await fetch('https://example.org/data.json').then(() => ['fetch'], () => []);
    await new Promise((resolve) => image.addEventListener('error', resolve));
    return [...outcomes.flat(), ...fetched, ...('slippedIn' in window ? ['ran'] : [])];
  });
  expect(ran).toEqual([]);
  expect(requests).toEqual([]);
});

test('every answer of its protocol carries the policy, and none comes from outside of the bundle', async ({ desktop: { page } }) => {
  const paths = ['index.html', 'nothing.html', '..%2f..%2fpackage.json', '%2e%2e/main/index.js', '..%5cmain%5cindex.js', '%2fetc%2fhosts', '.%00./x.js', 'assets', 'main/index.js'];
  const answers = await page.evaluate(
    async (wanted) => Promise.all(wanted.map(async (path) => fetch(`/${path}`).then((response) => [path, response.status, response.headers.get('content-security-policy'), response.headers.get('x-content-type-options')]))),
    paths,
  );
  expect(answers).toEqual(paths.map((path) => [path, path === 'index.html' ? 200 : 404, contentSecurityPolicy, 'nosniff']));
  expect(await page.evaluate(async () => (await fetch('/index.html', { method: 'POST' })).status)).toBe(405);
});

test('every permission that a page can ask for is denied', async ({ desktop: { page } }) => {
  const answers = await page.evaluate(async () => {
    return {
      notifications: await Notification.requestPermission(),
      geolocation: (await navigator.permissions.query({ name: 'geolocation' })).state,
      clipboard: await navigator.clipboard.readText().then(() => 'read', () => 'denied'),
      copying: await navigator.clipboard.writeText('x').then(() => 'written', () => 'denied'),
      camera: await navigator.mediaDevices.getUserMedia({ video: true }).then(() => 'granted', () => 'denied'),
      midi: (await navigator.permissions.query({ name: 'midi' })).state,
    };
  });
  expect(answers).toEqual({ notifications: 'denied', geolocation: 'denied', clipboard: 'denied', copying: 'denied', camera: 'denied', midi: 'denied' });
});
