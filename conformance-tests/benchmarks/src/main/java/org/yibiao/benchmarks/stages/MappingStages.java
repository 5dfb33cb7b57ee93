package org.yibiao.benchmarks.stages;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import org.yibiao.adapters.kit.ServiceOutcome;
import org.yibiao.adapters.kit.ServiceRequest;
import org.yibiao.adapters.kit.Translator;
import org.yibiao.benchmarks.stages.Stages.Maker;
import org.yibiao.benchmarks.stages.bare.BareMapping;
import org.yibiao.standard.CanonicalJson;

/**
 * The mapping of every department each way, with the check of the native form and, on the way back,
 * of the result: by the hub, and by the bare libraries on the same files and the same sample.
 */
final class MappingStages {

  private MappingStages() {}

  static Map<String, Maker> all() {
    Map<String, Maker> all = new LinkedHashMap<>();
    Map<String, String> channel = Map.of("channel", "YBT.JS", "operator", "13200000001");
    Map<String, String> message = Map.of("bizMsgId", "320213261120000007");
    adapter(all, "tax", "taxpayer-registration", channel);
    adapter(all, "public-security", "seal-filing", terminal());
    adapter(all, "market-regulation", "company-registration", Map.of());
    adapter(all, "land", "transfer-registration", message);
    declared(all, "planning", "planning-permit");
    declared(all, "customs", "importer-registration");
    declared(all, "development-reform", "project-filing");
    declared(all, "finance", "payment-confirmation");
    declared(all, "banks", "account-opening");
    declared(all, "commerce", "operator-filing");
    return all;
  }

  /** Who asks, and what an answer by positions cannot say. */
  private static Map<String, String> terminal() {
    return Map.of(
        "caller-id-number", "320211197904123019",
        "caller-name", "沈文博",
        "caller-unit-code", "320200250101",
        "caller-unit-name", "无锡市政务服务一表通平台",
        "caller-badge", "025101",
        "caller-ip", "127.0.0.1",
        "caller-mac", "02-00-00-00-00-01",
        "system-name", "一表通",
        "company", "91320211MADH4K7P1J",
        "seals", "01 02 05");
  }

  private static void adapter(
      Map<String, Maker> all, String department, String service, Map<String, String> parameters) {
    both(all, department, () -> MappingCase.ofAdapter(department, service, parameters));
  }

  private static void declared(Map<String, Maker> all, String department, String service) {
    both(all, department, () -> MappingCase.ofDeclared(department, service));
  }

  private static void both(Map<String, Maker> all, String department, Callable<MappingCase> of) {
    all.put("mapping-" + department + "-request", () -> request(of.call()));
    all.put("mapping-" + department + "-answer", () -> answer(of.call()));
  }

  private static Stage request(MappingCase of) throws Exception {
    Translator translator = translator(of);
    BareMapping bare = BareMapping.of(of);
    ServiceRequest request = ServiceRequest.of(of.document());
    return new Stage(
        () -> translator.toNative(request, of.parameters()), () -> bare.request(of.document()));
  }

  private static Stage answer(MappingCase of) throws Exception {
    Translator translator = translator(of);
    BareMapping bare = BareMapping.of(of);
    return new Stage(
        () -> translator.fromNative(of.answer(), of.parameters()),
        () -> bare.answer(of.answer()),
        MappingStages::result);
  }

  private static Translator translator(MappingCase of) {
    return new Translator(of.folder(), of.folder().descriptor(), of.service());
  }

  /** The hub says what the answer means, the libraries give the result alone. */
  private static Object result(Object outcome) {
    return CanonicalJson.toTree(
        outcome instanceof ServiceOutcome.Done done ? done.result() : outcome);
  }
}
