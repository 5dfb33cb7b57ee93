// The curve of the day: messages and failures of each minute, and how long they took.
import { get } from '../api.js';
import { Chart } from '../part/chart.js';
import { Oops } from '../part/oops.js';
import { clock, number, say, took } from '../say.js';
import { colour } from '../theme.js';
import { computed, html, onBeforeUnmount, ref, watch } from '../ui.js';

const EVERY = 60_000;
const HOURS = [1, 6, 24, 168];

function options(points, hours) {
  const now = Date.now();
  const ink = colour('faint');
  const line = { lineStyle: { color: colour('line-soft') } };
  const at = (pick) => points.map((point) => [new Date(point.at).getTime(), pick(point)]);
  return {
    animation: false,
    textStyle: { fontFamily: 'inherit', color: ink },
    grid: { left: 8, right: 14, top: 40, bottom: 8, containLabel: true },
    legend: { top: 0, left: 0, textStyle: { color: ink }, itemWidth: 14, itemHeight: 9 },
    tooltip: {
      trigger: 'axis', renderMode: 'richText', backgroundColor: colour('card'), borderColor: colour('line'), textStyle: { color: colour('ink') },
      formatter: (rows) => [clock(rows[0].value[0]), ...rows.map((row) =>
        `${row.seriesName}  ${row.seriesIndex === 2 ? took(row.value[1]) : number(row.value[1])}`)].join('\n'),
    },
    xAxis: { type: 'time', min: now - hours * 3_600_000, max: now, axisLine: line, splitLine: { show: false }, axisLabel: { color: ink, hideOverlap: true } },
    yAxis: [
      { type: 'value', splitLine: line, axisLabel: { color: ink }, minInterval: 1 },
      { type: 'value', name: 'p99 ms', nameTextStyle: { color: ink, align: 'center' }, splitLine: { show: false }, axisLabel: { color: ink } },
    ],
    series: [
      { type: 'bar', name: say('报文', 'messages'), data: at((point) => point.count - point.errors), stack: 'all', itemStyle: { color: colour('accent') }, barMaxWidth: 14 },
      { type: 'bar', name: say('失败', 'failed'), data: at((point) => point.errors), stack: 'all', itemStyle: { color: colour('red') }, barMaxWidth: 14 },
      { type: 'line', name: 'p99', yAxisIndex: 1, data: at((point) => point.p99), symbol: 'none', lineStyle: { width: 1.5, color: colour('amber') }, itemStyle: { color: colour('amber') } },
    ],
  };
}

/** `party`: only of this department; of all, if none is said. */
export const Day = {
  props: ['party'],
  setup(props) {
    const hours = ref(1);
    const points = ref([]);
    const failure = ref(undefined);
    const look = async () => {
      try {
        points.value = await get('/api/v1/flow/day', { hours: hours.value, party: props.party });
        failure.value = undefined;
      } catch (known) {
        failure.value = known;
      }
    };
    watch(() => [hours.value, props.party], look, { immediate: true });
    const again = setInterval(look, EVERY);
    onBeforeUnmount(() => clearInterval(again));
    const drawn = computed(() => {
      const known = points.value;
      const span = hours.value;
      const tongue = say('zh', 'en');
      return () => options(known, span, tongue);
    });
    const total = computed(() => points.value.reduce((all, point) => all + point.count, 0));
    return () => html`
      <div class="fields">
        <label>${say('时段', 'Time')}
          <select value=${hours.value} onChange=${(event) => { hours.value = Number(event.target.value); }}>
            ${HOURS.map((each) => html`<option value=${each}>${each === 168 ? say('7 天', '7 days') : say(`${each} 小时`, `${each} h`)}</option>`)}
          </select></label>
        <span class="faint">${say(`共 ${number(total.value)} 条`, `${number(total.value)} messages`)}</span>
      </div>
      ${failure.value ? html`<${Oops} failure=${failure.value} again=${look} />` : ''}
      ${points.value.length === 0 && !failure.value
    ? html`<p class="empty">${say('这段时间还没有报文；每满一分钟记一点。', 'No messages in this time yet; a point is kept for each full minute.')}</p>`
    : html`<${Chart} of=${drawn.value} label=${say(`每分钟报文数与耗时，共 ${total.value} 条`, `Messages a minute and their times, ${total.value} in all`)} />`}`;
  },
};
