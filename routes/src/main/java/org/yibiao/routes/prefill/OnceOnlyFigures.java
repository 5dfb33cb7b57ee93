package org.yibiao.routes.prefill;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The once-only rate, when forms are filled in and when they are handed in. */
@Component
public class OnceOnlyFigures {

  private static final String ALL =
      """
      select p.matter, '' as department, count(*) as prefills, sum(p.filled) as filled,
        sum(p.filled + p.declared + p.missing) as needed, sum(p.materials_spared) as spared,
        sum(p.materials) as materials, count(s.prefill_id) as submissions,
        coalesce(sum(s.kept), 0) as kept, coalesce(sum(s.kept + s.given), 0) as submitted,
        coalesce(sum(case when s.prefill_id is null then 0 else p.materials_spared end), 0)
          as spared_then,
        coalesce(sum(case when s.prefill_id is null then 0 else p.materials end), 0)
          as materials_then
      from prefill p left join prefill_submission s on s.prefill_id = p.prefill_id
      group by p.matter
      union all
      select p.matter, h.department, count(*), sum(h.filled),
        sum(p.filled + p.declared + p.missing), 0, 0, count(s.prefill_id),
        coalesce(sum(b.kept), 0), coalesce(sum(s.kept + s.given), 0), 0, 0
      from prefill p join prefill_share h on h.prefill_id = p.prefill_id
        left join prefill_submission s on s.prefill_id = p.prefill_id
        left join prefill_submission_share b
          on b.prefill_id = p.prefill_id and b.department = h.department
      group by p.matter, h.department
      order by 1, 2
      """;

  private final JdbcClient jdbc;

  OnceOnlyFigures(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Of all matters, each as a whole and then by department. */
  public List<OnceOnly> all() {
    return jdbc.sql(ALL).query(OnceOnlyFigures::read).list();
  }

  private static OnceOnly read(ResultSet row, int number) throws SQLException {
    long filled = row.getLong("filled");
    long needed = row.getLong("needed");
    long spared = row.getLong("spared");
    long materials = row.getLong("materials");
    long kept = row.getLong("kept");
    long submitted = row.getLong("submitted");
    return new OnceOnly(
        row.getString("matter"),
        row.getString("department"),
        row.getLong("prefills"),
        filled,
        needed,
        spared,
        materials,
        rate(filled + spared, needed + materials),
        row.getLong("submissions"),
        kept,
        submitted,
        rate(kept + row.getLong("spared_then"), submitted + row.getLong("materials_then")));
  }

  private static double rate(long part, long all) {
    return all == 0 ? 0 : (double) part / all;
  }
}
