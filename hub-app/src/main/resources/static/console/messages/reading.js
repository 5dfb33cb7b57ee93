// Who may look at what crossed. The hub decides; this only keeps from offering what it will refuse.
import { isAny, me } from '../session.js';

const CLEAR = ['department-operator', 'supervisor', 'administrator'];
const MASKED = ['department', 'monitor', 'tester', 'integrator'];

/** May see what is said of people. */
export const maySeeClear = () => isAny(...CLEAR);

/** May see what crossed with a hop; a department only what crossed its own border. */
export const mayLook = (hop) => isAny(...CLEAR, ...MASKED) && (!me().department || me().department === hop.party);
