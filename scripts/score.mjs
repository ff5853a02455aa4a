// Measures how many injected defects are found and repaired, how often faultless documents are reported, and how long
// that takes; prints it and keeps it in docs/scores.md. A part of it needs the real documents of ../shared/corpus.
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';

mkdirSync('out', { recursive: true });
const outfile = path.resolve('out/score.mjs');
await build({
  stdin: {
    contents: `export { issuedDocuments, ownDocuments, rate, tally } from './test/support/alarms.ts';
export { floors } from './test/support/floors.ts';
export { cleanDocuments, scores } from './test/support/score.ts';
export { OPERATORS } from './test/support/operators.ts';`,
    resolveDir: '.',
    loader: 'ts',
  },
  bundle: true,
  format: 'esm',
  platform: 'node',
  outfile,
  logLevel: 'warning',
});
const { issuedDocuments, ownDocuments, rate, tally, floors, cleanDocuments, scores, OPERATORS } = await import(
  pathToFileURL(outfile).href
);
rmSync(outfile);

const percent = (part, whole) => (whole === 0 ? '–' : `${((100 * part) / whole).toFixed(1)} %`);
const share = floor => `${100 * floor} %`;
const SEVERITIES = ['error', 'warning', 'information', 'hint'];
const number = count => count.toLocaleString('en');

function defectsTable() {
  const byClass = scores();
  const row = (name, { injected, found, repairable, repaired }) =>
    `| ${name} | ${injected} | ${percent(found, injected)} | ${repairable} | ${percent(repaired, repairable)} |`;
  const all = { injected: 0, found: 0, repairable: 0, repaired: 0 };
  for (const score of byClass.values()) for (const key of Object.keys(all)) all[key] += score[key];
  return [
    '| class | defects | found | to repair | repaired |',
    '| --- | --- | --- | --- | --- |',
    ...[...byClass].map(([name, score]) => row(name, score)),
    row('**all**', all),
  ];
}

/** Reports in 1,000 words by severity; a row where there is no report at all is left out if it is asked for. */
function alarmsTable(head, rows, all, omitSilent) {
  const row = (name, alarms) =>
    `| ${name} | ${alarms.documents} | ${number(alarms.words)} | ${SEVERITIES.map(severity => `${alarms.reports[severity]} (${rate(alarms, severity).toFixed(3)})`).join(' | ')} |`;
  const speaks = ([, alarms]) => !omitSilent || SEVERITIES.some(severity => alarms.reports[severity] > 0);
  return [
    `| ${head} | documents | words | errors | warnings | informations | hints |`,
    '| --- | --- | --- | --- | --- | --- | --- |',
    ...[...rows]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .filter(speaks)
      .map(([name, alarms]) => row(name, alarms)),
    row('**all**', all),
  ];
}

const operators = Object.values(OPERATORS).flat().length;
const own = ownDocuments();
const issued = issuedDocuments();
const { everyClass, everyKind } = floors;
const method = `# Scores

Written by \`npm run score\`. \`test/score-floors.json\` keeps what the scores must not fall below; \`npm test\` fails when one does.

## Method

Anybody can repeat this: \`npm install && npm run score\`. Nothing is sampled and nothing is left to chance, so two runs of the same state give the same figures, but for the time.

**Defects.** ${operators} operators (\`test/support/operators/\`, a file a class) spoil a document as a person would: a slip of the pen, a field left out, a form from elsewhere, a part that no longer agrees with another. Each is put, alone, into each of the ${cleanDocuments().length} clean documents of our own (\`samples/\`, \`test/structure/\`, \`test/clean/\`) that it fits. A defect counts as *found* when a rule that the operator names reports something above a hint; another rule, or a hint, does not count. Where a repair is to be expected, it counts as *repaired* when one fix of that report gives the document back, letter for letter but for blank lines and spaces at line ends. An operator is meant to be a slip of a person, and not the mirror of a rule.

**False alarms.** Two sets of documents in which there is nothing to find: the clean ones of our own, and documents as the United Nations issued them, in English, without scanned and damaged ones and those from before the masthead of today. The second set is not part of this project: it is a folder \`../shared/corpus\` with an \`index.json\` that gives for each file its kind, language and marks. Every report under the profile \`default\` counts as a false alarm, though some are faults that were printed. Words are runs of characters between white space; rates are reports in 1,000 words. Hints are not shown in lists of problems.

**Time.** From the text to the findings, in one process, for all documents one after the other, the second time they are gone through.

**Floors.** Of all defects ${share(floors.recall)} found and ${share(floors.repair)} repaired; of each class with ${everyClass.defects} defects or more ${share(everyClass.recall)} and ${share(everyClass.repair)}; at least ${floors.operators} operators. No report above a hint on a clean document of our own. On issued documents, in 1,000 words, at most ${floors.issued.error} errors, ${floors.issued.warning} warnings and ${floors.issued.information} informations; for each kind with ${number(everyKind.words)} words or more at most ${everyKind.error} errors and ${everyKind.warning} warnings. Under the profile \`submission\` nothing at all is reported on an issued document.

**What this does not show.** The defects are those that somebody has thought of. Issued documents have been edited, drafts have not. Documents in other languages are tested, and not scored.
`;

tally(own);
const ofOwn = tally(own);
const lines = [
  ...method.split('\n'),
  '## Defects found and repaired',
  '',
  ...defectsTable(),
  '',
  '## False alarms on clean documents of our own',
  '',
  ...alarmsTable('kind', ofOwn.byKind, ofOwn.all),
  '',
];
if (issued) {
  tally(issued);
  const ofIssued = tally(issued);
  lines.push(
    '## False alarms on issued documents, by kind',
    '',
    'The number of reports and, in brackets, how many that is in 1,000 words.',
    '',
    ...alarmsTable('kind', ofIssued.byKind, ofIssued.all),
    '',
    '## False alarms on issued documents, by group of rules',
    '',
    'Groups that report nothing on an issued document are left out.',
    '',
    ...alarmsTable('group', ofIssued.byGroup, ofIssued.all, true),
    '',
    '## Time',
    '',
    `About ${Number(ofIssued.milliseconds.toPrecision(1))} ms for 1,000 words of a whole document on the machine on which this was written. A keystroke costs a block or two and no more: \`npm run bench\`.`,
    '',
  );
  writeFileSync('docs/scores.md', lines.join('\n'));
} else {
  const parts = readFileSync('docs/scores.md', 'utf8').split(/^(?=## False alarms on issued)/m);
  writeFileSync('docs/scores.md', [lines.join('\n'), ...parts.slice(1)].join(''));
  console.log('The issued documents of ../shared/corpus are not here: their figures stay as they are.');
}
console.log(lines.slice(method.split('\n').length).join('\n'));
