// How cases keep their limits: what there is, what is late, the cards, the figures, and each case.
import { style } from '../part/style.js';
import { say } from '../say.js';
import { html } from '../ui.js';
import { way } from '../way.js';
import { Cards } from './cards.js';
import { Case } from './case.js';
import { Cases } from './cases.js';
import { Figures } from './figures.js';
import { Late } from './late.js';
import { learnNames } from './names.js';
import { Ratings } from './ratings.js';

style('/console/supervision/supervision.css');

const TABS = [
  ['cases', '办件', 'Cases', Cases],
  ['late', '超期与临期', 'Late and soon late', Late],
  ['cards', '黄牌红牌', 'Cards', Cards],
  ['statistics', '统计', 'Statistics', Figures],
  ['ratings', '好差评', 'Ratings', Ratings],
];

const tabs = (current) => html`
  <nav class="tabs" aria-label=${say('督办', 'Supervision')}>${TABS.map(([name, zh, en]) => html`
    <a key=${name} href=${`/supervision?show=${name}`} data-in="1" aria-current=${name === current ? 'page' : null}>${say(zh, en)}</a>`)}</nav>`;

export default {
  setup() {
    learnNames();
    return () => {
      const { query } = way();
      if (query.case) return html`<${Case} key=${query.case} number=${query.case} />`;
      const [name, , , shown] = TABS.find(([each]) => each === query.show) ?? TABS[0];
      return html`
        <div class="head"><h1>${say('办件督办', 'Cases')}</h1>
          <span class="sub">${say('时限按工作日计算，到期前黄牌，超期红牌', 'Limits in working days: a yellow card before, a red one after')}</span></div>
        ${tabs(name)}
        <${shown} key=${name} />`;
    };
  },
};
