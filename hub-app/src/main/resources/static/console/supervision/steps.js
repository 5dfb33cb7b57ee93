// The lanes of a case as a table: the same for those who do not see them, with what can be done.
import { say, time, words } from '../say.js';
import { isAny, me } from '../session.js';
import { html } from '../ui.js';
import { left, used } from './parts.js';
import { cardType, date, days, light, procedureKind, stepState } from './words.js';

/** True if whoever is logged in may begin or end a special procedure in this department's steps. */
const mayStop = (department) => isAny('department', 'department-operator', 'supervisor')
  && (!me().department || me().department === department);

const limitWords = ({ promised, statutory }) => [
  promised === undefined ? '' : say(`承诺 ${days(promised)}`, `promised: ${days(promised)}`),
  statutory === undefined ? '' : say(`法定 ${days(statutory)}`, `statutory: ${days(statutory)}`),
].filter(Boolean).join(say('，', ', ')) || say('无时限', 'no limit');

const stagesOf = (step) => (step.stages.length === 0 ? html`<span class="faint">${stepState(step.state)}</span>` : html`
  <ol class="stages">${step.stages.map((stage) => html`<li><span>${stepState(stage.state)}</span> <span class="faint">${time(stage.at)}</span></li>`)}</ol>`);

const procedureOf = (it, act) => html`<li key=${it.id}><strong>${procedureKind(it.kind)}</strong>${say('：', ': ')}
  ${it.suspends ? say('暂停计时', 'clock stopped') : say(`延长 ${days(it.extendsBy)}`, `longer by ${days(it.extendsBy)}`)}
  <span class="sub">${it.suspends ? `${time(it.begunAt)} – ${it.endedAt ? time(it.endedAt) : say('至今', 'now')}` : time(it.begunAt)} · ${it.begunBy === 'hub' ? say('平台', 'the hub') : it.begunBy}</span>
  <span class="note">${it.reason}</span>
  ${it.suspends && !it.endedAt && act ? html`<button type="button" onClick=${() => act(it)}>${say('结束', 'End')}</button>` : ''}</li>`;

function row(lane, step, { begin, end }) {
  const may = mayStop(lane.department);
  const runs = step.standing && !step.standing.endedOn;
  return html`<tr key=${step.id}>
    <th scope="row" class="line-name">${words(lane.name)}<span class="sub">${words(step.name)}</span></th>
    <td>${stagesOf(step)}</td>
    <td>${step.standing ? html`${light(step.standing)}<span class="sub">${left(step.standing)}</span>` : html`<span class="faint">${say('尚未交办', 'not asked yet')}</span>`}</td>
    <td>${step.standing ? used(step.standing) : ''}<span class="sub">${limitWords(step.limit)}</span></td>
    <td class="still">${date(step.standing?.dueOn)}${step.standing?.statutoryDueOn ? html`<span class="sub">${say('法定', 'statutory')} ${date(step.standing.statutoryDueOn)}</span>` : ''}</td>
    <td><ul class="plain">${step.cards.map((card) => html`<li key=${card.number}>${cardType(card.type)}<span class="sub">${time(card.sentAt)}</span></li>`)}</ul></td>
    <td><ul class="plain">${step.procedures.map((each) => procedureOf(each, may ? (it) => end(step, it) : undefined))}</ul>
      ${may && runs ? html`<button type="button" onClick=${() => begin(step)}>${say('启动', 'Begin')}<span class="sr"> ${words(step.name)}</span></button>` : ''}</td>
  </tr>`;
}

/** `acts`: `{begin(step), end(step, procedure)}`. */
export const stepTable = (lanes, acts) => html`
  <div class="wide"><table><caption class="sr">${say('各部门的步骤', 'The departments’ steps')}</caption>
    <thead><tr><th>${say('部门与步骤', 'Department and step')}</th><th>${say('阶段', 'Stages')}</th><th>${say('时限情况', 'Standing')}</th>
      <th>${say('已用与时限', 'Used and limit')}</th><th>${say('到期日', 'Due')}</th><th>${say('黄红牌', 'Cards')}</th><th>${say('特别程序', 'Special procedures')}</th></tr></thead>
    <tbody>${lanes.flatMap((lane) => lane.steps.map((step) => row(lane, step, acts)))}</tbody></table></div>`;
