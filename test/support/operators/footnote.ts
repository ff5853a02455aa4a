import { operator } from './operator.ts';

export const footnote = [
  operator('a note removed', /^\[\^2\]: .*\n\n?/m, '', 'footnote/note-missing', false),
  operator('a note renumbered', /^\[\^2\]:/m, '[^3]:', 'footnote/note-missing', false),
  operator('a call removed', /(?<=\.)\[\^2\]$/m, '', 'footnote/call-missing', false),
  operator('a call renumbered', /(?<=\.)\[\^2\]$/m, '[^4]', 'footnote/note-missing footnote/call-missing', false),
  operator('a note of the number before', /^\[\^2\]:/m, '[^1]:', 'footnote/repeated', false),
  operator('calls exchanged', /\[\^1\]([\s\S]*?)\[\^2\]/, '[^2]$1[^1]', 'footnote/order', false),
  operator('a call before its full stop', /\.\[\^2\]$/m, '[^2].', 'footnote/before-mark'),
  operator('a call before its comma', /,\[\^1\]$/m, '[^1],', 'footnote/before-mark'),
  operator('a note without its full stop', /(?<=^\[\^1\]: .*)\.$/m, '', 'footnote/full-stop'),
  operator('a note that ends with a comma', /(?<=^\[\^1\]: .*)\.$/m, ',', 'footnote/full-stop'),
  operator('op. cit.', /(?<=^\[\^1\]: .*)\.$/m, ', op. cit., p. 3.', 'footnote/latin', false),
];
