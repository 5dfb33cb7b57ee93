package org.yibiao.routes.attachments;

import java.time.Instant;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.yibiao.routes.Moment;
import org.yibiao.standard.value.DepartmentCode;

/** The table of the files that are kept. Callers bring the transaction. */
@Component
class AttachmentRegister {

  private static final String OF_FILE = " where sha256 = :sha256";

  private final JdbcClient jdbc;

  AttachmentRegister(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** The file with this digest, if it is kept. */
  Optional<Kept> find(Sha256 digest) {
    return jdbc.sql("select bytes, media_type from attachment" + OF_FILE)
        .param("sha256", digest.hex())
        .query((row, number) -> new Kept(digest, row.getLong(1), row.getString(2)))
        .optional();
  }

  /**
   * Enters a file. Until the transaction ends nobody else enters it; who tries waits.
   *
   * @throws org.springframework.dao.DuplicateKeyException if it is there already
   */
  void add(Kept kept, Instant at) {
    jdbc.sql(
            "insert into attachment (sha256, bytes, media_type, kept_at)"
                + " values (:sha256, :bytes, :type, :at)")
        .param("sha256", kept.digest().hex())
        .param("bytes", kept.size())
        .param("type", kept.mediaType())
        .param("at", Moment.param(at))
        .update();
  }

  /**
   * Enters who brought a file.
   *
   * @throws org.springframework.dao.DataIntegrityViolationException if it is not kept any more
   */
  void brought(Sha256 digest, Bringer by, Instant at) {
    int again =
        jdbc.sql(
                "update attachment_bringer set brought_at = :at"
                    + OF_FILE
                    + " and brought_by = :by")
            .param("sha256", digest.hex())
            .param("by", by.key())
            .param("at", Moment.param(at))
            .update();
    if (again == 0) {
      jdbc.sql("insert into attachment_bringer values (:sha256, :by, :at)")
          .param("sha256", digest.hex())
          .param("by", by.key())
          .param("at", Moment.param(at))
          .update();
    }
  }

  /** Whether this one has brought the file. */
  boolean wasBrought(Sha256 digest, Bringer by) {
    return jdbc.sql("select count(*) from attachment_bringer" + OF_FILE + " and brought_by = :by")
            .param("sha256", digest.hex())
            .param("by", by.key())
            .query(Long.class)
            .single()
        > 0;
  }

  /** Enters that a case's document refers to the file. */
  void used(Sha256 digest, String caseNumber) {
    jdbc.sql("insert into attachment_use values (:sha256, :number)")
        .param("sha256", digest.hex())
        .param("number", caseNumber)
        .update();
  }

  /** Whether the department has a step in a case whose document refers to the file. */
  boolean concerns(Sha256 digest, DepartmentCode department) {
    return jdbc.sql(
                "select count(*) from attachment_use u join case_step s"
                    + " on s.case_number = u.case_number where u.sha256 = :sha256"
                    // a service's code begins with its department's
                    + " and position(:department in s.service) = 1")
            .param("sha256", digest.hex())
            .param("department", department.value() + ".")
            .query(Long.class)
            .single()
        > 0;
  }

  /** Forgets files that nobody has brought since, and to which no document refers. */
  int forgetUnused(Instant since) {
    return jdbc.sql(
            "delete from attachment where not exists (select 1 from attachment_use u"
                + " where u.sha256 = attachment.sha256) and not exists"
                + " (select 1 from attachment_bringer b where b.sha256 = attachment.sha256"
                + " and b.brought_at >= :since)")
        .param("since", Moment.param(since))
        .update();
  }
}
