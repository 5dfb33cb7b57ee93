package org.yibiao.benchmarks.stages.bare;

import static java.time.format.DateTimeFormatter.ISO_OFFSET_DATE_TIME;

import com.dashjoin.jsonata.Jsonata;
import com.networknt.schema.Schema;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.xml.validation.ValidatorHandler;
import org.yibiao.adapters.kit.DepartmentDescriptor.Translation;
import org.yibiao.adapters.kit.NativeSchema;
import org.yibiao.benchmarks.stages.MappingCase;
import org.yibiao.standard.DocumentType;
import org.yibiao.standard.v1.DataItem;
import org.yibiao.standard.v1.DataResult;
import org.yibiao.standard.v1.StepRequest;
import tools.jackson.databind.JsonNode;

/** JSONata on a department's expressions, and Jackson's trees held against its schemas. */
final class BareJsonata implements BareMapping {

  private final Map<String, Object> known = new HashMap<>();
  private final BareJaxb jaxb = new BareJaxb();
  private final ValidatorHandler standard = BareXml.validator(DocumentType.xsd());
  private final Jsonata request;
  private final Jsonata answer;
  private final Schema requestSchema;
  private final Schema answerSchema;
  private final DeclaredData requestData;
  private final DeclaredData answerData;

  BareJsonata(MappingCase of) throws Exception {
    request = compile(of, of.service().request());
    answer = compile(of, of.service().answer());
    requestSchema = schema(of, of.service().request());
    answerSchema = schema(of, of.service().answer());
    requestData = new DeclaredData(of.service().request().fields());
    answerData = new DeclaredData(of.service().answer().fields());
    Map<String, Map<String, String>> codes = of.folder().descriptor().codeMaps();
    Map<String, Map<String, String>> back = back(codes);
    known.put("settings", of.parameters());
    known.put("toNative", code(codes, "toNative"));
    known.put("toStandard", code(back, "toStandard"));
  }

  private static Jsonata compile(MappingCase of, Translation way) {
    String text = new String(of.folder().read(way.mapping()), StandardCharsets.UTF_8);
    Jsonata compiled = Jsonata.jsonata(text);
    // as the hub does: the thread's last one would keep what each evaluation was given
    Jsonata.jsonata("null");
    return compiled;
  }

  private static Schema schema(MappingCase of, Translation way) {
    return BareJson.schema(NativeSchema.json(of.folder(), way.schema()));
  }

  private static Jsonata.JFunction code(Map<String, Map<String, String>> maps, String name) {
    Jsonata.Fn2<String, String, String> find = (map, code) -> maps.get(map).get(code);
    return Jsonata.function(name, find, "<ss:s>");
  }

  private static Map<String, Map<String, String>> back(Map<String, Map<String, String>> codes) {
    Map<String, Map<String, String>> back = new HashMap<>();
    codes.forEach(
        (name, map) ->
            map.forEach(
                (code, own) ->
                    back.computeIfAbsent(name, each -> new HashMap<>()).putIfAbsent(own, code)));
    return back;
  }

  @Override
  public String request(StepRequest document) {
    Map<String, Object> view = new LinkedHashMap<>();
    view.put("messageId", document.getEnvelope().getMessageId());
    view.put("createdAt", ISO_OFFSET_DATE_TIME.format(document.getEnvelope().getCreatedAt()));
    view.put("division", document.getEnvelope().getDivision());
    view.put("caseNumber", document.getCaseNumber());
    view.put("stepId", document.getStepId());
    view.put("data", requestData.right(document.getDataRequest().getItem()));
    JsonNode made = evaluate(request, view);
    return BareJson.right(requestSchema, made).toString();
  }

  @Override
  public Object answer(String text) throws Exception {
    JsonNode read = BareJson.right(answerSchema, BareJson.MAPPER.readTree(text));
    JsonNode mapped = evaluate(answer, Map.of("native", BareJson.plain(read)));
    DataResult result = new DataResult();
    for (Map.Entry<String, JsonNode> datum : mapped.path("data").properties()) {
      DataItem item = new DataItem();
      item.setName(datum.getKey());
      item.setValue(datum.getValue().asString());
      result.getItem().add(item);
    }
    jaxb.write(result, standard);
    answerData.right(result.getItem());
    return result;
  }

  private JsonNode evaluate(Jsonata expression, Object input) {
    Jsonata.Frame frame = expression.createFrame();
    // the hub's bounds: without any, the library takes those of the last evaluation of the thread
    frame.setRuntimeBounds(2000, 200);
    known.forEach(frame::bind);
    return BareJson.MAPPER.valueToTree(expression.evaluate(input, frame));
  }
}
