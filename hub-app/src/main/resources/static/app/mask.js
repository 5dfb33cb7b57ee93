// Hides personal data in what is shown.

const IDENTITY = /(?<![0-9A-Za-z])([1-8][0-9]{3})[0-9]{10}([0-9]{3}[0-9X])(?![0-9A-Za-z])/g;
const MOBILE = /(?<![0-9A-Za-z])(1[3-9][0-9])[0-9]{4}([0-9]{4})(?![0-9A-Za-z])/g;
const LONGEST_CHINESE_NAME = 4;

/** A text without the identity and telephone numbers in it. */
export const text = (value) =>
  String(value).replace(IDENTITY, '$1**********$2').replace(MOBILE, '$1****$2');

/** A person's name: of two characters the first, of more the first and the last. */
export function name(value) {
  const points = [...value];
  if (points.length < 3) return `${points[0] ?? ''}*`;
  return points[0] + '*'.repeat(points.length - 2) + points.at(-1);
}

/** An applicant: a person's name is hidden, a company's is public. */
export const applicant = (value) =>
  [...value].length <= LONGEST_CHINESE_NAME ? name(value) : text(value);

/** The types that may hold what a person must not see; a code may look like a telephone number. */
const PERSONAL = ['CitizenIdNumber', 'DocumentNumber', 'MobileNumber', 'EntityName', 'ShortText', 'LongText'];

/** A value of a field, by the name of its type in the standard. */
export function value(field, type, given) {
  if (type === 'PersonName') return name(given);
  if (field === 'birthDate') return `${given.slice(0, 4)}-**-**`;
  return PERSONAL.includes(type) ? text(given) : given;
}
