import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  distributionLine,
  formatDateIn,
  type Language,
  monthsIn,
  OFFICIAL_LANGUAGES,
  ORGANS_IN_LANGUAGES,
  OTHER_LANGUAGES,
  type OtherLanguage,
  organIn,
  originalLine,
  sessionLine,
  term,
  versionLine,
} from '../../server/src/knowledge/languages.ts';
import { organById } from '../../server/src/knowledge/organs.ts';
import { modelOf } from '../../server/src/model/structure.ts';
import { readAgendaLine } from '../../server/src/syntax/agenda.ts';
import { translationStart } from '../../server/src/syntax/bitext.ts';
import { agendaLineIn, readAgendaLineIn } from '../../server/src/syntax/languages/agenda.ts';
import { readAnnexHeadingIn } from '../../server/src/syntax/languages/annex-heading.ts';
import { findSeeAnnex } from '../../server/src/syntax/languages/annex-reference.ts';
import { findDatesIn, readDateIn } from '../../server/src/syntax/languages/date.ts';
import { readLetterTitleIn } from '../../server/src/syntax/languages/letter-title.ts';
import { nearLineIn, readMastheadLineIn } from '../../server/src/syntax/languages/masthead-line.ts';
import { isSessionDaysIn, readSessionIn } from '../../server/src/syntax/languages/session.ts';
import { readLetterTitle } from '../../server/src/syntax/letter-title.ts';
import { plainText } from '../../server/src/syntax/markup.ts';
import { readSession } from '../../server/src/syntax/session.ts';
import { readSignatures } from '../../server/src/syntax/signature.ts';
import { Snapshot } from '../../server/src/syntax/snapshot.ts';

const FORMS = ['regular', 'special', 'emergency'] as const;

test('every session from 1 to 100 is read in five languages, and by no English reader', () => {
  for (const language of OTHER_LANGUAGES) {
    for (const form of FORMS) {
      for (let n = 1; n <= 100; n++) {
        const line = sessionLine(language, form, n)!;
        assert.equal(readSession(line), undefined, line);
        const reading = readSessionIn(line);
        assert.deepEqual([reading?.language, reading?.kind, reading?.number], [language, form, n], line);
      }
    }
    for (let n = 45; n <= 100; n++) {
      const line = sessionLine(language, 'year', n)!;
      const reading = readSessionIn(line);
      assert.equal(readSession(line), undefined, line);
      assert.deepEqual([reading?.language, reading?.kind, reading?.number], [language, 'year', n], line);
    }
  }
});

test('sessions in other hands: hyphens, the letter ё, figures, one word, a star', () => {
  const number = (line: string) => readSessionIn(line)?.number;
  assert.equal(number('Vingt-et-unième session'), 21);
  assert.equal(number('Пятьдесят четвёртая сессия'), 54);
  assert.equal(number('79e session'), 79);
  assert.equal(number('第79届会议'), 79);
  assert.equal(number('第７９届会议'), 79);
  assert.equal(number('Vigesimoprimer período de sesiones'), 21);
  assert.equal(number('الدورة ٧٩'), 79);
  assert.equal(number('Soixante-dix-neuvième session*'), 79);
});

test('a misspelt ordinal is near the one meant, in Spanish, French and Russian alone', () => {
  const near = (line: string) => [readSessionIn(line)?.number, readSessionIn(line)?.near];
  assert.deepEqual(near('Soixante-dix-neuvieme session'), [undefined, 79]);
  assert.deepEqual(near('Septuagesimo noveno período de sesiones'), [undefined, 79]);
  assert.deepEqual(near('Семдесят девятая сессия'), [undefined, 79]);
  assert.deepEqual(near('الدورة التاسعه والسبعون'), [undefined, undefined]);
  assert.deepEqual(near('Dernière session'), [undefined, undefined]);
});

test('sessions by year and the days of a session', () => {
  for (const [line, year] of [
    ['2023年届会', 2023],
    ['Session de 2023', 2023],
    ['Período de sesiones de 2023', 2023],
    ['Сессия 2023 года', 2023],
    ['دورة عام ٢٠٢٣', 2023],
  ] as const)
    assert.deepEqual([readSessionIn(line)?.kind, readSessionIn(line)?.year], ['annual', year], line);
  assert.ok(isSessionDaysIn('2022年7月25日至2023年7月26日'));
  assert.ok(isSessionDaysIn('25 июля 2022 года – 26 июля 2023 года'));
  assert.ok(!isSessionDaysIn('2023年7月25日经济及社会理事会决议'));
});

test('agenda lines are written and read back', () => {
  const refs = [
    { number: 34, path: [] },
    { number: 72, path: ['b'] },
    { number: 135, path: [] },
  ];
  for (const language of OTHER_LANGUAGES) {
    for (const list of ['agenda', 'provisional agenda', 'preliminary list'] as const) {
      for (const some of [refs.slice(0, 1), refs.slice(0, 2), refs]) {
        const line = agendaLineIn(language, some, list);
        if (list === 'preliminary list' && !term(language, 'item-of-preliminary-list').certain) {
          assert.equal(line, undefined);
          continue;
        }
        assert.equal(readAgendaLine(line!), undefined, line);
        const reading = readAgendaLineIn(line!);
        assert.deepEqual([reading?.language, reading?.list, reading?.broken], [language, list, false], line);
        assert.deepEqual(
          reading?.refs.map(({ number, path }) => ({ number, path })),
          some,
          line,
        );
      }
    }
  }
});

test('agenda lines as documents have them', () => {
  const items = (line: string) =>
    readAgendaLineIn(line)?.refs.map(ref => [ref.number, ...ref.path, line.slice(ref.start, ref.end)].join(' '));
  assert.deepEqual(items('议程项目 19(e)'), ['19 e 19(e)']);
  assert.deepEqual(items('议程项目19（e）'), ['19 e 19（e）']);
  assert.deepEqual(items('临时议程*项目5'), ['5 5']);
  assert.deepEqual(items("Points 14 a) et b) de l'ordre du jour"), ['14 a 14 a)', '14 b b)']);
  assert.deepEqual(items('Temas 34, 35 y 72 b) del programa'), ['34 34', '35 35', '72 b 72 b)']);
  assert.deepEqual(items('Пункт 69 a) предварительной повестки дня*'), ['69 a 69 a)']);
  assert.deepEqual(items('البندان 34 و 72 (ب) من جدول الأعمال'), ['34 34', '72 b 72 (ب)']);
  assert.deepEqual(items('البند ٣٤ من جدول الأعمال'), ['34 ٣٤']);
  assert.deepEqual(items('Point de vue'), undefined);
  assert.deepEqual(items('Tema 34 del informe'), undefined);
});

test('every day of a leap year is read as it is written', () => {
  for (const language of OTHER_LANGUAGES) {
    for (let month = 1; month <= 12; month++) {
      for (const day of [1, 2, 28]) {
        const date = { year: 2024, month, day };
        const text = formatDateIn(language, date);
        assert.deepEqual(readDateIn(text), { form: 'standard', date, possible: true, language }, text);
        const [found, ...others] = findDatesIn(`(${text})`);
        assert.deepEqual([found?.start, found?.end, others.length], [1, text.length + 1, 0], text);
      }
    }
    assert.equal(monthsIn(language).length, 12);
  }
  assert.equal(readDateIn('31 novembre 2023')?.possible, false);
  assert.deepEqual(readDateIn('١٨ أيار/مايو ٢٠١٥')?.date, { year: 2015, month: 5, day: 18 });
  assert.deepEqual(readDateIn('18 مايو 2015')?.date, { year: 2015, month: 5, day: 18 });
  assert.deepEqual(findDatesIn('the letter of 4 December 2003 and 5 May 2004'), []);
});

const FILL: Readonly<Record<OtherLanguage, readonly [RegExp, string][]>> = {
  ar: [
    [/⟨(?:التاريخ|28[^⟩]*)⟩/g, '3 كانون الأول/ديسمبر 2003'],
    [/⟨البلد⟩/g, 'الأرجنتين'],
  ],
  es: [
    [/⟨(?:fecha|3 de[^⟩]*)⟩/g, '3 de diciembre de 2003'],
    [/⟨(?:país|Tayikistán)⟩/g, 'la Argentina'],
  ],
  fr: [
    [/⟨(?:date|3 d[^⟩]*)⟩/g, '3 décembre 2003'],
    [/⟨(?:pays|Tadjikistan)⟩/g, 'l’Argentine'],
  ],
  ru: [
    [/⟨(?:даты|3 д[^⟩]*)⟩/g, '3 декабря 2003 года'],
    [/⟨(?:страны|Таджикистана)⟩/g, 'Аргентины'],
  ],
  zh: [
    [/⟨(?:日期|2005[^⟩]*)⟩/g, '2003年12月3日'],
    [/⟨(?:国家|也门)⟩/g, '阿根廷'],
  ],
};

test('titles of letters in the words of the table are taken apart', () => {
  const forms = {
    'letter-title': 'letter',
    'identical-letters-title': 'identical-letters',
    'note-verbale-title': 'note-verbale',
  } as const;
  for (const language of OTHER_LANGUAGES) {
    for (const [key, form] of Object.entries(forms)) {
      const pattern = term(language, key as keyof typeof forms).text;
      const title = FILL[language].reduce((text, [from, to]) => text.replace(from, to), pattern);
      assert.equal(readLetterTitle(title), undefined, title);
      const read = readLetterTitleIn(title);
      assert.ok(read, title);
      assert.deepEqual(
        [read.language, read.form, read.date?.reading?.date],
        [language, form, { year: 2003, month: 12, day: 3 }],
      );
      assert.equal(
        read.sender?.office,
        form === 'note-verbale' ? 'permanent-mission' : 'permanent-representative',
        title,
      );
      const words = title.slice(read.addressee?.start, read.addressee?.end);
      assert.match(words, /^(?:au |al |Генераль|إلى |秘书长)/, title);
      assert.match(title.slice(read.sender?.start, read.sender?.end), /rgentin|Аргентин|الأرجنتين|阿根廷/, title);
    }
  }
});

test('headings of annexes: alone, numbered, of a letter', () => {
  const read = (line: string) => {
    const heading = readAnnexHeadingIn(line);
    return heading && [heading.language, heading.level, heading.number?.value, heading.of?.title?.form];
  };
  for (const language of OTHER_LANGUAGES) {
    assert.deepEqual(read(term(language, 'annex').text), [language, 'annex', undefined, undefined]);
    assert.deepEqual(read(term(language, 'annex-numbered').text), [language, 'annex', 1, undefined]);
  }
  const letter = [undefined, 'letter'];
  assert.deepEqual(
    read(
      'Anexo de la carta de fecha 3 de marzo de 2024 dirigida al Secretario General por el Representante Permanente de Chile',
    ),
    ['es', 'annex', ...letter],
  );
  assert.deepEqual(
    read(
      'Annexe II à la lettre datée du 1er mars 2024, adressée au Secrétaire général par le Représentant permanent du Chili',
    ),
    ['fr', 'annex', 2, 'letter'],
  );
  assert.deepEqual(
    read('Приложение к письму Постоянного представителя Чили от 3 марта 2024 года на имя Генерального секретаря'),
    ['ru', 'annex', ...letter],
  );
  assert.deepEqual(read('مرفق الرسالة المؤرخة 3 آذار/مارس 2024 الموجهة إلى الأمين العام من الممثل الدائم لشيلي'), [
    'ar',
    'annex',
    ...letter,
  ]);
  assert.deepEqual(
    read('المرفق الثاني للرسالة المؤرخة 3 آذار/مارس 2024 الموجهة إلى الأمين العام من الممثل الدائم لشيلي'),
    ['ar', 'annex', 2, 'letter'],
  );
  assert.deepEqual(read('2024年3月3日智利常驻联合国代表给秘书长的信的附件'), ['zh', 'annex', ...letter]);
  assert.deepEqual(read('附件二'), ['zh', 'annex', 2, undefined]);
  assert.deepEqual(read('Pièce jointe'), ['fr', 'enclosure', undefined, undefined]);
  assert.equal(readAnnexHeadingIn('Добавление')?.uncertain, true);
  assert.equal(read('Anexo estadístico del informe anual'), undefined);
  assert.equal(read('Приложение к докладу Комитета'), undefined);
});

test('lines of the masthead and names of organs', () => {
  for (const language of OTHER_LANGUAGES) {
    assert.deepEqual(readMastheadLineIn(term(language, 'united-nations').text), { field: 'united-nations', language });
    for (const id of ORGANS_IN_LANGUAGES)
      assert.deepEqual(readMastheadLineIn(organIn(language, id)!), { field: 'organ', organ: organById(id), language });
  }
  for (const language of ['es', 'fr'] as const) {
    for (const level of ['General', 'Limited', 'Restricted'] as const) {
      const read = readMastheadLineIn(distributionLine(language, level).text);
      assert.deepEqual([read?.field, read?.language], ['distribution', language]);
    }
    for (const name of OFFICIAL_LANGUAGES) {
      const read = readMastheadLineIn(originalLine(language, name));
      assert.ok(read?.field === 'original');
      assert.deepEqual(
        read.languages.map(each => each.language),
        [name],
      );
    }
    const own = readMastheadLineIn(versionLine(language));
    assert.deepEqual([own?.field, own?.language], ['language', language]);
  }
  const near = nearLineIn('Assemblee générale');
  assert.deepEqual([near?.field === 'organ' && near.near?.id, near?.language], ['GA', 'fr']);
  for (const line of ['General Assembly', 'Distr.: General', 'Original: English', '4 December 2003', 'Secretariat'])
    assert.equal(readMastheadLineIn(line), undefined, line);
});

test('signatures and references to annexes', () => {
  for (const language of OTHER_LANGUAGES) {
    const mark = term(language, 'signed').text;
    const [signature] = readSignatures(plainText(`*${mark}* Aline **Moreau**  \n${term(language, 'ambassador').text}`));
    assert.equal(signature?.mark?.text, mark);
    assert.equal(signature?.name.text, 'Aline Moreau');
    const [see] = findSeeAnnex(`A ${term(language, 'see-annex').text}.`);
    assert.deepEqual([see?.language, see?.start], [language, 2]);
  }
  const [after] = readSignatures(plainText('王明（签名）\n大使'));
  assert.deepEqual([after?.name.text, after?.mark?.text, after?.office.length], ['王明', '（签名）', 1]);
  assert.deepEqual(findSeeAnnex('(see annex) (voir le rapport)'), []);
});

const languageOf = (text: string): Language => modelOf(Snapshot.of(text)).language;

test('the language of a document: masthead line, letter, header, text; never an annex', () => {
  assert.equal(languageOf('**Assemblée générale**\n'), 'fr');
  assert.equal(languageOf('Naciones Unidas\n\nDistr. general\n'), 'es');
  assert.equal(languageOf('**General Assembly**\n\nDistr.: General  \nRussian  \nOriginal: English\n\n---\n'), 'ru');
  assert.equal(
    languageOf('**General Assembly**\n\nNous avons l’honneur de transmettre le texte de la déclaration.\n'),
    'fr',
  );
  const english =
    '**Letter dated 3 March 2024 from the Permanent Representative of Chad to the United Nations addressed to the Secretary-General**';
  assert.equal(
    languageOf(
      `${english}\n\nI write.\n\n**Annex**\n\n${'Texte de la déclaration dans la langue des auteurs.\n\n'.repeat(9)}`,
    ),
    'en',
  );
  assert.equal(
    languageOf('The text of the one and of the other.\n\nLe texte de la première et de la seconde.\n'),
    'en',
  );
  assert.equal(
    languageOf('Le texte de la première et de la seconde.\n\nThe text of the one and of the other.\n'),
    'fr',
  );
  assert.equal(languageOf(''), 'en');
});

test('marks of direction and no-break spaces are skipped', () => {
  const text =
    '\u200f**الجمعية العامة**\u200f\n\nDistr.: General\u200e  \n18 May 2015\u200e  \nArabic  \nOriginal: English\n\n---\n\n**\u202bالدورة\u00a0التاسعة والسبعون\u202c**\n\nالبند \u200f34\u200f من\u00a0جدول الأعمال\n';
  const model = modelOf(Snapshot.of(text));
  assert.equal(model.language, 'ar');
  assert.equal(model.masthead.organs[0]?.value.organ?.id, 'GA');
  assert.equal(model.masthead.distribution?.value.level.text, 'General');
  assert.equal(model.masthead.date?.value.reading.possible, true);
  assert.equal(model.columns.find(column => column.session)?.session?.value.number, 79);
  assert.deepEqual(
    model.agenda?.value.refs.map(ref => ref.number),
    [34],
  );
});

test('a line with its translation is read in its first language, and ends its block', () => {
  const half = (line: string) => {
    const at = translationStart(line, 0, line.length);
    return at < 0 ? undefined : line.slice(0, at);
  };
  assert.equal(half('2023 session2023年届会'), '2023 session');
  assert.equal(half('25 July 2022–26 July 20232022年7月25日至2023年7月26日'), '25 July 2022–26 July 2023');
  assert.equal(half('Agenda item 12 (e)议程项目12 (e)'), 'Agenda item 12 (e)');
  assert.equal(half('COVID-19大流行对各国经济的影响仍在继续'), undefined);
  assert.equal(half('The delegation went to Beijing (北京) in May.'), undefined);
  assert.equal(half('The delegation went to Beijing北京 and then to the south of the country.'), undefined);
  assert.equal(half('议程项目12 (e)'), undefined);
  const { blocks } = Snapshot.of('Agenda item 12 (e)议程项目12 (e)\nQuestions协调问题\n');
  assert.equal(blocks.length, 2);
});
