import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Engine } from '../../server/src/analysis/engine.ts';
import { cleanUp } from '../../server/src/analysis/fix-all.ts';
import { rules } from '../../server/src/rules/index.ts';
import { applyEdits } from '../../server/src/text/edit.ts';

const engine = new Engine(rules);

/** Texts of other worlds, with everything in them that a rule would take up in a United Nations document. */
const OTHERS: Readonly<Record<string, string>> = {
  'French prose about a council':
    'Le conseil municipal, réuni hier, a décidé de publier le rapport comme document de travail.\n\n1. Il décide de fermer le port.\n',
  'a Russian note': 'Публикация вышла в качестве приложения.\n\n1. Комиссия решает.\n',
  'a README':
    '# ferry-times\n\nA small library, e.g. for Turkey and Russia.\n\n## Install\n\n```sh\nnpm install ferry-times\n```\n\nTBD: [insert licence here]\n\n- fast & small\n- 50% less code\n',
  'a program':
    "import { sail } from './ferry';\n\nexport function cross(n: number) {\n  return sail(n - 1); // TODO: 3 times\n}\n",
  'a poem':
    'The ferry the ferry goes out in the rain,\nand nobody knows if it comes back again.\n\nThe organisation of gulls on the quay\nis colourful, centred, and older than me.\n',
  'a newspaper article':
    '**Ferries return to the Black Sea**\n\nANKARA, March 3, 2025 — Turkey and Russia agreed to re-open the line, officials said on Monday. About 5000 passengers - 20% of them children - are expected until the 31st of March 2025.\n\nThe U.K. and the U.S. welcomed the move.\n',
  minutes:
    'Minutes of the staff meeting\n\nPresent: Anna, Tom & Li\n\n1. Heating\n\nThe heating will be programmed anew at 15:30 on 3/4/2025.\n\n1. Parking\n\nTo be confirmed.\n',
  'an e-mail':
    'Dear Anna,\n\nthanks for for your message -- I will organise everything by Oct. 5.\n\nBest wishes,\nTom\n',
  'a table': 'country,share\nTurkey,12%\nRussia,.5%\nSwaziland,3%\n',
  data: '{ "name": "Swaziland", "capital": "Mbabane", "share": ".5%" }\n',
  'a novel':
    'It was on the 5th of June, 1925, that the the Doctor came to Czechoslovakia. “Nobody,” he said, “knows”.\n\nHe organised his papers  and left.\n',
  'a recipe':
    'Pancakes\n\n- 1/2 cup of flour\n- 2-3 eggs\n- salt , pepper\n\nMix the eggs with the flour.Bake for 10 minutes.\n',
  'French prose':
    'Le bac part à 15h30.  Il ne revient que le lendemain, et personne , sur le quai, ne s’en étonne.\n\nLa Turquie et la Russie sont loin.\n',
  'Spanish prose': 'El transbordador sale a las 15:30 y no vuelve hasta el día siguiente.\n\nNadie se extraña.\n',
  'Russian prose': 'Паром уходит в 15:30 и возвращается на следующий день.\n\nНикто не удивляется.\n',
  'Chinese prose': '渡轮下午三点半出发，第二天回来。\n\n没有人感到惊讶。\n',
  'filling text': 'Lorem ipsum dolor sit amet, consectetur adipiscing elit.\n\nSed do eiusmod tempor.\n',
  'a shopping list': 'Bread\nButter\nA new lamp , for the desk\n',
  'a log': '2025-03-04 10:00:01 INFO started\n2025-03-04 10:00:02 WARN 50% of memory used\n',
};

for (const [name, text] of Object.entries(OTHERS)) {
  test(`${name} gets one quiet information and nothing else`, () => {
    const found = engine.open(text).diagnostics.map(({ rule, severity }) => `${severity} ${rule.id}`);
    assert.deepEqual(found, ['information document/not-a-un-document']);
  });
}

test('an empty text gets nothing', () => {
  for (const text of ['', '\n', '  \n\t\n\u00a0\n']) assert.equal(engine.open(text).diagnostics.length, 0);
});

/** Drafts and pieces of documents, short as they are: each is helped. */
const DRAFTS: Readonly<Record<string, [text: string, rule: string]>> = {
  'the text of a letter without its masthead': [
    'I have the honour to transmit the the text of a statement (see annex).\n\nI should be grateful if the present letter could be circulated as a document of the General Assembly, under agenda item 110.\n\n*(Signed)* Zarina **Nazarova**\n',
    'style/doubled-word',
  ],
  'a masthead that is begun': ['**Genral Assembly**\n\nDistr.: General\n', 'header/organ-unknown'],
  'a paragraph that cites': [
    'The meeting recalled resolution A/RES/57/145 of the General Assembly.\n',
    'citation/symbol-for-number',
  ],
  'a letter of which the title alone is there': [
    '**Letter dated March 3, 2025 from the Permanent Representative of Chile to the United Nations addressed to the Secretary-General**\n',
    'title/date-form',
  ],
  'a resolution without its head': [
    '*The General Assembly*,\n\n*Recalling* the the efforts made,\n\n1. *Decides* to continue.\n',
    'style/doubled-word',
  ],
};

/** The text of a letter, and of a resolution, without anything above it, in the other official languages. */
const ELSEWHERE: Readonly<Record<string, string>> = {
  'a French letter':
    'J’ai l’honneur de vous faire tenir ci-joint le texte d’une déclaration.\n\nJe vous saurais gré de bien vouloir faire distribuer le texte de la présente lettre comme document du Conseil de sécurité.\n',
  'a Spanish letter':
    'Le agradecería que tuviera a bien hacer distribuir la presente carta como documento de la Asamblea General, en relación con el tema 34 del programa.\n',
  'a Russian letter':
    'Буду признателен за распространение настоящего письма в качестве документа Совета Безопасности.\n',
  'an Arabic letter': 'وأرجو ممتنا تعميم هذه الرسالة باعتبارها وثيقة من وثائق مجلس الأمن.\n',
  'a Chinese letter': '请将本信作为安全理事会文件分发为荷。\n',
  'a French resolution': '*L’Assemblée générale*,\n\n*Rappelant* ses résolutions,\n\n1. *Décide* de rester saisie.\n',
  'a Spanish resolution': '*La Conferencia de las Partes*,\n\n*Recordando* su decisión,\n\n1. *Decide* continuar.\n',
  'a Russian resolution': '*Генеральная Ассамблея*,\n\n*ссылаясь* на резолюции,\n\n1. *призывает* государства.\n',
  'an Arabic resolution': 'إن مجلس الأمن،\n\nإذ يشير إلى قراراته السابقة،\n\n1 - يدعو الدول.\n',
  'a Chinese resolution': '安全理事会，\n\n回顾其以往各项决议，\n\n1. 促请各国合作。\n',
};

for (const [name, text] of Object.entries(ELSEWHERE)) {
  test(`${name} without its head is a document without a fault`, () => {
    const { model, diagnostics } = engine.open(text);
    assert.ok(model.recognized);
    assert.notEqual(model.language, 'en');
    assert.deepEqual(
      diagnostics.map(each => each.message),
      [],
    );
    if (!name.endsWith('resolution')) return assert.equal(model.main.requests.length, 1);
    const [{ preamble, operative } = { preamble: [], operative: [] }] = model.enactments;
    assert.deepEqual([model.kind, preamble.length, operative.length], ['draft-resolution', 1, 1]);
  });
}

for (const [name, [text, rule]] of Object.entries(DRAFTS)) {
  test(`${name} is checked`, () => {
    const found = engine.open(text).diagnostics.map(each => each.rule.id);
    assert.ok(found.includes(rule), found.join());
    assert.ok(!found.includes('document/not-a-un-document'));
  });
}

test('a text becomes a document, and is none again, while it is typed', () => {
  const paranoid = new Engine(rules, { paranoid: true });
  const text = 'The ferry the ferry goes out at at dawn.\n';
  let draft = paranoid.open(text);
  void draft.diagnostics;
  draft = paranoid.edit(draft, { start: 0, end: 0, newText: '**General Assembly**\n\n' });
  assert.ok(draft.diagnostics.some(each => each.rule.id === 'style/doubled-word'));
  draft = paranoid.edit(draft, { start: 0, end: 22, newText: '' });
  assert.deepEqual(
    draft.diagnostics.map(each => each.rule.id),
    ['document/not-a-un-document'],
  );
});

test('a text whose kind is given is checked, and whoever asks has it cleaned up', () => {
  const text = 'The fer\u00adry goes out at at dawn.\n';
  const given = engine.open(text).with({ ...engine.open('').settings, kind: 'sg-report' });
  assert.ok(given.diagnostics.some(each => each.rule.id === 'style/doubled-word'));
  assert.equal(applyEdits(text, cleanUp(engine.open(text)).edits), 'The ferry goes out at at dawn.\n');
});
