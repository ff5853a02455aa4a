import { inLetters, operator } from './operator.ts';

const ITEM = /^Agenda items? \d+/m;

export const agenda = [
  operator('a full stop for a comma', /^(Agenda items? \d+) and (\d+)$/m, '$1. $2', 'agenda/line-form'),
  operator('an ampersand', /^(Agenda items? \d+) and (\d+)$/m, '$1 & $2', 'agenda/line-form'),
  operator('the number sign', /^(Agenda items? )(\d+)/m, '$1No. $2', 'agenda/line-form'),
  operator('plural for one', /^Agenda item(?= \d+$)/m, 'Agenda items', 'agenda/line-form'),
  inLetters(operator('item nought', /^(Agenda items? )\d+/m, '$10', 'agenda/item-unknown', false)),
  operator(
    'title with a word more',
    /^\*\*Measures to eliminate international/m,
    '**Measures to eliminate all international',
    'agenda/title-wording',
    false,
  ),
  operator('a semicolon', /^(Agenda items? \d+) and (\d+)$/m, '$1; $2', 'agenda/line-form'),
  inLetters(operator('item 977', ITEM, 'Agenda item 977', 'agenda/item-unknown', false)),
  operator('sub-item (q)', /^Agenda items? (?:\d+ and )?110$/m, '$& (q)', 'agenda/sub-item-unknown', false),
  inLetters(
    operator(
      'another item',
      /^(Agenda items? (?:\d+ and )?)(?:110|34)$/m,
      '$17',
      'letter/request-item-disagrees',
      false,
    ),
  ),
  operator('item twice', /^(Agenda items? .*?)(\d+)$/m, '$1$2 and $2', 'agenda/item-repeated', false),
  operator('small letters', /^Agenda item/m, 'agenda Item', 'agenda/line-form'),
  operator('two letters swapped', /^Agenda item/m, 'Agenda itme', 'agenda/line-form'),
  inLetters(operator('line removed', /^Agenda items? .*\n\n/m, '', 'agenda/item-missing')),
  inLetters(
    operator(
      'title removed',
      /^\*\*Measures to eliminate international terrorism\*\*\n\n/m,
      '',
      'agenda/title-missing',
    ),
  ),
  operator('title with a slip', /Measures to eliminate/, 'Measures to elimnate', 'agenda/title-wording'),
  operator(
    'title of another item',
    /^\*\*Measures to eliminate international terrorism\*\*$/m,
    '**Question of Palestine**',
    'agenda/title-wording',
  ),
  operator('singular for several', /^Agenda items(?= \d+ and)/m, 'Agenda item', 'agenda/line-form'),
  operator('request under another item', /(?<=under agenda item )\d+/, '7', 'letter/request-item-disagrees'),
];
