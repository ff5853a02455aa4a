import { CompletionItemKind } from 'vscode-languageserver-types';
import { type Agenda, agendaSource, officialTitle, type SubItem } from '../../knowledge/agendas.ts';
import type { OtherLanguage } from '../../knowledge/languages.ts';
import type { DocumentModel } from '../../model/document.ts';
import { headerTitle, knownAgenda } from '../../rules/agenda/_shared.ts';
import { assemblySessionLine, expectedSession, subsidiaryBody } from '../../rules/session/_shared.ts';
import { formatItem } from '../../syntax/agenda.ts';
import { agendaLead, agendaLineIn } from '../../syntax/languages/agenda.ts';
import { say } from '../../text/say.ts';
import type { Place, Proposal } from './place.ts';

/** Items after `Agenda item`; after a bare `item` where a line begins so or a number follows. */
const TYPED =
  /(?:(?:^|\s)agenda\s+items?\s+|^\**items?\s+|\sitems?\s+(?=\d))(?:\d[\d\s(),a-z]{0,200}?(?:,\s*(?:and\s+)?|\s+and\s+))?([^,.;]{0,80})$/i;

/** The agenda of the session that the document names or belongs to. */
export function agendaHere(model: DocumentModel): Agenda | undefined {
  const known = knownAgenda(model);
  if (known || subsidiaryBody(model)) return known;
  const session = assemblySessionLine(model)?.value;
  if (session && session.kind !== 'regular') return undefined;
  return model.agendas.of(session?.number ?? session?.near ?? expectedSession(model) ?? 0);
}

/** Numbers after `Agenda item` and `under agenda item`, found by number or by the words of the title. */
export function agendaItems(place: Place): Proposal[] {
  if (place.model.language !== 'en') return agendaLines(place, place.model.language);
  const match = TYPED.exec(place.before);
  const agenda = match ? agendaHere(place.model) : undefined;
  if (!match || !agenda) return [];
  const from = place.offset - match[1]!.length;
  const note = agendaSource(agenda);
  const kind = CompletionItemKind.Reference;
  return agenda.items.flatMap(item => {
    const title = item.title ?? '';
    const own: Proposal = {
      label: `${item.number} ${title}`.trim(),
      text: String(item.number),
      from,
      filter: `${item.number} ${title}`,
      detail: say`Item ${item.number}`,
      note,
      kind,
      card: { item: item.number },
    };
    const subs = allSubItems(item.subItems).map(({ path, title: words }): Proposal => {
      const text = formatItem({ number: item.number, path });
      return {
        label: `${text} ${words}`,
        text,
        from,
        filter: `${text} ${words} ${title}`,
        detail: title,
        note,
        kind,
        card: { item: item.number, path },
      };
    });
    return [own, ...subs];
  });
}

/** Sub-items of every level with their letters: `(b)`, `(b) (iii)`. */
function allSubItems(among: readonly SubItem[], above: readonly string[] = []): { path: string[]; title: string }[] {
  return among.flatMap(({ letter, title, subItems }) => {
    const path = [...above, letter];
    return [{ path, title }, ...allSubItems(subItems, path)];
  });
}

/** The whole line of one item in the language of the document, once its first words and a number are being typed. */
function agendaLines({ model, before, after, lineStart }: Place, language: OtherLanguage): Proposal[] {
  const lead = agendaLead(language).trim();
  const agenda = before.startsWith(lead) && after.trim() === '' ? agendaHere(model) : undefined;
  const typed = before.slice(lead.length);
  if (!agenda || !/^\s*\d{0,3}$/.test(typed)) return [];
  const note = agendaSource(agenda);
  return agenda.items.flatMap(item => {
    const refs = [[], ...item.subItems.map(sub => [sub.letter])].map(path => ({ number: item.number, path }));
    return refs.flatMap((ref): Proposal[] => {
      const text = agendaLineIn(language, [ref], 'agenda');
      if (!text) return [];
      const card = { item: ref.number, path: ref.path };
      const detail = officialTitle(agenda, ref.number, ref.path) ?? '';
      return [{ label: text, text, from: lineStart, detail, note, kind: CompletionItemKind.Reference, card }];
    });
  });
}

/** The official titles of the items of the header, on the lines below them. */
export function agendaTitles(place: Place): Proposal[] {
  const { model, before } = place;
  const agenda = agendaHere(place.model);
  const line = model.language === 'en' ? model.agenda : undefined;
  if (!line || !agenda || !/^\**[^*]{0,60}$/.test(before)) return [];
  const end = model.title ? model.offsetOf(model.title) : model.snapshot.length;
  if (place.offset <= model.offsetOf(line) + line.text.length || place.offset > end || place.part > 0) return [];
  if (!model.title && (place.zone === 'body' || model.main.requests.length > 0)) return [];
  return line.value.refs.flatMap(ref => {
    const official = officialTitle(agenda, ref.number, ref.path);
    if (!official) return [];
    const title = headerTitle(official);
    const note = agendaSource(agenda);
    return [
      {
        label: title,
        text: `**${title}**`,
        from: place.lineStart,
        filter: `**${title}`,
        detail: say`Title of item ${formatItem(ref)}`,
        note,
        card: { item: ref.number, path: ref.path },
      },
    ];
  });
}
