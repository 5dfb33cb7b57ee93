// The present time as the standard writes it: with the zone's distance from UTC.
const two = (number) => String(Math.trunc(Math.abs(number))).padStart(2, '0');

/** Such as 2026-11-29T21:15:42+08:00. */
export function now() {
  const at = new Date();
  const off = -at.getTimezoneOffset();
  const local = new Date(at.getTime() + off * 60_000).toISOString().slice(0, 19);
  return `${local}${off < 0 ? '-' : '+'}${two(off / 60)}:${two(off % 60)}`;
}
