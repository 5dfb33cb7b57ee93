// Small parts that the lists of supervision and a case's own view share.
import { say } from '../say.js';
import { html } from '../ui.js';
import { withQuery } from '../way.js';
import { days } from './words.js';

/** Working days that something may take, with what it was extended by; undefined without a limit. */
export const limitOf = (standing) => {
  const limit = standing.promisedDays ?? standing.statutoryDays;
  return limit === undefined ? undefined : limit + standing.extendedDays;
};

/** The working days used of the limit, as a bar and in figures. */
export function used(standing) {
  const limit = limitOf(standing);
  if (limit === undefined) return html`<span class="faint">${say(`已用 ${standing.usedDays}，无时限`, `${standing.usedDays} used, no limit`)}</span>`;
  const share = Math.min(100, (100 * standing.usedDays) / Math.max(limit, 1));
  return html`
    <span class=${['used', standing.light]}>
      <svg aria-hidden="true"><rect class="bed" width="100%" height="100%" rx="4" /><rect class="part" width=${`${share}%`} height="100%" rx="4" /></svg>
      <span><span class="sr">${say('已用', 'used')} </span>${standing.usedDays} / ${days(limit)}</span>
    </span>`;
}

/** How many working days are left, or by how many it is late. */
export function left(standing) {
  if (standing.endedOn) {
    return standing.lateDays > 0 ? say(`超期 ${days(standing.lateDays)}`, `${days(standing.lateDays)} late`) : '';
  }
  if (standing.leftDays === undefined) return '';
  if (standing.leftDays < 0) return say(`已超 ${days(-standing.leftDays)}`, `${days(-standing.leftDays)} late`);
  return standing.leftDays === 0 ? say('今天到期', 'due today') : say(`还有 ${days(standing.leftDays)}`, `${days(standing.leftDays)} left`);
}

/** A word where holidays of a year in between are not known yet. */
export const unpublished = (standing) => (standing.unpublishedYear === undefined ? '' : html`
  <span class="tag" title=${unpublishedWords(standing.unpublishedYear)}>${say(`${standing.unpublishedYear} 年放假未公布`, `holidays of ${standing.unpublishedYear} unknown`)}</span>`);

/** The same at length. */
export const unpublishedWords = (year) => say(
  `${year} 年的放假安排尚未公布：其间暂按周一至周五计算，公布后自动重算到期日。`,
  `The holidays of ${year} are not published yet: until they are, Monday to Friday count, and the due dates are counted anew then.`);

/** A link to a case. */
export const caseLink = (number) => html`<a class="mono" href=${withQuery({ case: number })} data-in="1">${number}</a>`;

/** A field to choose from; the first choice is none. */
export const choice = (label, value, choices, choose, all = say('全部', 'all')) => html`
  <label>${label}
    <select value=${value ?? ''} onChange=${(event) => choose(event.target.value)}>
      ${all ? html`<option value="">${all}</option>` : ''}
      ${choices.map(([code, name]) => html`<option key=${code} value=${code}>${name}</option>`)}
    </select></label>`;

/** What stands below a list: more of it, or how much there is. */
export const foot = (list, again) => html`
  <p class="list-foot">
    <span class="faint" role="status">${say(`已显示 ${list.items.length} 项`, `${list.items.length} shown`)}${list.next ? '' : say('，到底了', ', that is all')}</span>
    ${list.next ? html`<button type="button" disabled=${list.busy} onClick=${again}>${list.busy ? say('正在读取……', 'Loading…') : say('更多', 'More')}</button>` : ''}
  </p>`;
