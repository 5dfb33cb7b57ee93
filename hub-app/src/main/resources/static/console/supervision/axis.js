// The time axis that all lanes of a case share.
import { clock, language, say } from '../say.js';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
const STEPS = [1000, 5000, 15_000, MINUTE, 5 * MINUTE, 15 * MINUTE, HOUR, 3 * HOUR, 6 * HOUR, DAY, 2 * DAY, 7 * DAY, 14 * DAY, 30 * DAY, 91 * DAY];
const MOST_TICKS = 8;
const MOST_SHADED = 120;

const at = (moment) => new Date(moment).getTime();

/** The first moment of a day such as 2026-11-30. */
export const dayStart = (day) => at(`${day}T00:00:00`);

/** The last moment of a day: what is due on it may still come. */
export function dayEnd(day) {
  const end = new Date(`${day}T00:00:00`);
  end.setDate(end.getDate() + 1);
  return end.getTime();
}

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

function labelOf(moment, step) {
  const locale = language() === 'en' ? 'en-GB' : 'zh-CN';
  if (step >= DAY) return moment.toLocaleDateString(locale, { month: 'numeric', day: 'numeric' });
  if (step >= MINUTE) return moment.getHours() === 0 && moment.getMinutes() === 0 ? moment.toLocaleDateString(locale, { month: 'numeric', day: 'numeric' }) : clock(moment);
  return moment.toLocaleTimeString(locale, { hour: '2-digit', minute: '2-digit', second: '2-digit', hour12: false });
}

/** The axis' marks: `{at, label}`, on round moments of local time. */
export function ticks(span) {
  const step = STEPS.find((each) => (span.to - span.from) / each <= MOST_TICKS) ?? STEPS.at(-1);
  const away = new Date(span.from).getTimezoneOffset() * MINUTE;
  const first = Math.ceil((span.from - away) / step) * step + away;
  const marks = [];
  for (let moment = first; moment <= span.to && marks.length <= MOST_TICKS + 1; moment += step) {
    marks.push({ at: moment, label: labelOf(new Date(moment), step) });
  }
  return marks;
}

/** Saturdays and Sundays within the span; none where days would be too narrow to be seen. */
export function weekends(span) {
  const found = [];
  if ((span.to - span.from) / DAY > MOST_SHADED) return found;
  const day = new Date(span.from);
  day.setHours(0, 0, 0, 0);
  while (day.getTime() < span.to) {
    const from = day.getTime();
    const isWeekend = [0, 6].includes(day.getDay());
    day.setDate(day.getDate() + 1);
    if (isWeekend) found.push({ from, to: day.getTime() });
  }
  return found;
}

/** The span in words. */
export const spanWords = (span) => say(
  `${new Date(span.from).toLocaleString('zh-CN')} 至 ${new Date(span.to).toLocaleString('zh-CN')}`,
  `${new Date(span.from).toLocaleString('en-GB')} to ${new Date(span.to).toLocaleString('en-GB')}`);
