package org.denbun.cli;

import org.denbun.extraction.Given;
import org.denbun.extraction.Published;
import org.denbun.language.Languages;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** The options that say what is known of the articles beforehand. */
final class Knowledge {
  @Option(names = "--publisher", paramLabel = "NAME", description = "who published the articles")
  private @Nullable String publisher;

  @Option(
      names = "--published",
      paramLabel = "DATE",
      description = "when: 2023-09-05 or 2023-09-05T10:30:00+09:00")
  private @Nullable String published;

  @Option(names = "--headline", paramLabel = "TEXT", description = "the headline of the article")
  private @Nullable String headline;

  @Option(
      names = "--language",
      paramLabel = "CODE",
      description = "ISO 639 code, such as ja (default: recognised)")
  private @Nullable String language;

  private static String unknown(String code) {
    return "\"" + code + "\" is none that Denbun reads: " + Languages.packaged();
  }

  Given given(CommandLine command) {
    if (published != null && !Published.isValid(published)) {
      throw new ParameterException(command, "--published: " + Published.complaint(published));
    }
    if (language != null && !Languages.packaged().know(language)) {
      throw new ParameterException(command, "--language: " + unknown(language));
    }
    return new Given(headline, publisher, published, language);
  }
}
