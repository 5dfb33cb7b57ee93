package org.yibiao.conformance.crash;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.yibiao.conformance.handover.Registers;
import org.yibiao.conformance.handover.SftpServer;
import org.yibiao.conformance.system.Cluster;

/** Registers that tax lays down on its SFTP server: each a file with one record more. */
final class HandoverWay implements WayIn {

  private static final int FEWEST = 200;
  private static final LocalDate FIRST = LocalDate.of(2024, 1, 1);

  private final JdbcClient database;
  private final SftpServer sftp;
  private final Path folder;
  private int number;

  HandoverWay(Cluster cluster, SftpServer sftp, Path folder) {
    this.database = cluster.database();
    this.sftp = sftp;
    this.folder = folder;
  }

  @Override
  public String name() {
    return "hand-over";
  }

  @Override
  public String form() {
    LocalDate day = FIRST.plusDays(number++);
    return "NSRZT_" + day.format(DateTimeFormatter.BASIC_ISO_DATE) + ".txt";
  }

  @Override
  public String messageId(String form) {
    return form;
  }

  /** The hub has to fetch what lies there whole. */
  @Override
  public void send(String form) throws IOException {
    Path file = folder.resolve(form);
    Registers.TAX.write(file, records());
    Files.move(file, sftp.out(form), StandardCopyOption.ATOMIC_MOVE);
  }

  private int records() {
    return FEWEST + number;
  }

  @Override
  public String subject(String form) {
    return Integer.toString(records());
  }

  @Override
  public Fate fate(Sent sent) {
    List<String> found = found(sent);
    boolean isDone = found.size() == 1 && found.get(0).startsWith("done ");
    boolean isSeen = found.size() == 1 && found.get(0).startsWith("failed ");
    Fate.State state = isSeen ? Fate.State.WAITING : Fate.State.OPEN;
    return new Fate(isDone ? Fate.State.COMPLETED : state, found.toString());
  }

  private List<String> found(Sent sent) {
    return database
        .sql("select state || ' ' || records || ' ' || rejected from handover where file_name = ?")
        .param(sent.messageId())
        .query(String.class)
        .list();
  }

  @Override
  public List<String> wrong(Sent sent, Fate fate) {
    int records = Integer.parseInt(sent.subject());
    String wanted = "[done %d %d]".formatted(records, Registers.wrong(records));
    return !fate.isCompleted() || fate.words().equals(wanted)
        ? List.of()
        : List.of(sent + " is " + fate.words() + " and not " + wanted);
  }
}
