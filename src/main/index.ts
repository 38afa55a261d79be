import { app, protocol } from 'electron';
import { scheme } from './appProtocol';
import { createArrivingLinks } from './arrivingLinks';
import { startProgram } from './startProgram';
import { showStartupError } from './troubleScreens';

// Tests run beside the program of whoever runs them, each in a folder of its own.
const userData = process.env['MEDROOTS_USER_DATA'];
if (!app.isPackaged && userData !== undefined) app.setPath('userData', userData);

// Before the program is ready, or a link that opens it on a Mac would be missed.
const links = createArrivingLinks();
links.arrive(process.argv.slice(1), process.cwd());
app.on('second-instance', (_event, words, folder) => links.arrive(words.slice(1), folder));
app.on('open-url', (event, url) => {
  event.preventDefault();
  links.arrive([url], process.cwd());
});
if (app.isPackaged) app.setAsDefaultProtocolClient('medroots');

app.enableSandbox();
protocol.registerSchemesAsPrivileged([{ scheme, privileges: { standard: true, secure: true, supportFetchAPI: true } }]);
if (app.requestSingleInstanceLock()) startProgram(links).catch(showStartupError);
else app.quit();
