package org.yibiao.adapters.marketregulation.simulator;

/**
 * The numbers that a newly registered company gets; no two serials give the same.
 *
 * @param serial of the registration, below 31^5
 * @param soleTrader an individual business, which has number ranges of its own
 */
record NumberMaker(String division, long serial, boolean soleTrader) {

  private static final int BASE = CheckCharacters.CREDIT.length();
  private static final long SPACE = 28_629_151; // 31^5
  private static final long STRIDE = 7_368_787; // prime to 31, so that all of the space is walked

  /** GB 32100-2015, with an organisation code of GB 11714 within. */
  String creditCode() {
    String organisation = "MAE" + scattered();
    String first17 =
        (soleTrader ? "92" : "91")
            + division
            + organisation
            + CheckCharacters.ofOrganisationCode(organisation);
    return first17 + CheckCharacters.ofCreditCode(first17);
  }

  /** GS 15. */
  String registrationNumber() {
    String first14 = division + (soleTrader ? "6" : "0") + "%07d".formatted(serial % 10_000_000);
    return first14 + CheckCharacters.ofRegistrationNumber(first14);
  }

  /** Neighbouring serials do not make neighbouring codes. */
  private String scattered() {
    StringBuilder text = new StringBuilder();
    long rest = serial % SPACE * STRIDE % SPACE;
    for (int i = 0; i < 5; i++) {
      text.append(CheckCharacters.CREDIT.charAt((int) (rest % BASE)));
      rest /= BASE;
    }
    return text.toString();
  }
}
