// The messages of one conversation as a tree: what caused what.
import { say, time, took } from '../say.js';
import { html } from '../ui.js';
import { withQuery } from '../way.js';
import { partyName } from './parties.js';
import { KINDS, stateBadge, wordOf } from './words.js';

function rooted(all) {
  const known = new Set(all.map((each) => each.id));
  const below = new Map();
  const roots = [];
  for (const each of all) {
    if (!known.has(each.causedBy) || each.causedBy === each.id) roots.push(each);
    else below.set(each.causedBy, [...(below.get(each.causedBy) ?? []), each]);
  }
  return { roots, below };
}

const named = (message) => html`<b>${wordOf(KINDS, message.kind)}</b>${message.service ? html` <code>${message.service}</code>` : ''}`;

const one = (message, id) => html`
  <div class=${['kin', message.id === id ? 'here' : '']}>
    ${message.id === id
    ? html`<span aria-current="true">${named(message)}</span> <span class="tag">${say('本报文', 'this one')}</span>`
    : html`<a href=${withQuery({ id: message.id })} data-in="1">${named(message)}</a>`}
    ${message.department ? html`<span>${partyName(message.department)}</span>` : html`<span>${say('来自', 'from')} ${partyName(message.asker)}</span>`}
    ${stateBadge(message.state)}${message.error ? html`<code class="bad">${message.error}</code>` : ''}
    <span class="faint">${time(message.receivedAt)}${message.endedAt && message.tookMillis > 0 ? ` · ${took(message.tookMillis)}` : ''}</span>
  </div>`;

const branch = (messages, below, id) => html`<ul>${messages.map((each) => html`
  <li key=${each.id}>${one(each, id)}${below.has(each.id) ? branch(below.get(each.id), below, id) : ''}</li>`)}</ul>`;

/** `of`: the messages, causes before effects; `id`: the one that is shown. */
export const Tree = {
  props: ['of', 'id'],
  setup: (props) => () => {
    if (props.of.length < 2) return html`<p class="faint">${say('没有别的报文与它同源。', 'No other message is of the same beginning.')}</p>`;
    const { roots, below } = rooted(props.of);
    return html`<div class="tree">${branch(roots, below, props.id)}</div>`;
  },
};
