import { namesOn, withoutArticle } from '../../knowledge/states.ts';
import type { Located } from '../../model/document.ts';
import type { TitleValue } from '../../model/facts.ts';
import { TITLED_BY_SENDER } from '../../model/kind.ts';
import { say } from '../../text/say.ts';
import { documentRule, whole } from '../rule.ts';
import { ownWords, putName } from './_shared.ts';

const ARTICLE = /(?:^|\s)[Tt]he\s+$/;

export default documentRule<{ readonly text: string; readonly right: string }>({
  id: 'name/article-in-title',
  summary: 'In a title the name of a State has its article where it takes one.',
  severity: 'warning',
  source: 'UNTERM, names for running text: “the Sudan”, “the Niger”, but “Ukraine”, “Maldives”.',
  fixable: 'suggested',
  kinds: TITLED_BY_SENDER,
  reads: ['state', 'title', 'masthead'],
  *check(document) {
    for (const located of document.facts('state')) {
      if (!(located.zone === 'title' || located.zone === 'heading') || !ownWords(located, document)) continue;
      const title = titleOf(located, document.facts('title'));
      const name = located.fact.value.names.find(each => each.form === 'text');
      if (!title || !name) continue;
      const right = namesOn(name.state, document.date)?.text;
      const before = title.value.text.slice(0, located.fact.origin - title.origin);
      if (!right || withoutArticle(right) !== located.fact.text || ARTICLE.test(before) === right.startsWith('the '))
        continue;
      yield { at: whole(located.fact), data: { text: located.fact.text, right } };
    }
  },
  message: ({ text, right }) =>
    right.startsWith('the ')
      ? say`“${text}” takes the article in a title, too; write “${right}”.`
      : say`“${text}” takes no article; write “${right}”.`,
  fix: (finding, document) => ({
    title: say`Write “${finding.data.right}”`,
    safe: false,
    edits: [putName(document, finding.at!.fact, finding.data.right)],
  }),
});

/** The title in which a name stands. */
function titleOf({ fact }: Located<'state'>, titles: readonly Located<'title'>[]) {
  return titles.find(({ fact: title }) => {
    const { text }: TitleValue = title.value;
    return title.block === fact.block && title.origin <= fact.origin && fact.origin < title.origin + text.length;
  })?.fact;
}
