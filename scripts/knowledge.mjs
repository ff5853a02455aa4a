// Builds the tables of server/src/knowledge/tables from the researched facts in ../shared/data.
// Each table is a JSON string, read only when something is looked up in it. With --check, compares and writes nothing.
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';

const DATA = '../shared/data';
const TABLES = 'server/src/knowledge/tables';
const check = process.argv.includes('--check');

if (!existsSync(`${DATA}/member-states.json`)) {
  console.log('The researched facts of ../shared/data are not here: the tables stay as they are.');
  process.exit(0);
}

const load = name => JSON.parse(readFileSync(`${DATA}/${name}.json`, 'utf8'));
const general = source => JSON.stringify(source ?? '').includes('general knowledge');
const compact = value => JSON.stringify(value, (_, each) => (each === null || each === undefined ? undefined : each));

/** Changes after which the same State has another name; after the others there is another State. */
const RENAMED = new Set(['rename', 'respelling', 'short-form-adopted', 'formal-change']);

function statesTable() {
  const states = load('member-states').map(state => ({
    id: state.id,
    status: state.status,
    codes: [state.codes.alpha2, state.codes.alpha3, state.codes.m49],
    admitted: state.admission?.date,
    list: state.en.list,
    text: state.en.text,
    formal: state.en.formal,
    mission: state.en.mission,
    alternatives: state.en.textAlternatives,
    adjective: state.en.adjective?.value,
    order: state.en.order,
    names: Object.fromEntries(
      Object.entries(state.names).map(([language, name]) => [language, [name.short, name.formal]]),
    ),
  }));
  const history = load('name-history');
  const ends = new Map(history.entries.map(entry => [entry.id, entry]));
  const periods = history.periods.map(period => ({
    state: period.state,
    list: period.list,
    text: period.text,
    formal: period.formalAtEndOnly ? undefined : period.formal,
    from: period.from,
    to: period.to,
    toBetween: period.toBetween,
    aliases: period.aliases,
    certain: !period.end || general(ends.get(period.end)?.dateSource) ? 0 : 1,
    succession: RENAMED.has(ends.get(period.end)?.kind) || !period.end ? undefined : 1,
  }));
  const variants = load('name-variants').entries.map(entry => ({
    variant: entry.variant,
    state: entry.state,
    kind: entry.kind,
    list: entry.replace?.list,
    text: entry.replace?.text,
    rightUntil: entry.rightUntil,
    autofix: entry.autofix ? 1 : 0,
    notFollowedBy: entry.match.notFollowedBy,
    notPrecededBy: entry.match.notPrecededBy,
    context: entry.match.context ? 1 : 0,
    note: entry.note,
  }));
  return { states, periods, variants };
}

function agendaTables() {
  const sub = item => ({
    l: item.letter ?? item.roman,
    t: item.title,
    s: item.subItems?.length ? item.subItems.map(sub) : undefined,
  });
  return Object.fromEntries(
    Object.entries(load('ga-agendas')).map(([session, agenda]) => [
      session,
      {
        status: agenda.complete ? 'adopted' : agenda.status,
        symbol: agenda.agendaSymbol,
        asOf: agenda.asOf,
        grows: agenda.mayHaveGrown ? 1 : 0,
        items: agenda.items.map(item => ({
          n: item.number,
          t: item.title,
          s: item.subItems.length ? item.subItems.map(sub) : undefined,
        })),
      },
    ]),
  );
}

/** The standing items of the Human Rights Council, as attested in headers. */
function standingItems() {
  return load('sessions').humanRightsCouncil.standingAgenda.map(item => ({ n: item.number, t: item.title }));
}

/** Items of the Economic and Social Council by year, from header titles such as `Item title: sub-item title`. */
function economicAgendas() {
  const { agendas } = load('sessions').economicAndSocialCouncil;
  return Object.fromEntries(
    Object.entries(agendas).map(([year, agenda]) => {
      const numbers = [...new Set(agenda.items.map(item => item.number))].sort((a, b) => a - b);
      const items = numbers.map(n => {
        const own = agenda.items.filter(item => item.number === n);
        const lettered = own.filter(item => item.letter);
        const titles = lettered.flatMap(item => (item.headerTitle ? [item.headerTitle] : []));
        const title = own.find(item => !item.letter)?.headerTitle ?? titles[0]?.split(': ')[0];
        const subs = lettered.map(item => ({ l: item.letter, t: item.headerTitle?.slice((title?.length ?? 0) + 2) }));
        return { n, t: title, s: subs.length ? subs : undefined };
      });
      return [year, { symbol: [...new Set(agenda.items.map(item => item.source))].sort()[0], items }];
    }),
  );
}

/** Categories of spelling that are rules of their own; the others need a reader's judgement. */
const SPELLING = ['-ize', '-yse', 'british-spelling', 'compound', 'typo', 'usage', 'gender', 'inclusive'];
const IZE_ENDINGS = ['ed', 'es', 'ing', 'er', 'ers'];

/** Of several inclusive words the first; any of them is better than what was written. */
const firstChoice = entry =>
  ['gender', 'inclusive'].includes(entry.category) ? { ...entry, right: entry.right.split(/, | or /)[0] } : entry;

/** Spellings by category: what is wrong, what is right, and a mark: 1 general knowledge, 2 practice that has changed. */
function spellingTable() {
  const entries = load('spelling')
    .entries.map(firstChoice)
    .filter(
      entry =>
        SPELLING.includes(entry.category) &&
        entry.wrong.toLowerCase() !== entry.right.toLowerCase() &&
        !/^the /.test(entry.wrong) &&
        !/[()]| or |,/.test(`${entry.wrong}${entry.right}`),
    );
  const table = Object.fromEntries(SPELLING.map(category => [category, []]));
  const seen = new Set(entries.flatMap(entry => [entry.wrong, entry.right]));
  for (const { category, wrong, right, basis, changedPractice, note } of entries) {
    // A note that says where the other spelling is kept leaves it to the reader.
    const mark = changedPractice ? 2 : basis === 'prior-knowledge' || /^keep /i.test(note) ? 1 : undefined;
    const add = (one, other) => table[category].push(mark ? [one, other, mark] : [one, other]);
    const derive = (one, other) => {
      if (seen.has(one) || seen.has(other)) return;
      seen.add(one);
      add(one, other);
    };
    add(wrong, right);
    if (category === '-ize' && wrong.endsWith('ise')) {
      for (const ending of IZE_ENDINGS) derive(wrong.slice(0, -1) + ending, right.slice(0, -1) + ending);
    } else if (['-ize', 'british-spelling', 'compound'].includes(category) && /[^s]$/.test(wrong)) {
      if (/(?:or|er|ion|ment|ance|ence|ism|al|am|our|re|og|ity)$/.test(wrong)) derive(`${wrong}s`, `${right}s`);
    }
  }
  for (const list of Object.values(table)) list.sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
  return table;
}

/** Letters that stand for several things. */
const AMBIGUOUS = /^(?:ECA|IDA|EAC|SCO|AI|TOR|COP|NAM|GTA|GIS|EEG|AU|CIS|CRC|LAS|ITC|GUAM|CPC|OLA|UNU|UNV)$/;

/** Acronyms that are spelt out at their first mention, with what they stand for. */
function abbreviationsTable() {
  return load('abbreviations')
    .entries.filter(
      ({ abbr, rule, kind }) =>
        ['spell-out-first', 'avoid'].includes(rule) &&
        kind === 'entity' &&
        /^[A-Z]{3,}$/.test(abbr) &&
        !AMBIGUOUS.test(abbr),
    )
    .map(({ abbr, full }) => [abbr, full])
    .sort(([a], [b]) => (a < b ? -1 : 1));
}

/** Words with their capitals, where no reader is needed to tell what is meant: `up` for names, `down` for common nouns. */
function capitalsTable() {
  const entries = load('capitalization').entries.filter(
    entry => entry.autofix && entry.basis !== 'prior-knowledge' && !/[\d()]|indigenous/i.test(entry.wrong),
  );
  const rows = direction =>
    entries
      .filter(entry => (entry.direction === 'down') === (direction === 'down'))
      .map(({ wrong, right }) => [wrong, right])
      .sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
  return { up: rows('up'), down: rows('down') };
}

/**
 * Numbers of Security Council resolutions with their years, as cited in documents and data: for each year the lowest
 * and the highest that is attested. Numbers grow with time, so the longest rising run leaves slips of the pen out.
 */
function councilTable() {
  const sources = [...readdirSync(DATA).map(file => `${DATA}/${file}`), ...folder('../shared/corpus/docs')];
  const pairs = new Map();
  for (const file of sources) {
    for (const [, number, year] of readFileSync(file, 'utf8').matchAll(CITED_COUNCIL)) {
      if (Number(year) >= 1946) pairs.set(`${number} ${year}`, [Number(number), Number(year)]);
    }
  }
  const rising = longestRising([...pairs.values()].sort(([a, y], [b, z]) => a - b || y - z));
  return [...new Set(rising.map(([, year]) => year))].map(year => {
    const numbers = rising.flatMap(([number, each]) => (each === year ? [number] : []));
    return [year, numbers[0], numbers.at(-1)];
  });
}

const CITED_COUNCIL = /(?:\bresolutions?\s+|,\s+|\band\s+|S\/RES\/)(\d{1,4})\s?\(((?:19|20)\d\d)\)/g;
const folder = path => (existsSync(path) ? readdirSync(path).map(file => `${path}/${file}`) : []);

/** The longest run of pairs, sorted by number, in which the year never falls and no number has two years. */
function longestRising(pairs) {
  const best = [];
  pairs.forEach(([number, year], i) => {
    let before = -1;
    for (let j = 0; j < i; j++) {
      const fits = pairs[j][0] < number && pairs[j][1] <= year;
      if (fits && (before < 0 || best[j].length > best[before].length)) before = j;
    }
    best.push({ before, length: before < 0 ? 1 : best[before].length + 1 });
  });
  const run = [];
  let at = best.findIndex(each => each.length === Math.max(...best.map(one => one.length)));
  for (; at >= 0; at = best[at].before) run.unshift(pairs[at]);
  return run;
}

function sessionsTable() {
  const { generalAssembly, humanRightsCouncil } = load('sessions');
  return {
    regular: generalAssembly.regular.map(session => [
      session.number,
      session.opening,
      general(session.openingSource) || session.future ? 0 : 1,
      session.closing,
    ]),
    special: generalAssembly.special.map(session => [session.number, session.year, session.topic, session.dates]),
    emergency: generalAssembly.emergencySpecial.map(session => [
      session.number,
      session.year,
      session.topic,
      session.dates,
    ]),
    humanRights: humanRightsCouncil.sessions.map(session => [
      session.number,
      session.dates,
      general(session.source) ? 0 : 1,
    ]),
  };
}

function allOrgans() {
  const { principalOrgans, generalAssemblyCommittees, subsidiaryAndOtherBodies } = load('organs');
  return [
    ...principalOrgans.map(organ => ({ ...organ, principal: 1 })),
    ...generalAssemblyCommittees,
    ...subsidiaryAndOtherBodies,
  ];
}

function organsTable() {
  return allOrgans().map(({ id, short, name, symbolPrefixes, principal }) => [
    id ?? short ?? name,
    name,
    symbolPrefixes,
    principal ?? 0,
  ]);
}

/** The first components of document symbols: organs and series of their own. */
function prefixesTable() {
  const firsts = load('symbol-series').series.map(each => each.prefix.split('/')[0]);
  return [...new Set(firsts.filter(first => /^[A-Z][A-Z-]*$/.test(first)))].sort();
}

/**
 * The series of symbols: prefix, name, number of symbols attested, what its examples have next (`s` the session, `y`
 * the year), 1 where that is followed by a limited series.
 */
function seriesTable() {
  return load('symbol-series')
    .series.filter(({ prefix }) => /^[A-Z][\w./<>-]*$/.test(prefix))
    .map(({ prefix, body, attestedSymbols, examples }) => {
      const rests = examples.filter(each => each.startsWith(prefix)).map(each => each.slice(prefix.length));
      const all = form => rests.length > 0 && /^[^<]*\/$/.test(prefix) && rests.every(rest => form.test(rest));
      const sessions = /^A\/(?:C\.\d|RES|HRC)\/$/.test(prefix) && all(/^\d{1,3}\//);
      const next = sessions ? 's' : all(/^(?:19|20)\d\d\//) ? 'y' : '';
      const limited = next && rests.some(rest => /^\d+\/L\./.test(rest));
      return [prefix, body.replaceAll(' – ', ', '), attestedSymbols, next, limited ? 1 : 0];
    });
}

/** Terms of the other official languages that readers, rules and completion use. */
const TERM_GROUPS = new Set([
  'organ',
  'box',
  'box-language',
  'agenda',
  'title',
  'attachment',
  'signature',
  'title-of-office',
]);
const UNUSED_TERMS = new Set(['date-4-december-2003', 'agenda', 'introduction', 'original-language-note']);

/**
 * Words of headers by language: terms with the first letter of their status (sourced, known, uncertain), months, the
 * ordinals of sessions from 1, those of years from 45 where they differ, and the patterns of session lines.
 */
function languagesTable() {
  const { entries, months, sessionOrdinals, yearOrdinals } = load('headers-6-languages');
  const used = entries.filter(entry => TERM_GROUPS.has(entry.group) && !UNUSED_TERMS.has(entry.key));
  const entry = key => entries.find(each => each.key === key);
  return Object.fromEntries(
    ['ar', 'es', 'fr', 'ru', 'zh'].map(language => {
      const terms = used.map(each => [each.key, [each[language].text, each[language].status[0]]]);
      const pattern = (key, ordinal) => entry(key)[language].text.replace(ordinal, '⟨N⟩');
      const fiftyEighth = sessionOrdinals.values[58][language];
      const [before, after] = affixes(sessionOrdinals.values, language);
      const ordinals = numbered(sessionOrdinals.values, language, before, after);
      const years = numbered(yearOrdinals.values, language, ...affixes(yearOrdinals.values, language));
      const same = years.every((year, i) => year === ordinals[i + 44]);
      return [
        language,
        {
          terms: Object.fromEntries(terms),
          months: months[language].names,
          nominative: months[language].nominative,
          sessions: {
            regular: fiftyEighth.replace(ordinals[57], '⟨N⟩'),
            year: pattern('year-58', years[13]),
            special: pattern('special-session', /⟨.*?⟩/),
            emergency: pattern('emergency-special-session', /⟨.*?⟩/),
          },
          ordinals,
          years: same ? undefined : years,
        },
      ];
    }),
  );
}

/** What all lines of sessions or years have in common at their beginning and at their end. */
function affixes(values, language) {
  const lines = Object.values(values).map(value => value[language]);
  const common = list => {
    let length = 0;
    while (list.every(each => each[length] !== undefined && each[length] === list[0][length])) length++;
    return list[0].slice(0, length);
  };
  const before = language === 'ar' ? common(lines).replace(/(?<= )\S+$/, '') : common(lines);
  const reversed = text => [...text].reverse().join('');
  const tail = reversed(common(lines.map(reversed)));
  return [before, language === 'zh' ? tail : tail.slice(Math.max(0, tail.indexOf(' ')))];
}

function numbered(values, language, before, after) {
  return Object.keys(values).map(n => {
    const line = values[n][language];
    return line.slice(before.length, line.length - after.length);
  });
}

/**
 * Where every record of the tables comes from: for each table and record the places of its sources in one list. Nothing
 * reads it but people and tests, so it is in no bundle.
 */
function provenance() {
  const sources = new Map();
  const at = value =>
    [
      ...new Set([value ?? 'general knowledge'].flat(3).map(each => (typeof each === 'string' ? each : each.source))),
    ].map(source => {
      if (!sources.has(source)) sources.set(source, sources.size);
      return sources.get(source);
    });
  const by = (records, key, source) => Object.fromEntries(records.map(each => [key(each), at(source(each))]));
  const spoken = load('sessions');
  const history = load('name-history');
  const ends = new Map(history.entries.map(entry => [entry.id, entry]));
  const words = [...load('spelling').entries, ...load('capitalization').entries];
  const records = {
    states: by(
      load('member-states'),
      state => state.id,
      state => Object.values(state.sources),
    ),
    periods: by(
      history.periods,
      period => [period.state, period.text, period.from, period.to].join(' '),
      period =>
        (
          ends.get(period.end) ??
          history.entries.find(each => each.state === period.state && each.effective === period.from)
        )?.sources ?? 'unterm-2024',
    ),
    variants: by(
      load('name-variants').entries,
      entry => `${entry.state ?? 'no State'} ${entry.variant}`,
      entry => entry.source,
    ),
    agendas: Object.fromEntries(
      Object.entries(load('ga-agendas')).map(([session, agenda]) => [
        session,
        {
          all: at(agenda.source),
          ...by(
            agenda.items.filter(item => item.evidence),
            item => item.number,
            item => item.evidence,
          ),
        },
      ]),
    ),
    sessions: {
      ...by(
        spoken.generalAssembly.regular,
        each => each.number,
        each => each.openingSource,
      ),
      ...by(
        spoken.generalAssembly.special,
        each => `special ${each.number}`,
        each => each.source,
      ),
      ...by(
        spoken.generalAssembly.emergencySpecial,
        each => `emergency ${each.number}`,
        each => each.source,
      ),
    },
    organs: by(
      allOrgans(),
      organ => organ.name,
      organ => organ.source,
    ),
    series: by(
      load('symbol-series').series,
      series => series.prefix,
      series => series.source,
    ),
    words: by(
      words,
      entry => entry.wrong,
      entry => `${entry.source}, ${entry.basis}`,
    ),
    abbreviations: by(
      load('abbreviations').entries.filter(({ abbr }) => abbreviationsTable().some(([each]) => each === abbr)),
      entry => entry.abbr,
      entry => `${entry.source}, ${entry.basis}`,
    ),
    council: { all: at('Numbers and years of resolutions as issued documents cite them') },
    languages: { all: at('headers-6-languages: each word is sourced, known or uncertain; uncertain ones are marked') },
  };
  return `${JSON.stringify({ sources: [...sources.keys()], ...records })}\n`;
}

const line = (name, value) => `export const ${name} =\n  ${literal(compact(value))};\n`;
const literal = json => `'${json.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`;
const HEAD = '// Generated by `npm run knowledge` from researched facts; do not edit.\n\n';

const agendas = agendaTables();
const tables = {
  'states.ts': `${HEAD}/** Member States and observers, the periods of their names, and wrong forms, as JSON. */\n${line('STATES', statesTable())}`,
  'agendas.ts': `${HEAD}/** Agendas of the General Assembly by session, each as JSON. */\nexport const AGENDAS: Readonly<Record<string, string>> = {\n${Object.entries(
    agendas,
  )
    .map(([session, agenda]) => `  ${session}: ${literal(compact(agenda))},`)
    .join(
      '\n',
    )}\n};\n\n/** The standing items of the Human Rights Council, as JSON. */\n${line('STANDING', standingItems())}\n/** Known items of the Economic and Social Council by year, as JSON. */\n${line('ECONOMIC', economicAgendas())}`,
  'council.ts': `${HEAD}/** Years of Security Council resolutions with the lowest and highest number attested, as JSON. */\n${line('COUNCIL', councilTable())}`,
  'sessions.ts': `${HEAD}/** Sessions of the General Assembly and of the Human Rights Council, as JSON. */\n${line('SESSIONS', sessionsTable())}`,
  'abbreviations.ts': `${HEAD}/** Acronyms that are spelt out at first, with what they stand for, as JSON. */\n${line('ABBREVIATIONS', abbreviationsTable())}`,
  'capitals.ts': `${HEAD}/** Words with wrong and right capitals, as JSON. */\n${line('CAPITALS', capitalsTable())}`,
  'spelling.ts': `${HEAD}/** Spellings by category, as JSON. */\n${line('SPELLING', spellingTable())}`,
  'symbols.ts': `${HEAD}/** First components of document symbols, as JSON. */\n${line('PREFIXES', prefixesTable())}\n/** Series of symbols: prefix, name, symbols attested, what comes next, 1 for a limited series; as JSON. */\n${line('SERIES', seriesTable())}`,
  'languages.ts': `${HEAD}/** Words of headers in the other official languages, as JSON. */\n${line('LANGUAGES', languagesTable())}`,
  'organs.ts': `${HEAD}/** Organs and other bodies: id, name, prefixes of symbols, 1 for a principal organ; as JSON. */\n${line('ORGANS', organsTable())}`,
};

mkdirSync(TABLES, { recursive: true });
let size = 0;
for (const [file, text] of Object.entries({ ...tables, 'provenance.json': provenance() })) {
  if (file.endsWith('.ts')) size += Buffer.byteLength(text);
  const path = `${TABLES}/${file}`;
  const current = existsSync(path) ? readFileSync(path, 'utf8') : '';
  if (current === text) continue;
  if (check) {
    console.error(`${path} is not current: run npm run knowledge.`);
    process.exitCode = 1;
  } else writeFileSync(path, text);
}
console.log(`Tables: ${Math.round(size / 1000)} kB.`);
