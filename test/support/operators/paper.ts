import { operator } from './operator.ts';

/** Slips in the papers of Model United Nations conferences. */
export const paper = [
  operator('no committee', /^Committee: .*\n(?=Topic: .*\nSponsors)/m, '', 'resolution/paper-head', false),
  operator('no topic', /^Topic: .*\n(?=Sponsors)/m, '', 'resolution/paper-head', false),
  operator('no sponsors', /^Sponsors: .*\n/m, '', 'resolution/paper-head', false),
  operator(
    'too few supporters',
    /^Sponsors: .*\nSignatories: .*\n/m,
    'Sponsors: Chile\n',
    'resolution/supporters',
    false,
  ),
  operator(
    'a demand of the Assembly',
    /(?<=Signatories[\s\S]*1\. )\*Encourages\* Member States to/,
    '*Demands* that Member States',
    'resolution/council-verb',
    false,
  ),
  operator(
    'we in a draft',
    /(?<=Signatories[\s\S]*1\. )\*Encourages\* Member States/,
    'We encourage Member States',
    'resolution/first-person resolution/opening-word',
    false,
  ),
  operator('no participle', /(?<=Signatories[\s\S]*)^\*Noting\* that/m, 'Because', 'resolution/opening-word', false),
  operator(
    'no verb',
    /(?<=Signatories[\s\S]*1\. )\*Encourages\* Member States to build harbours/,
    'Harbours should be built',
    'resolution/opening-word',
    false,
  ),
  operator(
    'a position paper without its topic',
    /(?<=^Delegation: .*\nCommittee: .*\n)Topic: .*\n/m,
    '',
    'document/position-head',
    false,
  ),
  operator(
    'a position paper without its committee',
    /(?<=^Delegation: .*\n)Committee: .*\n/m,
    '',
    'document/position-head',
    false,
  ),
];
