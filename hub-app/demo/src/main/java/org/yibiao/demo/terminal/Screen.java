package org.yibiao.demo.terminal;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/**
 * Where the demo writes: UTF-8 whatever the locale, and colours only where a person looks.
 *
 * @param columns how wide it is
 */
public record Screen(PrintStream out, boolean coloured, int columns) {

  /** The launcher says by this variable that a person looks, and how wide the terminal is. */
  private static final String TERMINAL_COLUMNS = "YIBIAO_COLUMNS";

  private static final int USUAL_COLUMNS = 132;

  /** From here on a console object says nothing about there being a terminal. */
  private static final int CONSOLE_ALWAYS = 22;

  /** The screen of this process. */
  public static Screen ofProcess() {
    PrintStream out =
        new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
    return of(out, System.getenv(), hasConsole());
  }

  static Screen of(PrintStream out, Map<String, String> environment, boolean console) {
    String columns = environment.getOrDefault(TERMINAL_COLUMNS, "");
    boolean watched = console || !columns.isEmpty();
    boolean plain =
        !environment.getOrDefault("NO_COLOR", "").isEmpty()
            || environment.getOrDefault("TERM", "").equals("dumb");
    boolean number = columns.matches("[1-9][0-9]{0,4}");
    return new Screen(out, watched && !plain, number ? Integer.parseInt(columns) : USUAL_COLUMNS);
  }

  /** Writes a line. */
  public void line(String text) {
    out.println(text);
  }

  /** Writes a line in a colour, where there are colours. */
  public void line(Ink ink, String text) {
    out.println(ink(ink, text));
  }

  /** Writes an empty line. */
  public void gap() {
    out.println();
  }

  /** The text in a colour, where there are colours. */
  public String ink(Ink ink, String text) {
    return coloured ? ink.on(text) : text;
  }

  private static boolean hasConsole() {
    return Runtime.version().feature() < CONSOLE_ALWAYS && System.console() != null;
  }
}
