// The map: the ways in on the left, the hub, the departments on the right, and what moves between them.
import { standing } from '../part/badge.js';
import { number, say, took, words } from '../say.js';
import { html } from '../ui.js';
import { health, sum, waitingFor } from './words.js';

const ROW = 76;
const WIDTH = 1000;
const LEFT = 215;
const HUB = { from: 440, to: 560 };
const RIGHT = 755;

const middle = (index, of, height) => (height - of * ROW) / 2 + index * ROW + ROW / 2;
const thickness = (rate) => Math.min(9, 1.6 + Math.log2(1 + rate * 4));
const curve = (x1, y1, x2, y2) => `M${x1} ${y1}C${(x1 + x2) / 2} ${y1} ${(x1 + x2) / 2} ${y2} ${x2} ${y2}`;

function edge(from, to, line, state) {
  const kind = health(line, state);
  const path = curve(from.x, from.y, to.x, to.y);
  return html`<g class=${['edge', kind]}>
    <path class="bed" d=${path} stroke-width=${thickness(line.rate) + 3} />
    <path class=${line.count > 0 ? 'run' : 'rest'} d=${path} stroke-width=${thickness(line.rate)} />
  </g>`;
}

const times = (line) => (line.p99 > 0 ? `p50 ${took(line.p50)} · p99 ${took(line.p99)}` : say('答复另行送达', 'answers come later'));

const told = (line) => html`
  <span class="rate">${number(line.rate, line.rate < 10 ? 2 : 0)}<small>${say('条/秒', '/s')}</small></span>
  ${line.errors > 0 ? html`<span class="fails">${say(`失败 ${number(line.errors)}`, `${number(line.errors)} failed`)}</span>` : ''}
  <span class="times">${line.count > 0 ? times(line) : say('一分钟内无报文', 'still for a minute')}</span>`;

const box = (x, y, width, inner) => html`
  <foreignObject x=${x} y=${y - ROW / 2 + 4} width=${width} height=${ROW - 8}>${inner}</foreignObject>`;

/** Draws a picture of the flow; `onOpen` is called with the code of the department that is chosen. */
export const Map = {
  props: ['picture'],
  emits: ['open'],
  setup: (props, { emit }) => () => {
    const { picture } = props;
    const rows = Math.max(picture.ways.length, picture.departments.length, 3);
    const height = rows * ROW;
    const hub = height / 2;
    const all = sum([...picture.ways, ...picture.departments.flatMap((each) => each.lines)]);
    const spread = (index, of) => hub + ((index + 1) / (of + 1) - 0.5) * Math.min(height - 40, 40 + of * 22);
    return html`
      <svg class="map" viewBox=${`0 0 ${WIDTH} ${height}`} role="group" aria-label=${say('部门与平台的流向图', 'Map of the flow between departments and the hub')}>
        ${picture.ways.map((line, index) => edge({ x: LEFT, y: middle(index, picture.ways.length, height) },
    { x: HUB.from, y: spread(index, picture.ways.length) }, line))}
        ${picture.departments.map((each, index) => edge({ x: HUB.to, y: spread(index, picture.departments.length) },
    { x: RIGHT, y: middle(index, picture.departments.length, height) }, sum(each.lines), each.state))}
        <g class="hub">
          <rect x=${HUB.from} y=${hub - Math.min(height / 2 - 6, 120)} width=${HUB.to - HUB.from}
            height=${Math.min(height - 12, 240)} rx="14" />
          <text x="500" y=${hub - 22} class="name">${say('一表通', 'Yibiao')}</text>
          <text x="500" y=${hub + 10} class="big">${number(all.rate, all.rate < 10 ? 2 : 0)}</text>
          <text x="500" y=${hub + 32}>${say('条/秒', 'messages/s')}</text>
          <text x="500" y=${hub + 56}>${say(`${picture.nodes.length} 个节点`, `${picture.nodes.length} node${picture.nodes.length === 1 ? '' : 's'}`)}</text>
        </g>
        ${picture.ways.map((line, index) => box(0, middle(index, picture.ways.length, height), LEFT, html`
          <div class=${['stop', health(line)]}><strong>${line.party}</strong>${told(line)}</div>`))}
        ${picture.departments.map((each, index) => box(RIGHT, middle(index, picture.departments.length, height), WIDTH - RIGHT, html`
          <button type="button" class=${['stop', health(sum(each.lines), each.state)]} onClick=${() => emit('open', each.code)}>
            <strong>${words(each.name)} ${each.state === 'open' ? '' : standing(each.state)}</strong>
            ${told(sum(each.lines))}
            ${waitingFor(picture, each.code) > 0 || each.openSteps > 0 ? html`<span class="open">${say(`在办 ${number(each.openSteps)} · 排队 ${number(waitingFor(picture, each.code))}`,
    `${number(each.openSteps)} open · ${number(waitingFor(picture, each.code))} queued`)}</span>` : ''}
          </button>`))}
      </svg>
      ${picture.ways.length === 0 ? html`<p class="faint">${say('最近一分钟没有人提交申请。', 'Nobody handed in a form in the last minute.')}</p>` : ''}`;
  },
};
