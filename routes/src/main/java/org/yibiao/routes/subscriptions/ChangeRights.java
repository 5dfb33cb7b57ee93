package org.yibiao.routes.subscriptions;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.yibiao.adapters.kit.Why;
import org.yibiao.routes.catalogue.CatalogueEntry;
import org.yibiao.routes.catalogue.DataCatalogue;
import org.yibiao.routes.grants.DataGrant;
import org.yibiao.routes.grants.GrantBook;
import org.yibiao.standard.masking.Masking;

/**
 * Whether a department may have the changes of a resource, asked anew for every event. The rights
 * are those of data requests; the holder may have what it holds.
 */
@Component
class ChangeRights {

  /** What a department may have. */
  sealed interface Right {}

  /**
   * It may.
   *
   * @param grant under which; none for the holder itself
   * @param fields what of it: JSON Pointers without array indexes; all if empty
   */
  record Granted(Optional<DataGrant> grant, List<String> fields) implements Right {

    /** What is masked in it. */
    Masking masking() {
      return grant.map(each -> new Masking(each.terms().release().clear())).orElse(Masking.NONE);
    }
  }

  /** It may not. */
  record NotGranted(Why why) implements Right {}

  private final DataCatalogue catalogue;
  private final GrantBook grants;

  ChangeRights(DataCatalogue catalogue, GrantBook grants) {
    this.catalogue = catalogue;
    this.grants = grants;
  }

  Right of(String department, SubscriptionApplication wish) {
    return catalogue
        .byCode(wish.resource())
        .map(entry -> of(department, wish, entry))
        .orElseGet(
            () -> new NotGranted(Why.of("该数据资源不在目录中", "The resource is not in the catalogue")));
  }

  /** Uses the grant once; false if it was used as often as it may be today. */
  boolean use(Granted right) {
    return right.grant().map(grants::use).orElse(true);
  }

  private Right of(String department, SubscriptionApplication wish, CatalogueEntry entry) {
    if (entry.holder().department().value().equals(department)) {
      return new Granted(Optional.empty(), List.of());
    }
    if (entry.resource().consent().isPresent()) {
      return new NotGranted(
          Why.of(
              "须当事人同意，不能以订阅方式提供，请逐件请求", "each person has to consent: ask for it by data requests"));
    }
    return grants.inForce(department, entry).stream()
        .filter(grant -> fits(grant.terms(), wish))
        .findFirst()
        .<Right>map(grant -> new Granted(Optional.of(grant), grant.terms().fields()))
        .orElseGet(
            () ->
                new NotGranted(
                    Why.of(
                        "没有有效且适用于该用途的授权，见 /api/v1/grants",
                        "no grant for this purpose is in force, see /api/v1/grants")));
  }

  /** An event serves no case, so that a grant for certain matters does not cover it. */
  private static boolean fits(DataGrant.Terms terms, SubscriptionApplication wish) {
    return terms.matters().isEmpty()
        && !terms.release().verdictsOnly()
        && (terms.purposes().isEmpty() || terms.purposes().contains(wish.purpose()));
  }
}
