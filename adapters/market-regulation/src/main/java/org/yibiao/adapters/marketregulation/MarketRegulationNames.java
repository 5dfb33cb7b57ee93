package org.yibiao.adapters.marketregulation;

/** Names that the parts of the market regulation adapter agree on. */
final class MarketRegulationNames {

  static final String DEPARTMENT = "market-regulation";
  static final String COMPANY_REGISTRATION = "market-regulation.company-registration";

  static final String COMPANY_CONFIRMATION = "market-regulation.company-confirmation";

  static final String ENTERPRISE_REGISTRATION = "market-regulation.enterprise-registration";

  static final String KEY_PERSONS = "market-regulation.key-persons";

  static final String TAX_STATUS_CHANGES = "market-regulation.tax-status-changes";

  /** Below the address: the call that takes a change of another department. */
  static final String EVENT_PATH = "/events/tax-status";

  /** Below the address: what is registered under a credit code, in the columns that one names. */
  static final String QUERY_PATH = "/ent/registerinfo";

  /** Below the address: the call that registers. */
  static final String REGISTER_PATH = "/ent/register";

  /** Below the address: the paged list of a company's key persons. */
  static final String PERSONS_PATH = "/ent/persons";

  /** Below the address: what is registered of one company. */
  static final String COMPANY_PATH = "/ent/baseinfo";

  /** Registry name of what makes the HTTP client plain. */
  static final String HTTP_CLIENT = "marketRegulationHttpClient";

  /** Exchange property: the {@link Registration} that is under way. */
  static final String REGISTRATION = "marketRegulation.registration";

  /** Exchange property: the {@link Confirmation} that is under way. */
  static final String CONFIRMATION = "marketRegulation.confirmation";

  /** The department's own code for success. */
  static final String SUCCESS = "0000";

  private MarketRegulationNames() {}
}
