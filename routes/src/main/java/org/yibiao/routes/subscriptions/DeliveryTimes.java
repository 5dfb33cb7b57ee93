package org.yibiao.routes.subscriptions;

import java.time.Duration;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.yibiao.routes.retention.RetryHorizon;
import org.yibiao.routes.retention.Retrying;

/** How often and how long deliveries are tried. */
@Component
class DeliveryTimes implements Retrying {

  private final Duration pause;
  private final Duration longestPause;
  private final Duration answerWithin;
  private final Duration keep;
  private final int refusals;

  /**
   * Times from the settings.
   *
   * @param pause after the first failure; each next is twice as long
   * @param longestPause no pause is longer
   * @param answerWithin how long a department that has been asked is waited for
   * @param keep how long an event is tried before it is put aside for a person
   * @param refusals how often an event may be refused before it is put aside
   */
  DeliveryTimes(
      @Value("${yibiao.subscriptions.pause:PT5S}") Duration pause,
      @Value("${yibiao.subscriptions.longest-pause:PT2M}") Duration longestPause,
      @Value("${yibiao.subscriptions.answer-within:PT2M}") Duration answerWithin,
      @Value("${yibiao.subscriptions.keep:P30D}") Duration keep,
      @Value("${yibiao.subscriptions.refusals:3}") int refusals) {
    this.pause = pause;
    this.longestPause = longestPause;
    this.answerWithin = answerWithin;
    this.keep = keep;
    this.refusals = refusals;
  }

  /** An event is delivered again until it is put aside. */
  @Override
  public List<RetryHorizon> horizons() {
    return List.of(new RetryHorizon("yibiao.subscriptions.keep", keep.plus(answerWithin)));
  }

  /** How long to wait after so many tries. */
  Duration after(int tries) {
    Duration doubled = pause.multipliedBy(1L << Math.min(tries, 16));
    return doubled.compareTo(longestPause) < 0 ? doubled : longestPause;
  }

  Duration answerWithin() {
    return answerWithin;
  }

  Duration keep() {
    return keep;
  }

  int refusals() {
    return refusals;
  }
}
