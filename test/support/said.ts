import { readdirSync, readFileSync } from 'node:fs';
import ts from 'typescript';

/** A text that the server says, as it is looked up, with the file in which it stands. */
export interface SaidText {
  readonly text: string;
  readonly file: string;
}

/** What the server says, as its sources have it: say`Write “${right}”.` is “Write “{0}”.” */
export function saidTexts(): SaidText[] {
  const files = readdirSync('server/src', { recursive: true, encoding: 'utf8' });
  return files
    .filter(file => file.endsWith('.ts') && !file.includes('tables'))
    .flatMap(file => {
      const source = readFileSync(`server/src/${file}`, 'utf8');
      return /\b(?:say|toSay)`/.test(source) ? textsOf(file, source) : [];
    });
}

function textsOf(file: string, source: string): SaidText[] {
  const found: SaidText[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isTaggedTemplateExpression(node) && /^(?:say|toSay)$/.test(node.tag.getText()))
      found.push({ text: textOf(node.template), file });
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(file, source, ts.ScriptTarget.Latest, true));
  return found;
}

function textOf(template: ts.TemplateLiteral): string {
  if (ts.isNoSubstitutionTemplateLiteral(template)) return template.text;
  return template.head.text + template.templateSpans.map(({ literal }, i) => `{${i}}${literal.text}`).join('');
}
