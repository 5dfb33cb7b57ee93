package org.yibiao.adapters.declared.check;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.yibiao.adapters.declared.sample.Likeness;
import org.yibiao.adapters.declared.sample.Sample;
import org.yibiao.adapters.declared.sample.SampleRequests;
import org.yibiao.adapters.declared.sample.Samples;
import org.yibiao.adapters.kit.AnswerNotUnderstood;
import org.yibiao.adapters.kit.DepartmentDescriptor;
import org.yibiao.adapters.kit.DepartmentDescriptor.NativeCode;
import org.yibiao.adapters.kit.DepartmentDescriptor.Service;
import org.yibiao.adapters.kit.DepartmentFolder;
import org.yibiao.adapters.kit.OutcomeKind;
import org.yibiao.adapters.kit.RequestNotCarried;
import org.yibiao.adapters.kit.ServiceOutcome;
import org.yibiao.adapters.kit.ServiceRequest;
import org.yibiao.adapters.kit.Translator;
import org.yibiao.standard.NotReadable;
import tools.jackson.databind.JsonNode;

/** The checks that need nothing but the folder: samples both ways, codes, totality, reversal. */
final class FolderChecks {

  private static final int RANDOM_REQUESTS = 200;
  private static final int ENOUGH_REASONS = 20;

  private final DepartmentFolder folder;
  private final DepartmentDescriptor descriptor;
  private final Map<String, String> settings;
  private final SampleRequests requests;

  FolderChecks(
      DepartmentFolder folder, DepartmentDescriptor descriptor, Map<String, String> settings) {
    this.folder = folder;
    this.descriptor = descriptor;
    this.settings = settings;
    this.requests = new SampleRequests(descriptor);
  }

  List<CheckResult> run() {
    List<CheckResult> results = new ArrayList<>();
    for (Service service : descriptor.services()) {
      Translator translator = new Translator(folder, descriptor, service);
      results.add(samples(service, translator));
      if (service.isDeclared()) {
        results.add(total(service, translator));
        if (service.request().reverse().isPresent()) {
          results.add(reversible(service, translator));
        }
      }
    }
    results.add(codes());
    return results;
  }

  private CheckResult samples(Service service, Translator translator) {
    Complaints complaints = new Complaints();
    List<Sample> samples = Samples.of(folder, service);
    boolean isDone = samples.stream().anyMatch(each -> each.outcome() == OutcomeKind.DONE);
    boolean isOther = samples.stream().anyMatch(each -> each.outcome() != OutcomeKind.DONE);
    if (!isDone || !isOther) {
      complaints.add(
          Samples.file(service.code()) + " 至少要有一个办成的样例和一个未办成的样例",
          Samples.file(service.code()) + " needs one sample that is done and one that is not");
    }
    samples.forEach(each -> check(service, translator, each, complaints));
    return complaints.about(service.code() + "：样例双向可转换", service.code() + ": samples go both ways");
  }

  private void check(Service service, Translator translator, Sample sample, Complaints complaints) {
    String name = "“" + sample.name() + "”";
    try {
      ServiceRequest request = requests.of(service, sample.request(), sample.name());
      String made = translator.toNative(request, settings);
      boolean isAsWanted =
          sample.nativeRequest().map(pattern -> Likeness.of(pattern, made)).orElse(true);
      if (!isAsWanted) {
        complaints.add(
            name + " 的请求转换为 " + made + "，与样例 nativeRequest 不符",
            name + ": the request becomes " + made + ", which is not the sample's nativeRequest");
      }
      answer(translator, sample, complaints);
    } catch (RequestNotCarried e) {
      complaints.add(name + "：" + e.why().zh(), name + ": " + e.why().en());
    } catch (AnswerNotUnderstood | NotReadable | IllegalStateException e) {
      complaints.add(name + " 无法转换：" + e.getMessage(), name + ": " + e.getMessage());
    }
  }

  private void answer(Translator translator, Sample sample, Complaints complaints) {
    JsonNode given = sample.answer();
    String text = given.isString() ? given.asString() : given.toString();
    ServiceOutcome outcome = translator.fromNative(text, settings);
    new SampleOutcome(sample).compare(outcome, complaints);
  }

  /** Whatever the hub may ask for can be put into native form. */
  private CheckResult total(Service service, Translator translator) {
    Complaints complaints = new Complaints();
    RandomData data = new RandomData(service.code().hashCode());
    // one example of each reason is enough
    Set<String> reasons = new HashSet<>();
    // nor is it worth while to wait for many that fail, since an endless one takes its time
    for (int i = 0; i < RANDOM_REQUESTS && reasons.size() < ENOUGH_REASONS; i++) {
      JsonNode made = data.of(service.request().fields());
      try {
        translator.toNative(requests.of(service, made, "random " + i), settings);
      } catch (RequestNotCarried e) {
        if (reasons.add(e.why().en())) {
          complaints.add(
              e.why().zh() + "；请放宽原生模式、补全代码映射，或收紧 fields；例 " + made,
              e.why().en() + "; allow it, map the code, or declare less in fields; as in " + made);
        }
      } catch (NotReadable | IllegalStateException e) {
        complaints.add(e.getMessage() + "；例 " + made, e.getMessage() + "; as in " + made);
        break;
      }
    }
    return complaints.about(
        service.code() + "：" + RANDOM_REQUESTS + " 份随机请求均可转换",
        service.code() + ": " + RANDOM_REQUESTS + " random requests can all be mapped");
  }

  private CheckResult reversible(Service service, Translator translator) {
    Complaints complaints = new Complaints();
    RandomData data = new RandomData(service.code().hashCode() + 1L);
    for (int i = 0; i < RANDOM_REQUESTS; i++) {
      JsonNode made = data.of(service.request().fields());
      String text = translator.toNative(requests.of(service, made, "random " + i), settings);
      JsonNode back = translator.dataOf(text, settings).orElseThrow();
      if (!Likeness.matches(made, back)) {
        complaints.add(made + " 还原为 " + back, made + " comes back as " + back);
      }
    }
    return complaints.about(
        service.code() + "：请求可还原", service.code() + ": requests are reversible");
  }

  /** Every code of the table is shown by a sample, and has words for people. */
  private CheckResult codes() {
    Complaints complaints = new Complaints();
    Set<String> shown = new HashSet<>();
    descriptor
        .services()
        .forEach(
            service ->
                Samples.of(folder, service).forEach(each -> each.code().ifPresent(shown::add)));
    for (NativeCode code : descriptor.codes()) {
      boolean isTransport = code.code().startsWith("HTTP-") || code.code().equals("SOAP-FAULT");
      if (!isTransport && code.outcome() != OutcomeKind.DONE && !shown.contains(code.code())) {
        complaints.add(
            "代码 " + code.code() + " 没有样例：请在 samples/ 中加一个", "No sample shows code " + code.code());
      }
      if (code.outcome() != OutcomeKind.DONE && code.text().isEmpty()) {
        complaints.add(
            "代码 " + code.code() + " 没有中英文说明（text）",
            "Code " + code.code() + " has no text in zh and en");
      }
    }
    return complaints.about("返回码表完整", "the table of codes is complete");
  }
}
