package org.yibiao.hub.alive;

import org.apache.camel.builder.RouteBuilder;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Looks every so often whether the hub's own parts are well, and ends a hub that cannot go on. */
final class OwnPartsRound extends RouteBuilder {

  private static final Logger LOG = LoggerFactory.getLogger(OwnPartsRound.class);

  private final OwnParts parts;
  private final Runnable end;

  OwnPartsRound(OwnParts parts, Runnable end) {
    this.parts = parts;
    this.end = end;
  }

  @Override
  public void configure() {
    from("scheduler:own-parts?delay=2000").routeId("own-parts").process(exchange -> look());
  }

  void look() {
    parts
        .gaveUp()
        .ifPresent(
            what -> {
              LOG.error(
                  "平台无法继续运行，进程即将结束；已确认受理的都已保存。请检查数据目录所在磁盘，然后重新启动。"
                      + " The hub cannot go on: {}. It ends; all that it acknowledged is kept."
                      + " See to the disk of the data folder, and start it again.",
                  what);
              end.run();
            });
  }
}
