package org.yibiao.adapters.tax;

/** Names that the parts of the tax adapter agree on. */
final class TaxNames {

  static final String DEPARTMENT = "tax";
  static final String TAXPAYER_REGISTRATION = "tax.taxpayer-registration";

  static final String DEED_TAX = "tax.deed-tax";

  static final String TAX_STATUS = "tax.tax-status";
  static final String DEED_TAX_CERTIFICATE = "tax.deed-tax-certificate";

  static final String COMPANY_CHANGES = "tax.company-changes";

  /** Namespace of the transaction document. */
  static final String SPEC = "http://www.chinatax.gov.cn/spec/";

  /** Namespace of the SOAP service. */
  static final String FRONT = "http://service.chinatax.gov.cn/front/";

  static final String HEADER_CLIENT = "ACCESS-CLIENT-ID";

  /** Spelt as the tax system spells it. */
  static final String HEADER_CLIENT_ADDRESS = "REQUSET-CLIENT-IP";

  /** What the core system proves itself with when it calls the hub. */
  static final String HEADER_SECRET = "ACCESS-CLIENT-SECRET";

  static final String HEADER_RESOURCE = "RESOURCE-ID";

  private TaxNames() {}
}
