// What is wrong with a field, for whoever fills it in: what a select offers need not be read out.
import { say, words } from '/console/say.js';

const MISSING = new Set(['S-REQUIRED', 'S-CHOICE']);

/** The words for a finding of the standard's. */
export const faultText = (fault) =>
  (MISSING.has(fault.rule) ? say('请填写', 'Please fill in') : `${words(fault.message)} ${words(fault.remedy)}`);
