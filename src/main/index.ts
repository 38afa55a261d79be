import { app, protocol } from 'electron';
import { scheme } from './appProtocol';
import { startProgram } from './startProgram';
import { showStartupError } from './troubleScreens';

// Tests run beside the program of whoever runs them, each in a folder of its own.
const userData = process.env['MEDROOTS_USER_DATA'];
if (!app.isPackaged && userData !== undefined) app.setPath('userData', userData);

app.enableSandbox();
protocol.registerSchemesAsPrivileged([{ scheme, privileges: { standard: true, secure: true, supportFetchAPI: true } }]);
if (app.requestSingleInstanceLock()) startProgram().catch(showStartupError);
else app.quit();
