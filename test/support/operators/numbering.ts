import { inReports, operator } from './operator.ts';

export const numbering = [
  inReports(
    operator('a number left out', /^2\. ([\s\S]*?)^3\. /m, '3. $14. ', 'numbering/gap numbering/repeated', false),
  ),
  operator('a letter left out', /^\(b\) ([\s\S]*?)^\(c\) /m, '(c) $1' + '(d) ', 'numbering/gap', false),
  inReports(operator('a number twice', /^3\. /m, '2. ', 'numbering/repeated numbering/gap', false)),
  operator('a letter twice', /^\(b\) (?=[\s\S]*^\(c\))/m, '(a) ', 'numbering/repeated numbering/gap', false),
  operator('a list of one', /^\(b\) .*\n\n\(c\) .*\n\n/m, '', 'numbering/lonely', false),
  inReports(operator('a section left out', /^\*\*III\. (?=Conclusions)/m, '**IV. ', 'numbering/section-gap', false)),
  inReports(operator('a section twice', /^\*\*III\. (?=Conclusions)/m, '**II. ', 'numbering/section-gap', false)),
  operator('a paragraph that is not there', /(?<=in paragraph )3(?= above)/, '33', 'numbering/reference', false),
  operator('above for below', /(?<=in paragraph 3 )above/, 'below', 'numbering/reference'),
];
