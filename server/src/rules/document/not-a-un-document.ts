import { documentRule } from '../rule.ts';

export default documentRule<undefined>({
  id: 'document/not-a-un-document',
  summary: 'The file is a United Nations document.',
  severity: 'information',
  source: 'Masthead checks only what it recognizes.',
  fixable: 'none',
  reads: ['masthead', 'session', 'agenda', 'title', 'symbol', 'state', 'item', 'citation', 'request', 'signature'],
  *check(document) {
    const { masthead, columns, agenda, kind } = document;
    if (masthead.present || columns.length > 0 || agenda || kind !== 'other') return;
    const traces = ['symbol', 'state', 'item', 'citation', 'request', 'title', 'signature'] as const;
    if (traces.some(group => document.facts(group).length > 0)) return;
    if (document.blocks.every(facts => facts.shape === 'blank')) return;
    yield { data: undefined };
  },
  message: () =>
    'Nothing here is recognized as a United Nations document, so nothing is checked; begin with a masthead, for example “**General Assembly**”.',
});
