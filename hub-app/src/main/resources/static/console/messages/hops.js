// The hops of a message in their order, each with a bar of when it was and how long it took.
import { number, say, took } from '../say.js';
import { html } from '../ui.js';
import { Copy } from './copy.js';
import { partyName } from './parties.js';
import { mayLook } from './reading.js';
import { directionName, exact, outcomeBadge, size, speaker } from './words.js';

const WIDTH = 1000;
const LEAST = 6;
const SHORT = 12;

const millis = (moment) => new Date(moment).getTime();
const since = (passed) => (passed === 0 ? say('起点', 'start') : `+${took(passed)}`);
const startOf = (hop) => millis(hop.at) - (hop.tookMillis ?? 0);

/** From the first to the last thing that is known of the message. */
function spanOf(message, hops) {
  const starts = [millis(message.receivedAt), ...hops.map(startOf)];
  const ends = [...hops.map((hop) => millis(hop.at)), message.endedAt ? millis(message.endedAt) : 0];
  const from = Math.min(...starts);
  return { from, length: Math.max(1, Math.max(...ends) - from) };
}

function bar(hop, span) {
  const at = (moment) => (moment - span.from) / span.length * (WIDTH - LEAST);
  const x = at(startOf(hop));
  const width = Math.max(LEAST, at(millis(hop.at)) - x);
  return html`<svg class="bar" viewBox=${`0 0 ${WIDTH} 14`} preserveAspectRatio="none" aria-hidden="true">
    <rect class="bed" x="0" y="6" width=${WIDTH} height="2" /><rect class="run" x=${x} y="0" width=${width} height="14" rx="3" /></svg>`;
}

function route(hop) {
  const party = partyName(hop.party);
  const hub = partyName('hub');
  const [from, to] = speaker(hop.direction) === 'out' ? [hub, party] : [party, hub];
  const sign = speaker(hop.direction) === 'none' ? '✕' : '→';
  return html`<span class="route">${from} <span class="sign" aria-label=${sign === '→' ? say('到', 'to') : say('未答复', 'gave no answer to')}>${sign}</span> ${to}</span>`;
}

const look = (hop, show) => {
  if (!mayLook(hop)) return html`<span class="faint">${say('内容不对您开放', 'Not open to you')}</span>`;
  if (!hop.content) return html`<span class="faint">${say('内容未保存或已到期删除', 'Not kept, or kept no longer')}</span>`;
  return html`<button type="button" onClick=${show} aria-label=${say(`查看内容：第 ${hop.ordinal} 段`, `Show it: the contents of hop ${hop.ordinal}`)}>${say('查看内容', 'Show it')}</button>`;
};

const isBad = (hop) => hop.direction === 'no-answer' || hop.error || ['refused', 'unknown', 'not-done'].includes(hop.outcome);

const one = (hop, span, show) => html`
  <li key=${hop.ordinal} class=${['hop', speaker(hop.direction), isBad(hop) ? 'ill' : '']}>
    <span class="nth" aria-hidden="true">${hop.ordinal}</span>
    <div class="what"><strong>${directionName(hop.direction)}</strong> ${route(hop)}
      <span class="sub">${hop.protocol} · ${hop.node}${hop.try > 1 ? html` · <b>${say(`第 ${number(hop.try)} 次`, `try ${number(hop.try)}`)}</b>` : ''}</span></div>
    <div class="when"><span class="times"><span>${exact(hop.at)}</span><span>${hop.tookMillis === null ? since(millis(hop.at) - span.from) : say(`用时 ${took(hop.tookMillis)}`, `took ${took(hop.tookMillis)}`)}</span></span>
      ${bar(hop, span)}</div>
    <div class="how">${hop.outcome ? outcomeBadge(hop.outcome) : ''}${hop.error ? html` <code class="bad">${hop.error}</code>` : ''}${!hop.outcome && !hop.error ? html`<span class="faint">–</span>` : ''}</div>
    <div class="digest">${size(hop.bytes)}${hop.sha256 ? html`<span class="sub"><code title=${hop.sha256}>${hop.sha256.slice(0, SHORT)}…</code> <${Copy} text=${hop.sha256} what=${say('SHA-256 摘要', 'SHA-256 digest')} /></span>` : ''}</div>
    <div class="look">${look(hop, show)}</div>
  </li>`;

/** Emits `look` with the number of a hop whose contents are wanted. */
export const Hops = {
  props: ['message', 'hops'],
  emits: ['look'],
  setup: (props, { emit }) => () => {
    if (props.hops.length === 0) return html`<p class="empty">${say('还没有往来：报文等待发送，或刚刚发出。', 'Nothing crossed yet: the message waits to be sent, or was sent just now.')}</p>`;
    const span = spanOf(props.message, props.hops);
    return html`
      <p class="faint way-span">${exact(span.from)} – ${exact(span.from + span.length)}${say('，共 ', ', ')}${took(span.length)}</p>
      <ol class="hops">${props.hops.map((hop) => one(hop, span, () => emit('look', hop.ordinal)))}</ol>`;
  },
};
