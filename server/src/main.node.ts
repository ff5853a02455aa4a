import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import { serve } from './lsp/server.ts';
import { readAgendaFiles } from './platform/agendas.ts';
import { listDrafts, readDraft } from './platform/drafts.ts';
import { readText } from './platform/files.ts';
import { schedule } from './platform/timers.ts';

const TRANSPORTS = /^--(?:stdio|node-ipc|socket=|pipe=)/;
if (!process.argv.some(argument => TRANSPORTS.test(argument))) process.argv.push('--stdio');

serve(createConnection(ProposedFeatures.all), {
  schedule,
  readAgendas: readAgendaFiles,
  readFile: readText,
  drafts: { list: listDrafts, read: readDraft },
  paranoid: process.env.MASTHEAD_PARANOID === '1',
});
