import ts from 'typescript';
import { filesUnder, read } from './project.ts';

/** What the server says, as its sources have it: say`Write “${right}”.` is “Write “{0}”.” */
export function saidTexts(): string[] {
  const files = filesUnder('server/src', '.ts').filter(file => !file.includes('/tables/'));
  return files.flatMap(file => {
    const source = read(file);
    return /\b(?:say|toSay)`/.test(source) ? textsOf(file, source) : [];
  });
}

function textsOf(file: string, source: string): string[] {
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isTaggedTemplateExpression(node) && /^(?:say|toSay)$/.test(node.tag.getText()))
      found.push(textOf(node.template));
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(file, source, ts.ScriptTarget.Latest, true));
  return found;
}

function textOf(template: ts.TemplateLiteral): string {
  if (ts.isNoSubstitutionTemplateLiteral(template)) return template.text;
  return template.head.text + template.templateSpans.map(({ literal }, i) => `{${i}}${literal.text}`).join('');
}
