// States in a word and a colour.
import { say } from '../say.js';
import { html } from '../ui.js';

const STANDINGS = {
  open: ['green', '正常', 'open'],
  'on-trial': ['yellow', '试通中', 'on trial'],
  failing: ['red', '故障停用', 'failing'],
  maintenance: ['blue', '维护中', 'maintenance'],
  paused: ['blue', '已暂停', 'paused'],
  withdrawn: ['', '已撤出', 'withdrawn'],
  'not-connected': ['', '未接入', 'not connected'],
};

/** A badge of a colour: `green`, `yellow`, `red`, `blue`, `violet` or none. */
export const badge = (colour, text) => html`<span class=${['badge', colour]}>${text}</span>`;

/** How a department stands. */
export function standing(state) {
  const [colour, zh, en] = STANDINGS[state] ?? ['', state, state];
  return badge(colour, say(zh, en));
}
