package org.yibiao.routes.catalogue;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.springframework.stereotype.Component;
import org.yibiao.routes.intake.Problems;
import org.yibiao.routes.intake.Refusal;
import org.yibiao.standard.v1.Problem;

/**
 * The resources that were imported. Each node keeps them in memory, and asks the database at every
 * look whether they are still what it knows: what one node imports all nodes show at once.
 */
@Component
public class ListedCatalogue {

  private final ListedLedger ledger;
  private final AtomicReference<Known> known = new AtomicReference<>(new Known(-1, List.of()));

  public ListedCatalogue(ListedLedger ledger) {
    this.ledger = ledger;
  }

  private record Known(long version, List<ListedResource> resources) {}

  /** All, by their codes. */
  public List<ListedResource> all() {
    // before the rows: what is changed between the two is read once more the next time
    long version = ledger.version();
    Known before = known.get();
    if (before.version() == version) {
      return before.resources();
    }
    Known now = new Known(version, ledger.all().stream().map(ListedRow::resource).toList());
    known.set(now);
    return now.resources();
  }

  /** The one with this code. */
  public Optional<ListedResource> byCode(String resource) {
    return all().stream().filter(each -> each.resource().code().equals(resource)).findFirst();
  }

  /**
   * To be called for a resource that no connected department gives.
   *
   * @throws Refusal if it is listed: it exists, but cannot be had here yet
   */
  public void refuseListed(String resource) {
    byCode(resource)
        .ifPresent(
            found -> {
              throw new Refusal(notConnected(found));
            });
  }

  private static Problem notConnected(ListedResource listed) {
    return Problems.of(
        "resource-not-connected",
        404,
        "该数据资源已编目，尚未接入 · The resource is catalogued, but not connected",
        "数据资源 %1$s（%2$s）已列入目录，但其提供方 %3$s 尚未接入本平台，暂不能请求；请与提供方联系。 The resource %1$s (%4$s) is in the catalogue, but its holder, %5$s, is not connected to the hub: it cannot be had here yet. Ask its holder."
            .formatted(
                listed.resource().code(),
                listed.name().zh(),
                listed.departmentName().zh(),
                listed.name().en(),
                listed.departmentName().en()));
  }
}
