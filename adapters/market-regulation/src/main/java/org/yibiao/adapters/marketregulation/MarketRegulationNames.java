package org.yibiao.adapters.marketregulation;

/** Names that the parts of the market regulation adapter agree on. */
final class MarketRegulationNames {

  static final String DEPARTMENT = "market-regulation";
  static final String COMPANY_REGISTRATION = "market-regulation.company-registration";

  /** Below the address: the call that registers. */
  static final String REGISTER_PATH = "/ent/register";

  /** Below the address: the paged list of a company's key persons. */
  static final String PERSONS_PATH = "/ent/persons";

  /** Registry name of what makes the HTTP client plain. */
  static final String HTTP_CLIENT = "marketRegulationHttpClient";

  /** Exchange property: the {@link Registration} that is under way. */
  static final String REGISTRATION = "marketRegulation.registration";

  /** The department's own code for success. */
  static final String SUCCESS = "0000";

  private MarketRegulationNames() {}
}
