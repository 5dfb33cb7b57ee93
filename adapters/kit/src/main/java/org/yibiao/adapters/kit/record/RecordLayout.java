package org.yibiao.adapters.kit.record;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.nio.charset.Charset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.yibiao.adapters.kit.DepartmentDescriptor.Name;

/**
 * How a file of records is built: the content of a {@code *.layout.yaml}, held by {@code
 * kit/record-layout.schema.json}.
 *
 * @param name what the records are, for people
 * @param charset the character set of the whole file
 * @param separator between the fields of a CSV record
 * @param header whether a CSV file begins with a line of the columns' names
 * @param record path of the element that is one record of an XML file, such as {@code
 *     /Message/Data/KTT_FW_H}
 * @param lineEnd what ends a line when a file is written; when it is read, both are taken
 * @param columns what is taken of each record, for fixed and CSV in the file's order
 */
public record RecordLayout(
    Name name,
    Format format,
    Charset charset,
    Optional<String> separator,
    Optional<Boolean> header,
    Optional<String> record,
    Optional<LineEnd> lineEnd,
    List<Column> columns) {

  /** The forms of file that there are. */
  public enum Format {
    /** Lines of fields that have a width in bytes. */
    @JsonProperty("fixed")
    FIXED,
    /** RFC 4180, with any separator. */
    @JsonProperty("csv")
    CSV,
    /** A document with one element for each record. */
    @JsonProperty("xml")
    XML,
    /** A JSON object on each line. */
    @JsonProperty("json-lines")
    JSON_LINES
  }

  /** What ends a line. */
  public enum LineEnd {
    @JsonProperty("lf")
    LF("\n"),
    @JsonProperty("crlf")
    CRLF("\r\n");

    private final String text;

    LineEnd(String text) {
      this.text = text;
    }

    String text() {
      return text;
    }
  }

  /** To which side a field of fixed width is pushed. */
  public enum Align {
    @JsonProperty("left")
    LEFT,
    @JsonProperty("right")
    RIGHT
  }

  /**
   * One column.
   *
   * @param name its name, by which mappings know it
   * @param source where the file has it, if not under its name: a CSV header, a JSON property, or
   *     in XML a path below the record such as {@code @BDCDYH}, {@code QLR/@XM} or {@code DZ}
   * @param width bytes that it takes in a file of fixed width
   * @param align which side it is pushed to when it is written; blanks on both are dropped when it
   *     is read
   * @param pad what it is filled up with when it is written, a blank unless said otherwise
   * @param required whether it must not be empty
   * @param pattern what a value that is not empty has to look like
   * @param codes the department's codes and the standard's for them; no others are taken
   * @param join what several values of an XML or JSON record are joined by
   * @param personal whether it is masked where a record is shown
   */
  public record Column(
      String name,
      Name label,
      Optional<String> source,
      Optional<Integer> width,
      Optional<Align> align,
      Optional<String> pad,
      Optional<Boolean> required,
      Optional<String> pattern,
      Optional<Map<String, String>> codes,
      Optional<String> join,
      Optional<Boolean> personal) {

    String inFile() {
      return source.orElse(name);
    }

    int bytes() {
      return width.orElseThrow(() -> new IllegalArgumentException(name + " has no width"));
    }

    boolean isRequired() {
      return required.orElse(false);
    }

    boolean isPersonal() {
      return personal.orElse(false);
    }
  }

  boolean hasHeader() {
    return format == Format.CSV && header.orElse(true);
  }

  char separatorCharacter() {
    return separator.orElse(",").charAt(0);
  }

  String endOfLine() {
    return lineEnd.orElse(LineEnd.LF).text();
  }
}
