/** An invented letter between real offices, without a fault. */
export function cleanLetter(): string {
  const title =
    'etter dated 12 March 2025 from the Permanent Representative of Tajikistan to the United Nations addressed to the Secretary-General';
  return [
    'United Nations',
    'A/79/9001',
    '',
    '**General Assembly**',
    '',
    'Distr.: General',
    '14 March 2025',
    'English',
    'Original: Russian',
    '',
    '---',
    '',
    '**Seventy-ninth session**',
    '',
    'Agenda item 110',
    '',
    '**Measures to eliminate international terrorism**',
    '',
    `**L${title}**`,
    '',
    'I have the honour to transmit herewith the text of a statement on cooperation against terrorism (see annex).',
    '',
    'I should be grateful if the present letter and its annex could be circulated as a document of the General Assembly, under agenda item 110.',
    '',
    '*(Signed)* Zarina **Nazarova**',
    'Ambassador',
    'Permanent Representative',
    '',
    `**Annex to the l${title}**`,
    '',
    '**Statement on cooperation against terrorism**',
    '',
    '1. The delegations met in Dushanbe on 3 March 2025.',
    '',
    '2. They welcomed the efforts under way.',
    '',
  ].join('\n');
}

/** The clean letter without its line of distribution and with three annexes. */
export function threeAnnexes(): string {
  const [letter, annex] = cleanLetter()
    .replace('Distr.: General\n', '')
    .split(/\n(?=\*\*Annex)/) as [string, string];
  const numbered = (number: string, name: string) =>
    annex.replace('Annex to', `Annex ${number} to`).replace('Statement on', `${name} statement on`);
  return [
    letter.replace('(see annex)', '(see annexes I, II and III)').replace('its annex', 'its annexes'),
    numbered('I', 'First'),
    numbered('II', 'Second'),
    numbered('III', 'Third'),
  ].join('\n');
}

/** The clean letter with an annex of numbered paragraphs, at least `length` characters long. */
export function longLetter(length: number): string {
  const parts = [cleanLetter()];
  let size = parts[0]!.length;
  for (let n = 3; size < length; n++) {
    const paragraph = `${n}. The working group of Kazakhstan and the Russian Federation met on 4 March 2025, recalled General Assembly resolution 57/145 and document A/79/250, and asked the secretariat to report on measure ${n}.\n\n`;
    parts.push(paragraph);
    size += paragraph.length;
  }
  return parts.join('\n');
}

/** An invented agenda, as a document that lists its items. */
export function agendaDocument(): string {
  return [
    'A/81/251',
    '',
    '**General Assembly**',
    '',
    'Distr.: General',
    '18 September 2026',
    'Original: English',
    '',
    '---',
    '',
    '**Eighty-first session**',
    '',
    '**Agenda of the eighty-first session of the General Assembly**',
    '',
    '1. Opening of the session.',
    '',
    '2. Oceans and the law of the sea:',
    '',
    '(a) Oceans;',
    '',
    '(b) Sustainable fisheries.',
    '',
    '3. Harbour lights.[^1]',
    '',
  ].join('\n');
}

/** An invented report with sections, numbered paragraphs, tables and footnotes, at least `length` characters long. */
export function longReport(length: number): string {
  const parts = [
    'United Nations',
    'A/79/9100',
    '',
    '**General Assembly**',
    '',
    'Distr.: General',
    '14 March 2025',
    'Original: English',
    '',
    '---',
    '',
    '**Seventy-ninth session**',
    '',
    'Agenda item 110',
    '',
    '**Measures to eliminate international terrorism**',
    '',
    '**Report of the Secretary-General**',
    '',
    '**I. Introduction**',
    '',
  ];
  let size = parts.join('\n').length;
  for (let n = 1; size < length; n++) {
    const section = n % 10 === 0 ? `**${'ABCDEFGH'[(n / 10 - 1) % 8]}. Measures of group ${n}**\n\n` : '';
    const table = n % 20 === 0 ? `**Table ${n / 20}**\n\n| Year | Measures |\n| --- | --- |\n| 2024 | ${n} |\n\n` : '';
    const note = n % 7 === 0 ? `[^${n}]: A/79/250, para. ${n}.\n\n` : '';
    const text = `${n}. The office recalled General Assembly resolution 57/145, thanked Kazakhstan, and asked that measure ${n} be carried out by 4 March 2025:\n\n(a) In the capital;\n\n(b) In the districts, that is:\n\n(i) In the north;\n\n(ii) In the south.\n\n`;
    parts.push(section + table + text + note);
    size += section.length + table.length + text.length + note.length;
  }
  return parts.join('\n');
}

/**
 * An invented report, at least `length` characters long, as reports are issued: it names more States, dates, symbols and
 * resolutions, and has more paragraphs, than so many pages of issued documents on the average.
 */
export function issuedReport(length: number): string {
  const [head] = longReport(1).split('1. The office') as [string];
  const states = ['Kazakhstan', 'Kenya', 'Fiji', 'Norway', 'Chile'];
  const parts = [head, '\n'];
  let size = head.length;
  for (let n = 1; size < length; n++) {
    const state = states[n % states.length]!;
    const section = n % 12 === 0 ? `**${'ABCDEFGH'[(n / 12 - 1) % 8]}. Measures of group ${n}**\n\n` : '';
    const cited =
      n % 3 === 0 ? ` It recalled General Assembly resolution 57/145, and took note of the report of the office.` : '';
    const issued = n % 6 === 0 ? ` The views of ${state} are set out in document A/79/250.` : '';
    const dated = n % 4 === 0 ? ` The group met again on ${1 + (n % 28)} March 2025, when it heard the districts.` : '';
    const body = `${n}. The working group considered how measure ${n} is to be carried out, in the capital and in the districts, and heard the representatives of those who are to pay for it. The representative of ${state} said that the roads were open for most of the year and that the schools had been asked to keep a list of the pupils who walk more than an hour.${cited}${issued}${dated} The group agreed to look at the matter once more when the figures of the second half of the year are known, and asked the secretariat to collect them`;
    const list =
      n % 4 === 0
        ? ':\n\n(a) From the districts, by the end of the month;\n\n(b) From the capital, where they are kept.\n\n'
        : '.\n\n';
    const note = n % 9 === 0 ? `[^${n}]: A/79/250, para. ${n}.\n\n` : '';
    const call = n % 9 === 0 ? `[^${n}]` : '';
    const text = section + body + list.replace(/^[.:]/, mark => mark + call) + note;
    parts.push(text);
    size += text.length;
  }
  return parts.join('');
}
