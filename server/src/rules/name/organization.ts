import { say } from '../../text/say.ts';
import { matches, proseRule } from '../prose.ts';

/** Names as they are often written, with the names that the organizations have. */
const NAMES: Readonly<Record<string, string>> = {
  'Organization for Economic Co-operation and Development': 'Organisation for Economic Co-operation and Development',
  'Organization for Economic Cooperation and Development': 'Organisation for Economic Co-operation and Development',
  'Organisation for Economic Cooperation and Development': 'Organisation for Economic Co-operation and Development',
  'Organization for the Prohibition of Chemical Weapons': 'Organisation for the Prohibition of Chemical Weapons',
  'Organisation for Security and Co-operation in Europe': 'Organization for Security and Cooperation in Europe',
  'Organisation for Security and Cooperation in Europe': 'Organization for Security and Cooperation in Europe',
  'Organisation of Islamic Cooperation': 'Organization of Islamic Cooperation',
  'Shanghai Cooperation Organisation': 'Shanghai Cooperation Organization',
  'World Health Organisation': 'World Health Organization',
  'World Trade Organisation': 'World Trade Organization',
  'World Meteorological Organisation': 'World Meteorological Organization',
  'World Tourism Organisation': 'World Tourism Organization',
  'World Intellectual Property Organisation': 'World Intellectual Property Organization',
  'International Labor Organization': 'International Labour Organization',
  'International Labour Organisation': 'International Labour Organization',
  'International Labor Organisation': 'International Labour Organization',
  'International Maritime Organisation': 'International Maritime Organization',
  'International Civil Aviation Organisation': 'International Civil Aviation Organization',
  'International Organisation for Migration': 'International Organization for Migration',
  'Food and Agriculture Organisation': 'Food and Agriculture Organization',
  'World Food Program': 'World Food Programme',
  'United Nations Development Program': 'United Nations Development Programme',
  'United Nations Environment Program': 'United Nations Environment Programme',
  'United Nations Children Fund': 'United Nations Children’s Fund',
  'United Nations Childrens Fund': 'United Nations Children’s Fund',
  'United Nations Educational, Scientific, and Cultural Organization':
    'United Nations Educational, Scientific and Cultural Organization',
  'Office of the United Nations High Commissioner for Human Right':
    'Office of the United Nations High Commissioner for Human Rights',
  'Medecins sans frontieres': 'Médecins sans frontières',
  'UN Women': 'UN-Women',
  UNWomen: 'UN-Women',
  'UN Habitat': 'UN-Habitat',
  UNHabitat: 'UN-Habitat',
};
const PATTERN = new RegExp(
  `(?<![\\p{L}\\p{N}-])(?:${Object.keys(NAMES)
    .sort((a, b) => b.length - a.length)
    .join('|')
    .replaceAll(' ', '\\s')})(?![\\p{L}\\p{N}-])`,
  'gu',
);

export default proseRule({
  id: 'name/organization',
  summary: 'Organizations keep the spelling of their own names.',
  severity: 'warning',
  source: 'Editorial Manual, spelling: names of organizations; UN-Women and UN-Habitat have hyphens.',
  fixable: 'suggested',
  wording: { negotiated: 'information', sponsors: 'hint' },
  find: prose => matches(prose, PATTERN, ([text]) => NAMES[text.replace(/\s/g, ' ')]),
  message: ({ text, right }) => say`“${text}” is not how the organization writes its name; write “${right}”.`,
});
