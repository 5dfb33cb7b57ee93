package org.yibiao.routes.handover;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.apache.camel.Exchange;
import org.apache.camel.LoggingLevel;
import org.apache.camel.builder.RouteBuilder;
import org.springframework.stereotype.Component;
import org.yibiao.adapters.kit.AdapterContract;
import org.yibiao.adapters.kit.DepartmentDescriptor.HandoverPlace;
import org.yibiao.routes.HubContract;

/** Fetches what departments hand over, has it worked off, and gives receipts. */
@Component
class HandoverFlow extends RouteBuilder {

  private final HandoverCatalogue catalogue;
  private final HandoverPlaces places;
  private final HandoverFolder folder;
  private final HandoverRegistration registration;
  private final HandoverTables tables;
  private final HandoverWork work;
  private final HandoverReceipts receipts;

  HandoverFlow(
      HandoverCatalogue catalogue,
      HandoverPlaces places,
      HandoverFolder folder,
      HandoverRegistration registration,
      HandoverTables tables,
      HandoverWork work,
      HandoverReceipts receipts) {
    this.catalogue = catalogue;
    this.places = places;
    this.folder = folder;
    this.registration = registration;
    this.tables = tables;
    this.work = work;
    this.receipts = receipts;
  }

  @Override
  public void configure() {
    errorHandler(
        defaultErrorHandler()
            .logExhaustedMessageHistory(false)
            .logStackTrace(false)
            .retryAttemptedLogLevel(LoggingLevel.WARN));
    catalogue.all().stream().filter(source -> !source.address().isEmpty()).forEach(this::fetching);

    from("scheduler:handovers?delay={{yibiao.handover.every:1000}}&initialDelay=0")
        .routeId("handover-round")
        .routeGroup(AdapterContract.ON_ONE_NODE)
        .bean(work, "workOff");

    from("scheduler:handover-receipts?delay={{yibiao.handover.every:1000}}&initialDelay=0")
        .routeId("handover-receipts")
        .routeGroup(AdapterContract.ON_ONE_NODE)
        .bean(receipts, "giveAll");
  }

  private void fetching(HandoverSource source) {
    if (source.handover().from() == HandoverPlace.TABLE) {
      from("scheduler:fetch-" + source.name() + "?delay=" + source.setting("every"))
          .routeId("handover-fetched-" + source.name())
          .routeGroup(AdapterContract.ON_ONE_NODE)
          .process(exchange -> tables.fetch(source));
    } else {
      from(places.incoming(source))
          .routeId("handover-fetched-" + source.name())
          .routeGroup(AdapterContract.ON_ONE_NODE)
          .process(exchange -> register(source, exchange));
    }
  }

  private void register(HandoverSource source, Exchange exchange) throws Exception {
    File file = exchange.getMessage().getMandatoryBody(File.class);
    String name = exchange.getMessage().getHeader(Exchange.FILE_NAME_ONLY, String.class);
    Path arrived = file.toPath();
    if (source.handover().from() == HandoverPlace.DIRECTORY) {
      arrived = folder.arriving(source).resolve(name);
      Files.copy(file.toPath(), arrived, StandardCopyOption.REPLACE_EXISTING);
    }
    HandoverEntry entry = registration.register(source, arrived, name);
    exchange.setProperty(HubContract.HANDOVER, entry.id());
  }
}
