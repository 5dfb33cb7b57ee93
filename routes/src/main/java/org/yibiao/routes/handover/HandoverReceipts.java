package org.yibiao.routes.handover;

import org.apache.camel.Exchange;
import org.apache.camel.ProducerTemplate;
import org.apache.camel.RuntimeCamelException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Lazy;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.yibiao.adapters.kit.DepartmentDescriptor.HandoverPlace;

/** Gives departments their receipts, beside what they handed over, until they have them. */
@Component
class HandoverReceipts {

  private static final Logger LOG = LoggerFactory.getLogger(HandoverReceipts.class);
  private static final String ENDING = ".receipt.json";

  private final HandoverStore handovers;
  private final HandoverCatalogue catalogue;
  private final HandoverPlaces places;
  private final HandoverTables tables;
  private final HandoverReceipt receipt;
  private final ProducerTemplate camel;
  private final String node;

  HandoverReceipts(
      HandoverStore handovers,
      HandoverCatalogue catalogue,
      HandoverPlaces places,
      HandoverTables tables,
      HandoverReceipt receipt,
      @Lazy ProducerTemplate camel,
      @Value("${yibiao.handover.owner:${yibiao.node-id:node-1}}") String node) {
    this.handovers = handovers;
    this.catalogue = catalogue;
    this.places = places;
    this.tables = tables;
    this.receipt = receipt;
    this.camel = camel;
    this.node = node;
  }

  /** Gives all that are due; one that cannot be given now is given in a later round. */
  public void giveAll() {
    for (HandoverEntry each : handovers.receiptsDue(node)) {
      try {
        catalogue
            .find(each.department(), each.code())
            .filter(source -> !source.address().isEmpty())
            .ifPresent(source -> give(source, each));
        handovers.receiptDue(each.id(), false);
      } catch (RuntimeCamelException | DataAccessException e) {
        // one department's server that is down does not keep the others from theirs
        LOG.warn("The receipt of hand-over {} waits: {}", each.id(), cause(e));
      }
    }
  }

  private static String cause(RuntimeException e) {
    return e.getCause() == null ? e.getMessage() : e.getCause().getMessage();
  }

  private void give(HandoverSource source, HandoverEntry handover) {
    String text = receipt.of(handover);
    if (source.handover().from() == HandoverPlace.TABLE) {
      tables.tell(source, handover, text);
    } else {
      camel.sendBodyAndHeader(
          places.receipts(source), text, Exchange.FILE_NAME, handover.fileName() + ENDING);
    }
  }
}
