import { operator } from './operator.ts';

export const symbol = [
  operator('of another session', /^A\/79\//m, 'A/78/', 'session/symbol-disagrees', false),
  operator('a letter for a figure', /^(A\/79\/|S\/2025\/)(\d)/m, '$1l', 'header/symbol-form', false),
  operator('two strokes', /^(A|S)\/(?=\d)/m, '$1//', 'header/symbol-form'),
  operator('a space', /^(A|S)\/(?=\d)/m, '$1/ ', 'header/symbol-form'),
];
