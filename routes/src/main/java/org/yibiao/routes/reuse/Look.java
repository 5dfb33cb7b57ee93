package org.yibiao.routes.reuse;

/** Where an answer is to be had. */
public sealed interface Look {

  /** It is kept. */
  record Known(Fetched fetched) implements Look {}

  /** It is on its way to another asker. */
  record UnderWay(String leader) implements Look {}

  /** The holder is to be asked. */
  record Ask() implements Look {}
}
