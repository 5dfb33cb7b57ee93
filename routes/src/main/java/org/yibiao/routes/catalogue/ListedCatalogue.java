package org.yibiao.routes.catalogue;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.springframework.stereotype.Component;

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
}
