// How states look, and what a person can do about them.

const LOOKS = {
  waiting: 'quiet',
  due: 'running',
  'in-progress': 'running',
  retrying: 'care',
  done: 'good',
  skipped: 'quiet',
  completed: 'good',
};

/** The look of a state: quiet, running, care, good or bad. */
export const look = (state) => LOOKS[state] ?? 'bad';

const REMEDIES = {
  retrying: {
    zh: '平台会自动重试，无需操作。',
    en: 'The hub tries again by itself; there is nothing to do.',
  },
  refused: {
    zh: '请与该部门联系；障碍排除后可重新办理。',
    en: 'Ask the department; once the obstacle is gone, the step can be tried again.',
  },
  'correction-needed': {
    zh: '请核对所列数据项，更正后重新提交申请；如部门登记有误并已改正，可重新办理。',
    en: 'Check the field named and hand in a corrected form; if it was the department’s register that was wrong and has been corrected, try again.',
  },
  'waiting-for-person': {
    zh: '请确认该部门系统已恢复，然后重新办理。',
    en: 'Make sure that the department’s system is back, then try again.',
  },
  'outcome-unknown': {
    zh: '请先向该部门核实是否已经办理，再决定是否重新办理。',
    en: 'Ask the department first whether it was done; then decide whether to try again.',
  },
};

/** What to do about a state, if anything. */
export const remedy = (state) => REMEDIES[state];

/** True if a person may have the step tried again. */
export const canRetry = (state) =>
  ['refused', 'correction-needed', 'waiting-for-person', 'outcome-unknown'].includes(state);
