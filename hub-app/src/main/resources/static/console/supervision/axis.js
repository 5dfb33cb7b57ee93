// The time axis that all lanes of a case share.
import { get } from '../api.js';
import { language, say } from '../say.js';
import { reactive } from '../ui.js';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
const STEPS = [1000, 5000, 15_000, MINUTE, 5 * MINUTE, 15 * MINUTE, HOUR, 3 * HOUR, 6 * HOUR, DAY, 2 * DAY, 7 * DAY, 14 * DAY, 30 * DAY, 91 * DAY];
const MOST_TICKS = 8;
const MOST_SHADED = 120;

const locale = () => (language() === 'en' ? 'en-GB' : 'zh-CN');
const at = (moment) => new Date(moment).getTime();

// days are the hub's, wherever the browser is: China has one zone, and no summer time
const ZONE = 'Asia/Shanghai';
const AHEAD = 8 * HOUR;

/** The first moment of a day such as 2026-11-30. */
export const dayStart = (day) => at(`${day}T00:00:00+08:00`);

/** The last moment of a day: what is due on it may still come. */
export const dayEnd = (day) => dayStart(day) + DAY;

const steps = (sheet) => sheet.lanes.flatMap((lane) => lane.steps);
const standings = (sheet) => [sheet.standing, ...steps(sheet).map((step) => step.standing)].filter(Boolean);

/** When it last was that something happened; now, for a case that runs. */
function lastMoment(sheet) {
  if (!sheet.standing.endedOn) return Date.now();
  const moments = [sheet.completedAt, ...steps(sheet).flatMap((step) => [step.answeredAt, ...step.stages.map((stage) => stage.at)])];
  return Math.max(...moments.filter(Boolean).map(at), at(sheet.acceptedAt) + 1000);
}

/** From acceptance until the last thing that happened. */
export function eventsSpan(sheet) {
  const from = at(sheet.acceptedAt);
  const to = lastMoment(sheet);
  const rim = Math.max((to - from) * 0.03, 500);
  return { from: from - rim, to: to + rim };
}

/** From the day of acceptance until the last limit. */
export function termSpan(sheet) {
  const limits = standings(sheet).flatMap((each) => [each.dueOn, each.statutoryDueOn]).filter(Boolean).map(dayEnd);
  const from = dayStart(sheet.standing.begunOn);
  return { from, to: Math.max(lastMoment(sheet), ...limits, dayEnd(sheet.standing.begunOn)) + DAY / 2 };
}

/** Where a moment is on the axis, in per cent of its length and never outside it. */
export const along = (span, moment) => Math.min(100, Math.max(0, (100 * (at(moment) - span.from)) / (span.to - span.from)));

const isMidnight = (moment) => (moment + AHEAD) % DAY === 0;

function labelOf(moment, step) {
  const parts = step >= DAY || isMidnight(moment) ? { month: 'numeric', day: 'numeric' }
    : { hour: '2-digit', minute: '2-digit', hour12: false, ...(step < MINUTE ? { second: '2-digit' } : {}) };
  return new Date(moment).toLocaleString(locale(), { ...parts, timeZone: ZONE });
}

/** The axis' marks: `{at, label}`, on round moments of the hub's time. */
export function ticks(span) {
  const step = STEPS.find((each) => (span.to - span.from) / each <= MOST_TICKS) ?? STEPS.at(-1);
  const marks = [];
  for (let moment = Math.ceil((span.from + AHEAD) / step) * step - AHEAD; moment <= span.to; moment += step) {
    marks.push({ at: moment, label: labelOf(moment, step) });
  }
  return marks;
}

const isWeekend = (start) => [0, 6].includes(new Date(start + AHEAD).getUTCDay());
const dayOf = (start) => new Date(start + AHEAD).toISOString().slice(0, 10);
const changed = reactive(new Map());

/** Learns which days of a span are holidays, or weekends that are worked. */
export async function learnDays({ from, to }) {
  const read = await get('/api/v1/supervision/calendar', { from: dayOf(from), to: dayOf(to) }).catch(() => undefined);
  for (const each of read?.exceptions ?? []) changed.set(each.day, each);
}

/** The days within the span on which nobody works, by the official calendar; none where days would be too narrow to be seen. */
export function daysOff(span) {
  const found = [];
  if ((span.to - span.from) / DAY > MOST_SHADED) return found;
  for (let from = Math.floor((span.from + AHEAD) / DAY) * DAY - AHEAD; from < span.to; from += DAY) {
    const change = changed.get(dayOf(from));
    const isOff = change ? !change.isWorked : isWeekend(from);
    if (isOff) found.push({ from, to: from + DAY, holiday: change?.holiday });
  }
  return found;
}

const said = (moment) => new Date(moment).toLocaleString(locale(), { timeZone: ZONE, hour12: false, year: 'numeric', month: 'numeric', day: 'numeric', hour: '2-digit', minute: '2-digit' });

/** The span in words. */
export const spanWords = ({ from, to }) => say(`${said(from)} 至 ${said(to)}（北京时间）`, `${said(from)} to ${said(to)}, Beijing time`);
