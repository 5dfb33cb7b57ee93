package org.yibiao.hub.dcat;

import java.io.IOException;
import org.eclipse.rdf4j.model.Model;
import org.eclipse.rdf4j.rio.RDFFormat;
import org.eclipse.rdf4j.rio.Rio;
import org.eclipse.rdf4j.rio.WriterConfig;
import org.eclipse.rdf4j.rio.helpers.JSONLDMode;
import org.eclipse.rdf4j.rio.helpers.JSONLDSettings;
import org.springframework.http.HttpInputMessage;
import org.springframework.http.HttpOutputMessage;
import org.springframework.http.MediaType;
import org.springframework.http.converter.AbstractHttpMessageConverter;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.stereotype.Component;

/** Writes a graph in the form that the caller accepts: Turtle, JSON-LD or RDF/XML. */
@Component
class RdfBody extends AbstractHttpMessageConverter<Model> {

  static final String TURTLE = "text/turtle";
  static final String JSON_LD = "application/ld+json";
  static final String RDF_XML = "application/rdf+xml";

  // namespaces become the context, so that people can read it
  private static final WriterConfig COMPACT =
      new WriterConfig().set(JSONLDSettings.JSONLD_MODE, JSONLDMode.COMPACT);

  RdfBody() {
    super(
        MediaType.parseMediaType(TURTLE),
        MediaType.parseMediaType(JSON_LD),
        MediaType.parseMediaType(RDF_XML));
  }

  @Override
  protected boolean supports(Class<?> type) {
    return Model.class.isAssignableFrom(type);
  }

  @Override
  public boolean canRead(Class<?> type, MediaType mediaType) {
    return false;
  }

  @Override
  protected Model readInternal(Class<? extends Model> type, HttpInputMessage message) {
    throw new HttpMessageNotReadableException("The hub takes no RDF", message);
  }

  @Override
  protected void writeInternal(Model graph, HttpOutputMessage message) throws IOException {
    Rio.write(graph, message.getBody(), format(message.getHeaders().getContentType()), COMPACT);
  }

  private static RDFFormat format(MediaType type) {
    return switch (type.getType() + "/" + type.getSubtype()) {
      case TURTLE -> RDFFormat.TURTLE;
      case JSON_LD -> RDFFormat.JSONLD;
      case RDF_XML -> RDFFormat.RDFXML;
      default -> throw new IllegalArgumentException("No form of RDF: " + type);
    };
  }
}
