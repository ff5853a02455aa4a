import type { SignatureHelp } from 'vscode-languageserver-types';
import type { Draft } from '../analysis/engine.ts';
import { sayText, toSay } from '../text/say.ts';
import { placeAt } from './completion/place.ts';

/** A line that has a fixed form, with `⟨its parts⟩`. */
interface LineForm {
  /** What such a line begins with. */
  readonly opens: RegExp;
  /** True for lines that stand above the title of the document only. */
  readonly head: boolean;
  readonly label: string;
  readonly says: string;
  /** Of each part what it is and, but for the first, what of the line stands before it. */
  readonly parts: readonly { readonly after?: RegExp; readonly says: string }[];
}

const FORMS: readonly LineForm[] = [
  {
    opens: /^Distr/i,
    head: true,
    label: 'Distr.: ⟨General⟩',
    says: toSay`How far the document goes. Every document has this line.`,
    parts: [
      {
        says: toSay`General, Limited or Restricted. Draft resolutions are “Limited” and have an “L.” in their symbol.`,
      },
    ],
  },
  {
    opens: /^Original/i,
    head: true,
    label: 'Original: ⟨English⟩',
    says: toSay`The language in which the text was submitted. It stands last in the masthead.`,
    parts: [{ says: toSay`Arabic, Chinese, English, French, Russian or Spanish, or several: “English and French”.` }],
  },
  {
    opens: /^\d{1,2}\s+\p{Lu}/u,
    head: true,
    label: '⟨day⟩ ⟨month⟩ ⟨year⟩',
    says: toSay`The date of the document, as in “4 December 2003”.`,
    parts: [
      { says: toSay`In figures, without “th”.` },
      { after: /^\d+\s+/, says: toSay`In full: “December”.` },
      { after: /^\d+\s+\p{L}+\s+/u, says: toSay`In four figures.` },
    ],
  },
  {
    opens: /^\w+(?:-\w+)?\s+(?:special\s+|emergency\s+)*(?:session|year)/i,
    head: true,
    label: '⟨Fifty-eighth⟩ ⟨session⟩',
    says: toSay`The session of the General Assembly, or the year of the Security Council, in bold type.`,
    parts: [
      { says: toSay`The number in words, with a hyphen.` },
      {
        after: /^\S+\s+/,
        says: toSay`“session” for the General Assembly, “year” for the Security Council; “special session” where it is one.`,
      },
    ],
  },
  {
    opens: /^Agenda\s+item/i,
    head: true,
    label: 'Agenda item ⟨number⟩ ⟨(sub-item)⟩ ⟨and further items⟩',
    says: toSay`The item under which the document is issued; its title stands below, in bold type.`,
    parts: [
      { says: toSay`The number in the agenda of the session.` },
      { after: /items?\s+\d+\s*(?=\s|\()/i, says: toSay`The letter of the sub-item: “(a)”. May be missing.` },
      {
        after: /\d\s*(?:\([a-z]+\)\s*)?(?:,|and)/i,
        says: toSay`More items, the last one after “and”: “Agenda items 18 (a) and 156”.`,
      },
    ],
  },
  {
    opens: /^Item\s+\d/i,
    head: true,
    label: 'Item ⟨number⟩ of the ⟨preliminary list⟩*',
    says: toSay`The item, as long as the agenda is not adopted. A note “* A/79/50.” stands below the text.`,
    parts: [
      { says: toSay`The number in the list.` },
      { after: /of\s+the\s/i, says: toSay`“preliminary list” or “provisional agenda”.` },
    ],
  },
  {
    opens: /^(?:Identical\s+letters?|Letters?|Notes?\s+verbales?)\s/i,
    head: false,
    label:
      'Letter dated ⟨3 December 2003⟩ from ⟨the Permanent Representative of …⟩ to the United Nations addressed to ⟨the Secretary-General⟩',
    says: toSay`The title of a letter or note verbale, in bold type and without a full stop.`,
    parts: [
      { says: toSay`The date of the letter.` },
      {
        after: /\sfrom\s/i,
        says: toSay`The office and the State; or “the Chargé d’affaires a.i. of the Permanent Mission of Tajikistan”.`,
      },
      { after: /\saddressed\s+to\s/i, says: toSay`Or “the President of the Security Council”.` },
    ],
  },
  {
    opens: /^\(Signed\)/i,
    head: false,
    label: '(Signed) ⟨Given name⟩ ⟨Family name⟩',
    says: toSay`The signature. “(Signed)” stands in italics; office and rank follow on lines of their own.`,
    parts: [
      { says: toSay`Given names, in roman type.` },
      { after: /^\(Signed\)\s+(?:\p{Lu}[\p{L}.’-]*\s+)+/iu, says: toSay`The family name, in bold type.` },
    ],
  },
  {
    opens: /^(?:Annex|Enclosure|Appendix)(?:\s+[IVX]+)?\s+to\s/i,
    head: false,
    label: 'Annex ⟨number⟩ to the ⟨letter dated …⟩',
    says: toSay`The heading of an annex to a letter, in bold type; the title of the annex stands below.`,
    parts: [
      { says: toSay`A Roman number, where there are several annexes.` },
      { after: /\sto\s+the\s/i, says: toSay`The title of the letter, from “letter dated” to the addressee.` },
    ],
  },
];

/** Which parts the line at an offset has and which of them is being written, where it is one of a fixed form. */
export function signatureHelp(draft: Draft, offset: number): SignatureHelp | undefined {
  const { model, part, offset: at, ...place } = placeAt(draft, offset, { snippets: false });
  if (model.language !== 'en') return undefined;
  const line = bare(place.before + place.after);
  const inHead = part === 0 && (!model.title || at <= model.offsetOf(model.title) + model.title.text.length);
  const form = FORMS.find(each => each.opens.test(line) && (inHead || !each.head));
  if (!form) return undefined;
  const before = bare(place.before);
  const active = form.parts.findLastIndex(({ after }) => !after || after.test(before));
  const { label, parameters } = spell(form);
  return {
    signatures: [{ label, documentation: sayText(form.says), parameters }],
    activeSignature: 0,
    activeParameter: active,
  };
}

/** A line without marks of type. */
function bare(line: string): string {
  return line.replace(/[*_\\]/g, '').trimStart();
}

function spell({ label, parts }: LineForm) {
  const parameters = [...label.matchAll(/⟨(.*?)⟩/g)].map((found, i) => ({
    label: found[1]!,
    documentation: sayText(parts[i]!.says),
  }));
  return { label: label.replace(/[⟨⟩]/g, ''), parameters };
}
