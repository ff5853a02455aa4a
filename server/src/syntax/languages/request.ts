import type { OtherLanguage } from '../../knowledge/languages.ts';
import type { RequestOrgan, RequestReading } from '../request.ts';
import { findItemsIn } from './agenda.ts';
import { languagesOfLine } from './script.ts';

/** How a language asks for circulation: the verb, the words for “as a document”, and the organs as they stand there. */
interface Words {
  readonly verb: RegExp;
  readonly document: RegExp;
  readonly organs: Readonly<Record<RequestOrgan, RegExp>>;
}

const WORDS: Readonly<Record<OtherLanguage, Words>> = {
  ar: {
    verb: /تعميم|توزيع|إصدار|نشر|تعمّ?م(?:وا)?\s/,
    document: /وث(?:ي|ائ)ق(?:ة|تين|تان)?\s+(?:رسمية\s+)?من\s+وثائق/,
    organs: {
      'General Assembly': /الجمعية\s+العامة/g,
      'Security Council': /مجلس\s+الأمن/g,
      'Economic and Social Council': /المجلس\s+الاقتصادي\s+والاجتماعي/g,
      'Human Rights Council': /مجلس\s+حقوق\s+الإنسان/g,
    },
  },
  es: {
    verb: /\b(?:distribu|public|publiqu|circul)\p{L}{1,8}/iu,
    document:
      /\bcomo\s+documentos?\s+(?:oficial(?:es)?\s+)?(?:de\s+la\s+(?:Asamblea|Conferencia|Comisión)|del\s+(?:Consejo|Comité)|de\s+las\s+Naciones)/i,
    organs: {
      'General Assembly': /Asamblea\s+General/gi,
      'Security Council': /Consejo\s+de\s+Seguridad/gi,
      'Economic and Social Council': /Consejo\s+Económico\s+y\s+Social/gi,
      'Human Rights Council': /Consejo\s+de\s+Derechos\s+Humanos/gi,
    },
  },
  fr: {
    verb: /\b(?:distribu|publi|circul|diffus)\p{L}{1,7}/iu,
    document:
      /\b(?:comme|en\s+tant\s+que)\s+documents?\s+(?:officiels?\s+)?(?:de\s+l[’‘'`´](?:Assemblée|Organisation)|d[ue]s?\s+(?:Conseil|Comité|Nations)|de\s+la\s+(?:Conférence|Commission))/i,
    organs: {
      'General Assembly': /Assemblée\s+générale/gi,
      'Security Council': /Conseil\s+de\s+sécurité/gi,
      'Economic and Social Council': /Conseil\s+économique\s+et\s+social/gi,
      'Human Rights Council': /Conseil\s+des\s+droits\s+de\s+l[’‘'`´]homme/gi,
    },
  },
  ru: {
    verb: /распростран|опубликова|издани/i,
    document:
      /в\s+качестве\s+(?:официальн\p{L}{2,3}\s+)?документ(?:а|ов)\s[^.;]{0,80}?(?:Ассамблеи|Совета|Организации|Конференции|Комиссии|Комитета)/iu,
    organs: {
      'General Assembly': /Генеральной\s+Ассамблеи/gi,
      'Security Council': /Совета\s+Безопасности/gi,
      'Economic and Social Council': /Экономического\s+и\s+Социального\s+Совета/gi,
      'Human Rights Council': /Совета\s+по\s+правам\s+человека/gi,
    },
  },
  zh: {
    verb: /分发|散发|印发/,
    document: /作为(?=[^。；]{0,80}?(?:大会|理事会|委员会|联合国))[^。；]{0,80}?文件/,
    organs: {
      'General Assembly': /(?<!环境)大会/g,
      'Security Council': /安全理事会/g,
      'Economic and Social Council': /经济及社会理事会/g,
      'Human Rights Council': /人权理事会/g,
    },
  },
};

/** Reads the paragraph that asks for circulation in a language besides English. Linear. */
export function readRequestIn(text: string): RequestReading | undefined {
  for (const language of languagesOfLine(text)) {
    const { verb, document, organs } = WORDS[language];
    const asked = document.exec(text);
    if (!asked || !verb.test(text)) continue;
    const named = (Object.keys(organs) as RequestOrgan[]).flatMap(organ =>
      [...text.matchAll(organs[organ])].map(match => ({
        organ,
        start: match.index,
        end: match.index + match[0].length,
      })),
    );
    return {
      organs: named.filter(each => each.start >= asked.index).sort((a, b) => a.start - b.start),
      items: findItemsIn(text),
      slips: [],
      language,
    };
  }
  return undefined;
}
