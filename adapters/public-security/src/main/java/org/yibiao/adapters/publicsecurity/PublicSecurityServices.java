package org.yibiao.adapters.publicsecurity;

/** Names of the department, its services and its component. */
final class PublicSecurityServices {

  /** The folder's name, which is the department's code. */
  static final String DEPARTMENT = "public-security";

  static final String IDENTITY_CHECK = "public-security.identity-check";
  static final String HOUSEHOLD_CHECK = "public-security.household-check";
  static final String SEAL_FILING = "public-security.seal-filing";

  static final String IDENTITY = "public-security.identity";
  static final String HOUSEHOLD = "public-security.household";

  static final String COMPANY_CHANGES = "public-security.company-changes";

  /** A JMS component of its own, beside the hub's: it must never join the hub's transactions. */
  static final String JMS_COMPONENT = "public-security-jms";

  /** One more for what the department sends by itself, which is consumed in transactions. */
  static final String INCOMING_COMPONENT = "public-security-incoming";

  private PublicSecurityServices() {}
}
