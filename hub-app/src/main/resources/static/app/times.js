// Times as people read them, in the province's time.

const ZONE = 'Asia/Shanghai';
const moment = new Intl.DateTimeFormat('sv-SE', { timeZone: ZONE, dateStyle: 'short', timeStyle: 'medium' });
const clock = new Intl.DateTimeFormat('sv-SE', {
  timeZone: ZONE,
  hour: '2-digit',
  minute: '2-digit',
  second: '2-digit',
  fractionalSecondDigits: 3,
});

/** Date and time. */
export const dateTime = (iso) => moment.format(new Date(iso));

/** Time of day, with milliseconds. */
export const timeOfDay = (iso) => clock.format(new Date(iso)).replace(',', '.');

/** How long from one to the other. */
export function between(start, end) {
  const millis = new Date(end) - new Date(start);
  return millis < 10_000 ? `${millis} ms` : `${(millis / 1000).toFixed(1)} s`;
}
