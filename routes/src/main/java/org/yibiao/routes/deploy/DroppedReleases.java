package org.yibiao.routes.deploy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.yibiao.adapters.declared.DeclaredDepartment;
import org.yibiao.adapters.kit.DepartmentDescriptor.Name;
import org.yibiao.standard.value.DepartmentCode;

/** What was dropped, from its copy to its end: made live, refused, replaced, withdrawn. */
@Component
class DroppedReleases {

  private static final Logger LOG = LoggerFactory.getLogger(DroppedReleases.class);

  private final Path directory;
  private final Admission admission;
  private final DeclaredDepartments make;
  private final KeptReleases kept;
  private final DeploymentBook book;
  private final Clock clock;

  DroppedReleases(
      @Value("${yibiao.departments-dir:${yibiao.data:./data}/departments}") Path directory,
      Admission admission,
      DeclaredDepartments make,
      Clock clock) {
    this.directory = directory.toAbsolutePath().normalize();
    this.admission = admission;
    this.make = make;
    this.kept = new KeptReleases(this.directory);
    this.book = new DeploymentBook(this.directory);
    this.clock = clock;
  }

  /** What was dropped, and what became of it. */
  List<Deployment> all() {
    return book.all();
  }

  void tidy() {
    kept.tidy();
  }

  boolean wasLive(String name) {
    return kept.last(name).isPresent();
  }

  /** Copies and checks what lies there and makes it live, or says why not. */
  void offer(Path dropped, String name, String digest, Socket socket) {
    try {
      DeclaredDepartment department =
          admission.admit(kept.copy(dropped, name, digest), socket.departments());
      demandOnlyOne(name, department.descriptor().department());
      socket.plug(department);
      kept.remember(name, digest);
      book.isBack(department.descriptor().department());
      book.tell(entry(name, Deployment.LIVE, department, List.of()));
    } catch (Refused e) {
      refuse(name, digest, e.reasons(), socket);
    } catch (RuntimeException e) {
      LOG.warn("{} could not be made live", name, e);
      String why = String.valueOf(e.getMessage());
      refuse(name, digest, List.of(new Name("无法启用：" + why, "It cannot go live: " + why)), socket);
    }
  }

  /** What is not there any more: its department is withdrawn, unless something else is in place. */
  void gone(String name, Socket socket) {
    Optional<Deployment> was = book.find(name).filter(each -> each.department().isPresent());
    Optional<DepartmentCode> code = was.flatMap(Deployment::department).map(DepartmentCode::new);
    if (code.isEmpty() || other(name, code.get()).isPresent()) {
      kept.forget(name);
      book.forget(name);
      return;
    }
    Optional<DeclaredDepartment> shipped = make.shipped(code.get());
    if (shipped.isPresent()) {
      socket.plug(shipped.get());
      kept.forget(name);
      book.forget(name);
    } else {
      socket.withdraw(code.get());
      book.tell(was.get().withdrawn(OffsetDateTime.now(clock)));
    }
  }

  /** At the start: what was live when the hub ended and is gone now is known, but not asked. */
  void withdrawWhatIsGone(Socket socket) {
    for (String name : kept.names()) {
      if (Files.notExists(directory.resolve(name))) {
        last(name, socket)
            .filter(each -> other(name, each.descriptor().department()).isEmpty())
            .filter(each -> make.shipped(each.descriptor().department()).isEmpty())
            .ifPresentOrElse(each -> takeBack(name, each, socket), () -> kept.forget(name));
      }
    }
  }

  private void takeBack(String name, DeclaredDepartment department, Socket socket) {
    socket.plug(department);
    socket.withdraw(department.descriptor().department());
    book.tell(entry(name, Deployment.WITHDRAWN, department, List.of()));
  }

  /** A release before it stays live; at the start of the hub it is made so again. */
  private void refuse(String name, String digest, List<Name> reasons, Socket socket) {
    kept.drop(name, digest);
    Optional<Deployment> before = book.find(name).filter(each -> each.release().isPresent());
    if (before.isPresent()) {
      book.tell(before.get().refused(reasons, OffsetDateTime.now(clock)));
      return;
    }
    Optional<DeclaredDepartment> last = last(name, socket);
    last.ifPresent(socket::plug);
    OffsetDateTime now = OffsetDateTime.now(clock);
    book.tell(
        last.map(each -> entry(name, Deployment.REFUSED, each, reasons))
            .orElseGet(() -> Deployment.refused(name, reasons, now)));
  }

  private Optional<DeclaredDepartment> last(String name, Socket socket) {
    try {
      return kept.last(name).map(each -> admission.admit(each, socket.departments()));
    } catch (Refused e) {
      LOG.warn("The release of {} that was live before is not right any more", name, e);
      return Optional.empty();
    }
  }

  private void demandOnlyOne(String name, DepartmentCode code) {
    other(name, code)
        .ifPresent(
            other -> {
              throw new Refused(
                  "部门 " + code + " 已由 " + other.name() + " 接入；请更新它，或先删除它",
                  code + " is there already, as " + other.name() + ": change or delete that one");
            });
  }

  /** Another one in the directory that brought the same department. */
  private Optional<Deployment> other(String name, DepartmentCode code) {
    return book.all().stream()
        .filter(each -> !each.name().equals(name))
        .filter(each -> each.department().filter(code.value()::equals).isPresent())
        .filter(each -> Files.exists(directory.resolve(each.name())))
        .findFirst();
  }

  private Deployment entry(
      String name, String state, DeclaredDepartment department, List<Name> reasons) {
    return new Deployment(
        name,
        state,
        Optional.of(department.descriptor().department().value()),
        Optional.of(department.release().label()),
        reasons,
        OffsetDateTime.now(clock));
  }
}
