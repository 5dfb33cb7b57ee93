// The figures as bars: lying for names, which can be long, and standing for months.
import { number, say } from '../say.js';
import { colour } from '../theme.js';

const MOST = 15;

const SERIES = [
  ['received', '收件', 'received', 'accent'],
  ['completed', '已办结', 'completed', 'green'],
  ['late', '超期', 'late', 'red'],
];

const biggest = (lines) => [...lines].sort((one, other) => other.received - one.received).slice(0, MOST);

/** ECharts' options for figures grouped so; of many lines the biggest. */
export function bars(by, lines) {
  const standing = by === 'month';
  const shown = standing || by === 'power' ? lines : biggest(lines);
  const ink = colour('faint');
  const line = { lineStyle: { color: colour('line-soft') } };
  const names = {
    type: 'category', data: shown.map((each) => each.title), inverse: !standing, axisLine: line, axisTick: { show: false },
    axisLabel: { color: ink, ...(standing ? { hideOverlap: true } : { width: 130, overflow: 'truncate', interval: 0 }) },
  };
  const counts = { type: 'value', minInterval: 1, splitLine: line, axisLabel: { color: ink, hideOverlap: true } };
  return {
    animation: false,
    textStyle: { fontFamily: 'inherit', color: ink },
    grid: { left: 8, right: 24, top: 36, bottom: 8, containLabel: true },
    legend: { top: 0, left: 0, textStyle: { color: ink }, itemWidth: 14, itemHeight: 9 },
    tooltip: {
      trigger: 'axis', axisPointer: { type: 'shadow' }, renderMode: 'richText',
      backgroundColor: colour('card'), borderColor: colour('line'), textStyle: { color: colour('ink') },
      formatter: (rows) => [rows[0].name, ...rows.map((row) => `${row.seriesName}  ${number(row.value)}`)].join('\n'),
    },
    xAxis: standing ? names : counts,
    yAxis: standing ? counts : names,
    series: SERIES.map(([key, zh, en, tone]) => ({
      type: 'bar', name: say(zh, en), data: shown.map((each) => each[key]), itemStyle: { color: colour(tone) }, barMaxWidth: 12,
    })),
  };
}
