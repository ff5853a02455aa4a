/** A way to spoil a letter, the rule that must see it, and whether its fix gives the letter back. */
export interface Defect {
  readonly name: string;
  readonly from: string | RegExp;
  readonly to: string;
  readonly rule: string;
  readonly restores: boolean;
  /** Only where the agenda of the session is known as a whole. */
  readonly wholeAgenda?: true;
}

const defect = (name: string, from: string | RegExp, to: string, rule: string, restores = true): Defect => ({
  name,
  from,
  to,
  rule,
  restores,
});

export const DEFECTS: readonly Defect[] = [
  defect('organ removed', /\*\*General Assembly\*\*\n\n/, '', 'header/organ-missing'),
  defect('organ misspelt', 'General Assembly**', 'Genral Assembly**', 'header/organ-unknown'),
  defect('distribution removed', /Distr\.: General *\n/, '', 'header/distribution-missing'),
  defect('distribution misspelt', 'Distr.:', 'Dstr.:', 'header/distribution-form'),
  defect('level misspelt', 'Distr.: General', 'Distr.: Generall', 'header/distribution-level'),
  defect('level contradicted', 'Distr.: General', 'Distr.: Secret', 'header/distribution-level', false),
  defect('date removed', /(?<=Distr\.: General *\n)\d.*\n/, '', 'header/date-missing', false),
  defect('date of another form', /(?<=Distr\.: General *\n)(\d+) (\w+) (\d+)/, '$2 $1, $3', 'header/date-form'),
  defect('month misspelt', /(?<=Distr\.: General *\n\d+ \w\w)(\w)(\w)/, '$2$1', 'header/date-form'),
  defect('impossible date', /(?<=Distr\.: General *\n)\d+ \w+/, '31 November', 'header/date-impossible', false),
  defect('date before that of the letter', /(?<=Distr\.: General *\n)\d+/, '1', 'letter/date-after-issue', false),
  defect('language removed', /English *\n(?=Original)/, '', 'header/language-missing'),
  defect('language misspelt', /English(?= *\nOriginal)/, 'Engilsh', 'header/language-unknown'),
  defect('original removed', /(?<=English) *\nOriginal: Russian/, '', 'header/original-missing', false),
  defect('original misspelt', 'Original: Russian', 'Original: Rusian', 'header/original-language'),
  defect('label misspelt', 'Original:', 'Orignal:', 'header/original-form'),
  defect('original contradicted', 'Original: Russian', 'Original: Tajik', 'header/original-language', false),
  defect('lines out of order', /(English)( *)\n(Original: Russian)/, '$3$2\n$1', 'header/order'),
  defect('rule removed', /---\n\n(?=\*\*)/, '', 'header/separator-missing'),
  defect('session removed', /\*\*[A-Z]\w+-\w+ session\*\*\n\n/, '', 'session/missing'),
  defect('session misspelt', /(?<=\*\*[A-Z]\w+-)(\w)(\w)(?=\w+ session\*\*)/, '$2$1', 'session/spelling'),
  defect('session contradicted', /(?<=\*\*)[A-Z]\w+-\w+(?= session\*\*)/, 'Forty-second', 'session/date-disagrees'),
  defect('agenda line removed', /Agenda item \d+\n\n/, '', 'agenda/item-missing'),
  defect('agenda line misspelt', 'Agenda item', 'Agneda item', 'agenda/line-form'),
  defect('item contradicted', /(?<=^Agenda item )\d+/m, '7', 'letter/request-item-disagrees', false),
  {
    ...defect('item that does not exist', /(?<=^Agenda item )\d+/m, '977', 'agenda/item-unknown', false),
    wholeAgenda: true,
  },
  {
    ...defect('sub-item that does not exist', /^Agenda item \d+/m, '$& (q)', 'agenda/sub-item-unknown', false),
    wholeAgenda: true,
  },
  defect(
    'title of the item removed',
    /\*\*Measures to eliminate international terrorism\*\*\n\n/,
    '',
    'agenda/title-missing',
  ),
  defect('title of the item misspelt', 'Measures to eliminate', 'Measure to eliminate', 'agenda/title-wording'),
  defect('titles joined', 'terrorism**\n\n**Letter', 'terrorism****Letter', 'title/own-block'),
  defect('lead misspelt', '**Letter dated', '**Leter dated', 'title/lead'),
  defect('date of the letter removed', /(?<=\*\*Letter) dated \d+ \w+ \d+/, '', 'title/date-missing', false),
  defect(
    'date of the letter in another form',
    /(?<=\*\*Letter dated )(\d+) (\w+) (\d+)/,
    '$2 $1, $3',
    'title/date-form',
  ),
  defect(
    'date of the letter impossible',
    /(?<=\*\*Letter dated )\d+ \w+/,
    '30 February',
    'title/date-impossible',
    false,
  ),
  defect(
    'sender removed',
    /(?<=\*\*Letter dated \d+ \w+ \d+) from the Permanent Representative of Tajikistan to the United Nations/,
    '',
    'title/sender-missing',
    false,
  ),
  defect(
    'office misspelt',
    /(?<=\*\*Letter.* from )the Permanent Representative/,
    'the Permanent Represenative',
    'title/office-form',
  ),
  defect('State removed', /(?<=\*\*Letter.*Representative) of Tajikistan/, '', 'title/entity-missing', false),
  defect('State misspelt', /(?<=\*\*Letter.*)Tajikistan/, 'Tadjikistan', 'name/misspelt'),
  defect('State contradicted', /(?<=\*\*Letter.*)Tajikistan/, 'Uzbekistan', 'annex/heading-disagrees', false),
  defect(
    '“to the United Nations” removed',
    /(?<=\*\*Letter.*) to the United Nations/,
    '',
    'title/to-the-united-nations',
  ),
  defect('addressee removed', /(?<=\*\*Letter.*) addressed to the Secretary-General/, '', 'title/addressee-missing'),
  defect(
    'addressee misspelt',
    /(?<=\*\*Letter.*)the Secretary-General/,
    'the Secretary-Genral',
    'title/addressee-form',
  ),
  defect('hyphen removed', /(?<=\*\*Letter.*)Secretary-General/, 'Secretary General', 'title/secretary-general'),
  defect('“addressed” removed', /(?<=\*\*Letter.*)addressed to/, 'to', 'title/addressee-form'),
  defect('item of the request contradicted', /(?<=under agenda item )\d+/, '7', 'letter/request-item-disagrees'),
  defect('item of the request removed', /,? under agenda item \d+/, '', 'letter/request-item-missing', false),
  defect('“(see annex)” removed', ' (see annex)', '', 'letter/annex-not-announced', false),
  defect('annex removed', /\*\*Annex[\s\S]*/, '', 'letter/annex-missing', false),
  defect('mark of the signature removed', '*(Signed)* ', '', 'signature/mark-missing'),
  defect('mark of the signature misspelt', '(Signed)', '(signed)', 'signature/mark-form'),
  defect('signature removed', /\*\(Signed\)\*[\s\S]*?\n\n/, '', 'signature/missing', false),
  defect('honorific added', '*(Signed)* ', '*(Signed)* Mr. ', 'signature/honorific'),
  defect('annex heading: date contradicted', /(?<=\*\*Annex to the letter dated )\d+/, '28', 'annex/heading-disagrees'),
  defect(
    'annex heading: sender contradicted',
    /(?<=\*\*Annex to the letter.*)Tajikistan/,
    'Uzbekistan',
    'annex/heading-disagrees',
  ),
  defect(
    'annex heading: addressee contradicted',
    /(?<=\*\*Annex to the letter.*)the Secretary-General/,
    'the President of the Security Council',
    'annex/heading-disagrees',
  ),
  defect(
    'annex heading: kind contradicted',
    'Annex to the letter dated',
    'Annex to the note verbale dated',
    'annex/heading-disagrees',
  ),
  defect('annex heading cut short', /\*\*Annex to the letter.*/, '**Annex**', 'annex/heading-long-form'),
];

/** Equal but for spaces at the ends of lines and blank lines. */
export function same(a: string, b: string): boolean {
  const bare = (text: string) =>
    text
      .split('\n')
      .map(line => line.trimEnd())
      .filter(line => line)
      .join('\n');
  return bare(a) === bare(b);
}
