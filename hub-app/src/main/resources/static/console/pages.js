// The pages of the console: where each is, who has a use for it, and what shows it.
const OVERSEERS = ['department', 'department-operator', 'integrator', 'tester', 'monitor', 'supervisor', 'administrator'];

const PAGES = [
  { path: '/flow', title: ['流向', 'Flow'], icon: 'flow', roles: OVERSEERS, load: () => import('./flow/page.js') },
  { path: '/messages', title: ['报文', 'Messages'], icon: 'messages', roles: [...OVERSEERS, 'auditor'], load: () => import('./messages/page.js') },
  {
    path: '/supervision', title: ['办件督办', 'Cases'], icon: 'cases',
    roles: ['department', 'department-operator', 'monitor', 'supervisor', 'administrator'], load: () => import('./supervision/page.js'),
  },
  { path: '/departments', title: ['部门', 'Departments'], icon: 'departments', roles: OVERSEERS, load: () => import('./departments/page.js') },
  {
    path: '/dead-letters', title: ['死信', 'Dead letters'], icon: 'letters', count: 'letters',
    roles: ['department-operator', 'integrator', 'monitor', 'supervisor', 'administrator'], load: () => import('./letters/page.js'),
  },
  { path: '/catalogue', title: ['数据资源目录', 'Catalogue'], icon: 'catalogue', load: () => import('./catalogue/page.js') },
  { path: '/grants', title: ['数据授权', 'Grants'], icon: 'grants', roles: ['department-operator'], load: () => import('./grants/page.js') },
  { path: '/validation', title: ['校验与检测', 'Validation'], icon: 'validation', load: () => import('./validation/page.js') },
  { path: '/start', title: ['首页', 'Start'], icon: 'home', load: () => import('./start/page.js') },
];

/** True if somebody of these roles has a use for the page. */
const fits = (page, isAny) => !page.roles || isAny(...page.roles);

/** The pages that somebody has a use for. */
export const placesFor = (isAny) => PAGES.filter((page) => fits(page, isAny));

const START = PAGES.find((page) => page.path === '/start');

/** The page at an address; where there is none, the first that somebody who watches has a use for. */
export const pageAt = (path, isAny) =>
  PAGES.find((page) => path === page.path || path.startsWith(`${page.path}/`))
  ?? (isAny(...OVERSEERS) ? PAGES[0] : START);
