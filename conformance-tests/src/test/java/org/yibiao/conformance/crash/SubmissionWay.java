package org.yibiao.conformance.crash;

import java.util.List;
import java.util.regex.Pattern;
import org.yibiao.conformance.system.Cluster;

/** A way for submissions, each of a company that no other founds. */
abstract class SubmissionWay implements WayIn {

  private static final Pattern COMPANY = Pattern.compile("[\">]([^\">]*湖畔智联..[^\"<]*)[\"<]");

  private final Cases cases;
  private final Ledgers ledgers;

  SubmissionWay(Cluster cluster) {
    this.cases = new Cases(cluster.database());
    this.ledgers = new Ledgers(cluster);
  }

  @Override
  public String subject(String form) {
    return WayIn.found(COMPANY, form);
  }

  @Override
  public Fate fate(Sent sent) {
    return cases.of(sent);
  }

  @Override
  public List<String> wrong(Sent sent, Fate fate) {
    return ledgers.wrong(sent.subject(), fate.isCompleted());
  }
}
