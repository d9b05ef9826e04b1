package org.denbun.language;

import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.List;

/**
 * What may stand beside a word. A form is letters, which may hold {@code {DIGIT}}, or a script as
 * {@code {HAN}}, or {@code {END}} for the edge of the sentence.
 */
public final class Surroundings {

  private static final String DIGIT = "{DIGIT}";

  private final List<String> forms = new ArrayList<>();
  private final List<UnicodeScript> scripts = new ArrayList<>();
  private boolean digit;
  private boolean edge;

  static Surroundings of(Table.Row row, String column) {
    Surroundings surroundings = new Surroundings();
    for (String form : row.all(column)) {
      surroundings.add(form, row);
    }
    return surroundings;
  }

  private void add(String form, Table.Row row) {
    if (form.equals(DIGIT)) {
      digit = true;
    } else if (form.contains(DIGIT)) {
      for (int d = 0; d <= 9; d++) {
        forms.add(form.replace(DIGIT, Integer.toString(d)));
      }
    } else if (!form.startsWith("{")) {
      forms.add(form);
    } else if (form.equals("{END}")) {
      edge = true;
    } else {
      scripts.add(script(form.substring(1, form.length() - 1), row));
    }
  }

  private static UnicodeScript script(String name, Table.Row row) {
    try {
      return UnicodeScript.forName(name);
    } catch (IllegalArgumentException unknown) {
      throw row.wrong("there is no script " + name);
    }
  }

  public boolean isEmpty() {
    return forms.isEmpty() && scripts.isEmpty() && !digit && !edge;
  }

  /** Whether one of them begins at a place of a text that ends at a limit. */
  public boolean follow(String text, int at, int limit) {
    if (at >= limit) {
      return edge;
    }
    for (int i = 0; i < forms.size(); i++) {
      if (text.startsWith(forms.get(i), at)) {
        return true;
      }
    }
    return is(text.charAt(at));
  }

  /** Whether one of them ends at a place of a text that begins at a start. */
  public boolean precede(String text, int at, int start) {
    if (at <= start) {
      return edge;
    }
    for (int i = 0; i < forms.size(); i++) {
      String form = forms.get(i);
      if (at - form.length() >= start && text.startsWith(form, at - form.length())) {
        return true;
      }
    }
    return is(text.charAt(at - 1));
  }

  private boolean is(char c) {
    return digit && c >= '0' && c <= '9'
        || !scripts.isEmpty() && scripts.contains(UnicodeScript.of(c));
  }
}
