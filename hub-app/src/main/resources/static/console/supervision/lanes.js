// A case's departments side by side: every step a bar along the time axis that all of them share.
import { say, time, words } from '../say.js';
import { html, ref } from '../ui.js';
import { along, dayEnd, daysOff, eventsSpan, spanWords, learnDays, termSpan, ticks } from './axis.js';
import { date, procedureKind, stepState } from './words.js';

/** What a stage looks like: waited for others, asked, tried again, waits for somebody, answered. */
const LOOKS = {
  waiting: 'waited', due: 'waited', 'in-progress': 'asked', retrying: 'again', 'waiting-for-person': 'person',
  'outcome-unknown': 'person', 'correction-needed': 'person', done: 'answered', skipped: 'skipped', refused: 'refused',
};
const OVER = ['done', 'skipped', 'refused'];

const rect = (span, from, to, look, hint, thin = false) => {
  const start = along(span, from);
  return html`<rect x=${`${start}%`} y=${thin ? 19 : 13} width=${`${Math.max(0.35, along(span, to) - start)}%`} height=${thin ? 4 : 16}
    rx="3" class=${look}><title>${hint}</title></rect>`;
};

/** The stages of a step; what is over is a thin line until the case is. */
function stages(step, span, end) {
  return step.stages.map((stage, index) => {
    const until = step.stages[index + 1]?.at ?? end;
    const hint = `${stepState(stage.state)} · ${time(stage.at)}`;
    return rect(span, stage.at, until, LOOKS[stage.state] ?? 'asked', hint, OVER.includes(stage.state));
  });
}

/** Where it was answered, and with what. */
function answer(step, span) {
  const last = step.stages.at(-1);
  if (!last || !OVER.includes(last.state)) return '';
  return html`<circle cx=${`${along(span, last.at)}%`} cy="21" r="6" class=${['answer', LOOKS[last.state]]}>
    <title>${stepState(last.state)} · ${time(last.at)}</title></circle>`;
}

const stops = (step, span, end) => step.procedures.map((each) => (each.suspends
  ? html`<rect x=${`${along(span, each.begunAt)}%`} y="9" height="24" rx="3" class="stopped"
      width=${`${Math.max(0.35, along(span, each.endedAt ?? end) - along(span, each.begunAt))}%`}>
      <title>${say('暂停计时', 'Clock stopped')} · ${procedureKind(each.kind)} · ${each.reason}</title></rect>`
  : html`<text x=${`${along(span, each.begunAt)}%`} y="9" class="longer">+${each.extendsBy}
      <title>${procedureKind(each.kind)} · ${each.reason}</title></text>`));

function mark(span, day, look, word) {
  const moment = day ? dayEnd(day) : 0;
  if (!day || moment > span.to || moment < span.from) return '';
  const x = `${along(span, moment)}%`;
  return html`<g class=${['limit', look]}><line x1=${x} x2=${x} y1="3" y2="39" /><circle cx=${x} cy="4" r="3.5" /><title>${word} ${date(day)}</title></g>`;
}

const limits = (standing, span) => (standing ? html`
  ${mark(span, standing.warnOn, 'warn', say('黄牌预警自', 'warned from'))}
  ${mark(span, standing.statutoryDueOn, 'statutory', say('法定到期', 'statutory limit'))}
  ${mark(span, standing.dueOn, 'due', say('到期', 'due'))}` : '');

const ground = (span) => html`
  ${daysOff(span).map((each) => html`<rect x=${`${along(span, each.from)}%`} y="0" height="100%" class=${['weekend', { holiday: each.holiday }]} width=${`${along(span, each.to) - along(span, each.from)}%`}>${each.holiday ? html`<title>${words(each.holiday)}</title>` : ''}</rect>`)}
  ${ticks(span).map((each) => html`<line x1=${`${along(span, each.at)}%`} x2=${`${along(span, each.at)}%`} y1="0" y2="100%" class="grid" />`)}
  <line x1=${`${along(span, Date.now())}%`} x2=${`${along(span, Date.now())}%`} y1="0" y2="100%" class=${Date.now() < span.to ? 'now' : 'none'} />`;

const scale = (span) => html`<div class="lane scale"><span class="lane-name"></span><svg>
  ${ticks(span).filter((each) => along(span, each.at) < 97).map((each) => html`<text x=${`${along(span, each.at)}%`} y="15">${each.label}</text>`)}</svg></div>`;

const whole = (sheet, span, end) => html`
  <div class="lane whole"><span class="lane-name"><strong>${say('整个办件', 'The whole case')}</strong></span><svg>${ground(span)}
    ${rect(span, sheet.acceptedAt, end, 'case-bar', `${time(sheet.acceptedAt)} – ${sheet.completedAt ? time(sheet.completedAt) : say('在办', 'running')}`)}
    ${limits(sheet.standing, span)}</svg></div>`;

const laneOf = (lane, span, end) => lane.steps.map((step, index) => html`
  <div key=${step.id} class=${['lane', index === 0 ? 'first' : '']}>
    <span class="lane-name">${index === 0 ? html`<strong>${words(lane.name)}</strong>` : ''}<span>${words(step.name)}</span></span>
    <svg>${ground(span)}${stages(step, span, end)}${stops(step, span, end)}${answer(step, span)}${limits(step.standing, span)}
      ${step.stages.length === 0 ? html`<text x="8" y="25" class="not-yet">${stepState(step.state)}</text>` : ''}</svg></div>`);

const LEGEND = [['waited', '等待前序', 'waits for others'], ['asked', '已交办', 'asked'], ['again', '重试', 'tried again'], ['person', '待人工或补正', 'waits for a person'],
  ['answered', '已答复', 'answered'], ['refused', '不予通过', 'refused'], ['stopped', '暂停计时', 'clock stopped'], ['weekend', '非工作日', 'no working day']];
const LINES = [['warn', '预警日', 'warned from'], ['due', '到期日', 'due'], ['statutory', '法定到期', 'statutory limit']];

const legend = () => html`<ul class="legend">
  ${LEGEND.map(([look, zh, en]) => html`<li key=${look}><svg width="18" height="12"><rect width="18" height="12" rx="3" class=${look} /></svg>${say(zh, en)}</li>`)}
  ${LINES.map(([look, zh, en]) => html`<li key=${look}><svg width="10" height="14"><g class=${['limit', look]}><line x1="5" x2="5" y1="2" y2="14" /><circle cx="5" cy="3" r="3" /></g></svg>${say(zh, en)}</li>`)}
</ul>`;

/** `sheet`: the case as the hub tells it. */
export const Lanes = {
  props: ['sheet'],
  setup(props) {
    const chosen = ref('');
    learnDays(termSpan(props.sheet));
    const spanOf = (name) => (name === 'term' ? termSpan(props.sheet) : eventsSpan(props.sheet));
    const usual = () => (props.sheet.standing.endedOn && !props.sheet.standing.lateDays ? 'events' : 'term');
    const button = (name, text, now) => html`<button type="button" aria-pressed=${String(now === name)} onClick=${() => { chosen.value = name; }}>${text}</button>`;
    return () => {
      const name = chosen.value || usual();
      const span = spanOf(name);
      const end = props.sheet.completedAt ?? (props.sheet.standing.endedOn ? eventsSpan(props.sheet).to : Date.now());
      return html`
        <div class="span-choice" role="group" aria-label=${say('时间轴', 'Time axis')}>
          ${button('events', say('办理过程', 'What happened'), name)}${button('term', say('整个时限', 'The whole term'), name)}
          <span class="faint">${spanWords(span)}</span></div>
        <svg class="patterns" aria-hidden="true"><defs><pattern id="hatch" width="7" height="7" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <rect width="7" height="7" class="hatch-ground" /><rect width="3" height="7" class="hatch-line" /></pattern></defs></svg>
        <div class="lanes" role="img" aria-label=${say('各部门并行的时间轴；内容同下表', 'The departments along one time axis; the table below says the same')}>
          <div class="lanes-inner" aria-hidden="true">${scale(span)}${whole(props.sheet, span, end)}${props.sheet.lanes.map((lane) => laneOf(lane, span, end))}</div>
        </div>
        ${legend()}`;
    };
  },
};
