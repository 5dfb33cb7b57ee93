// Words in the language that the person chose: Chinese unless told otherwise.
import { reactive, watchEffect } from './ui.js';

const KEPT = 'yibiao.lang';
const state = reactive({ language: localStorage.getItem(KEPT) === 'en' ? 'en' : 'zh' });

watchEffect(() => {
  document.documentElement.lang = state.language === 'en' ? 'en' : 'zh-CN';
});

/** One of the two, in the language of the page. */
export const say = (zh, en) => (state.language === 'en' ? en : zh);

/** Of words that come in both languages, `{zh, en}`, those of the page. */
export const words = (both) => (both ? say(both.zh, both.en) || both.zh || both.en || '' : '');

/** `zh` or `en`. */
export const language = () => state.language;

/** Turns to the other language. */
export function turn() {
  state.language = state.language === 'en' ? 'zh' : 'en';
  localStorage.setItem(KEPT, state.language);
}

const locale = () => say('zh-CN', 'en-GB');

/** A number with its groups of digits; `digits` behind the point at most. */
export const number = (value, digits = 0) =>
  value === undefined || value === null ? '–'
    : value.toLocaleString(locale(), { maximumFractionDigits: digits });

/** A part of one as per cent. */
export const percent = (part) =>
  part === undefined || part === null ? '–'
    : part.toLocaleString(locale(), { style: 'percent', maximumFractionDigits: 1 });

/** A day and a time of day, to the second. */
export function time(moment) {
  if (!moment) return '–';
  const at = new Date(moment);
  const day = { month: '2-digit', day: '2-digit', hour: '2-digit', minute: '2-digit', second: '2-digit', hour12: false };
  const year = at.getFullYear() === new Date().getFullYear() ? {} : { year: 'numeric' };
  return at.toLocaleString(locale(), { ...day, ...year });
}

/** A time of day, to the minute. */
export const clock = (moment) =>
  new Date(moment).toLocaleTimeString(locale(), { hour: '2-digit', minute: '2-digit', hour12: false });

/** A time of day, to the second. */
export const exactly = (moment) => new Date(moment).toLocaleTimeString(locale(), { hour12: false });

/** A day. */
export const day = (moment) =>
  (moment ? new Date(moment).toLocaleDateString(locale(), { year: 'numeric', month: '2-digit', day: '2-digit' }) : '–');

/** A duration of so many milliseconds. */
export function took(millis) {
  if (millis === undefined || millis === null) return '–';
  if (millis < 1) return `${millis.toFixed(2)} ms`;
  if (millis < 1000) return `${Math.round(millis)} ms`;
  if (millis < 60_000) return `${(millis / 1000).toFixed(1)} s`;
  if (millis < 3_600_000) return say(`${Math.round(millis / 60_000)} 分`, `${Math.round(millis / 60_000)} min`);
  return say(`${(millis / 3_600_000).toFixed(1)} 小时`, `${(millis / 3_600_000).toFixed(1)} h`);
}
