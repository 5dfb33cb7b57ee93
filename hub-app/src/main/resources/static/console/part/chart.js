// A chart by ECharts, which is loaded when the first one is shown.
import { html, onBeforeUnmount, onMounted, ref, watch } from '../ui.js';
import { isDark } from '../theme.js';

/** `of`: a function that gives ECharts' options; `label`: what the chart shows, in words. */
export const Chart = {
  props: ['of', 'label'],
  setup(props) {
    const place = ref(undefined);
    let chart;
    const size = new ResizeObserver(() => chart?.resize());
    const draw = () => chart?.setOption(props.of(), { notMerge: true });
    onMounted(async () => {
      const echarts = await import('/lib/echarts/echarts.esm.min.js');
      if (!place.value) return;
      chart = echarts.init(place.value);
      size.observe(place.value);
      draw();
    });
    watch(() => [props.of, isDark()], () => setTimeout(draw));
    onBeforeUnmount(() => { size.disconnect(); chart?.dispose(); });
    return () => html`<div ref=${place} class="chart" role="img" aria-label=${props.label}></div>`;
  },
};
