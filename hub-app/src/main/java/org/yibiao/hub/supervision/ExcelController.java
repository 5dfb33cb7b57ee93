package org.yibiao.hub.supervision;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.yibiao.adapters.kit.DepartmentDescriptor.Name;
import org.yibiao.hub.access.Caller;
import org.yibiao.routes.supervision.CaseSearch;
import org.yibiao.routes.supervision.Standing;
import org.yibiao.routes.supervision.SupervisionBook;
import org.yibiao.routes.supervision.SupervisionFigures;
import org.yibiao.routes.supervision.Watched;

/** The same as Excel files, which are written while they are read. */
@RestController
@RequestMapping("/api/v1/supervision")
class ExcelController {

  private static final String EXCEL =
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
  private static final List<String> CASES =
      List.of(
          "办件编号 Case number",
          "事项编码 Matter code",
          "事项 Matter",
          "区划 Area",
          "权力类别 Power",
          "申请人 Applicant",
          "状态 State",
          "灯色 Light",
          "受理日 Accepted on",
          "承诺时限 Promised days",
          "法定时限 Statutory days",
          "延长 Extended by",
          "到期日 Due on",
          "办结日 Completed on",
          "已用工作日 Days used",
          "剩余工作日 Days left",
          "超期工作日 Days late");
  private static final List<String> FIGURES =
      List.of(
          "代码 Code",
          "名称 Name",
          "收件 Received",
          "办结 Completed",
          "按时 In time",
          "超期 Late",
          "在办 Running",
          "暂停 Stopped",
          "黄牌 Yellow",
          "红牌 Red",
          "平均工作日 Average days");

  private final SupervisionBook book;
  private final SupervisionFigures figures;
  private final KeyNames names;
  private final Clock clock;

  ExcelController(SupervisionBook book, SupervisionFigures figures, KeyNames names, Clock clock) {
    this.book = book;
    this.figures = figures;
    this.names = names;
    this.clock = clock;
  }

  @GetMapping("/cases.xlsx")
  void cases(CaseFilter filter, Caller caller, HttpServletResponse response) throws IOException {
    CaseSearch search = filter.search();
    Optional<String> own = SupervisionController.own(caller);
    SupervisionBook.Part<SupervisionBook.Row> part = part(search, own);
    begin(response, "cases.xlsx");
    try (ExcelTable table = new ExcelTable(response.getOutputStream(), "办件 Cases", CASES)) {
      while (!part.items().isEmpty()) {
        for (SupervisionBook.Row row : part.items()) {
          table.add(cells(row));
        }
        if (part.next().isEmpty() || !table.hasRoom()) {
          break;
        }
        part = part(search.from(part.next().get()), own);
      }
    }
  }

  private SupervisionBook.Part<SupervisionBook.Row> part(CaseSearch search, Optional<String> own) {
    return book.cases(search, own, SupervisionController.MOST);
  }

  private List<?> cells(SupervisionBook.Row row) {
    Standing whole = row.whole();
    Watched it = whole.watched();
    return Arrays.asList(
        it.caseNumber(),
        it.about().matter(),
        both(names.matter(it.about().matter())),
        it.about().area(),
        both(names.of(SupervisionFigures.By.POWER, it.about().power())),
        row.applicant(),
        it.state(),
        whole.light().code(),
        it.begunOn(),
        it.limit().promised().orElse(null),
        it.limit().statutory().orElse(null),
        it.limit().extended(),
        it.due().on().orElse(null),
        it.end().map(Watched.End::on).orElse(null),
        whole.used(),
        whole.left().orElse(null),
        it.end().flatMap(Watched.End::late).orElse(null));
  }

  @GetMapping("/statistics.xlsx")
  void statistics(FiguresFilter filter, Caller caller, HttpServletResponse response)
      throws IOException {
    SupervisionFigures.Search search = filter.search(SupervisionController.own(caller), clock);
    List<SupervisionFigures.Line> lines = figures.of(search);
    begin(response, "statistics.xlsx");
    try (ExcelTable table = new ExcelTable(response.getOutputStream(), "统计 Statistics", FIGURES)) {
      for (SupervisionFigures.Line line : lines) {
        table.add(
            Arrays.asList(
                line.key(),
                both(names.of(search.by(), line.key())),
                line.received(),
                line.completed(),
                line.inTime(),
                line.late(),
                line.running(),
                line.stopped(),
                line.yellow(),
                line.red(),
                line.averageDays().orElse(null)));
      }
    }
  }

  private static void begin(HttpServletResponse response, String file) {
    response.setContentType(EXCEL);
    response.setHeader("Content-Disposition", "attachment; filename=\"" + file + "\"");
    response.setHeader("Cache-Control", "no-store");
  }

  private static String both(Optional<Name> name) {
    return name.map(each -> each.zh() + " " + each.en()).orElse(null);
  }
}
