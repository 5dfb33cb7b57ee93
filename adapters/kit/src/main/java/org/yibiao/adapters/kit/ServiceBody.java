package org.yibiao.adapters.kit;

import org.yibiao.standard.CanonicalJson;
import org.yibiao.standard.v1.Evidence;
import org.yibiao.standard.v1.StepRequest;
import org.yibiao.standard.v1.StepResult;
import org.yibiao.standard.value.ServiceCode;
import tools.jackson.databind.JsonNode;

/**
 * Which element of the standard carries a service's request and result: the one that is named after
 * the service ({@code tax.deed-tax}: {@code deedTaxRequest}), or catalogued data where there is
 * none.
 */
public final class ServiceBody {

  /** The element of a request of catalogued data. */
  public static final String DATA_REQUEST = "dataRequest";

  /** The element of a result of catalogued data. */
  public static final String DATA_RESULT = "dataResult";

  /** The element of a record of catalogued data. */
  public static final String DATA_RECORD = "dataRecord";

  private ServiceBody() {}

  /** Name of the request's element in {@code stepRequest}. */
  public static String requestElement(ServiceCode service) {
    String own = camel(service) + "Request";
    return has(StepRequest.class, own) ? own : DATA_REQUEST;
  }

  /** Name of the result's element in {@code stepResult}. */
  public static String resultElement(ServiceCode service) {
    String own = camel(service) + "Result";
    return has(StepResult.class, own) ? own : DATA_RESULT;
  }

  /** The service's name without its department, such as {@code deed-tax}. */
  public static String ownName(ServiceCode service) {
    return service.value().substring(service.value().indexOf('.') + 1);
  }

  /** The generated class of a result's element. */
  static Class<?> resultType(String element) {
    try {
      return StepResult.class.getDeclaredField(element).getType();
    } catch (NoSuchFieldException e) {
      throw new IllegalArgumentException("No " + element + " in stepResult", e);
    }
  }

  /** The generated class of a body that a department can attest, such as {@code ownership}. */
  static Class<?> evidenceType(String element) {
    try {
      return Evidence.class.getDeclaredField(element).getType();
    } catch (NoSuchFieldException e) {
      throw new IllegalArgumentException("No " + element + " in evidence", e);
    }
  }

  /**
   * A body of data that a mapping made.
   *
   * @throws org.yibiao.standard.NotReadable if it is not of this type
   */
  static Object read(JsonNode data, String element, Class<?> type) {
    return switch (element) {
      case DATA_RESULT -> CatalogueData.result(data);
      case DATA_RECORD -> CatalogueData.record(data);
      default -> CanonicalJson.read(data, type);
    };
  }

  private static boolean has(Class<?> document, String element) {
    try {
      document.getDeclaredField(element);
      return true;
    } catch (NoSuchFieldException e) {
      return false;
    }
  }

  private static String camel(ServiceCode service) {
    String own = ownName(service);
    StringBuilder name = new StringBuilder();
    for (String word : own.split("-")) {
      name.append(
          name.isEmpty() ? word : Character.toUpperCase(word.charAt(0)) + word.substring(1));
    }
    return name.toString();
  }
}
