package org.denbun.server;

import java.nio.file.Path;
import org.denbun.archive.Archive;
import org.denbun.archive.comparison.ArticleComparison;
import org.denbun.archive.intake.Intake;
import org.denbun.extraction.Extraction;
import org.denbun.extraction.Given;
import org.denbun.language.Languages;

/** A server on a free port with the sample affair. */
record SampleServer(Archive archive, Server server) implements AutoCloseable {
  private static final String SAMPLE = "../samples/affair.json";

  static SampleServer start(Path folder) {
    Archive archive = Archive.openOrMake(folder.resolve("sample.db").toString());
    var comparison = new ArticleComparison(Languages.packaged(), archive.store().database());
    try (var intake = new Intake(archive, Languages.packaged(), comparison, outcome -> {})) {
      new Extraction(Given.NOTHING).file(SAMPLE, one -> intake.take(SAMPLE, one));
      intake.finish();
    }
    return new SampleServer(archive, Server.start(Settings.loopback(0), archive));
  }

  String address() {
    return server.address();
  }

  @Override
  public void close() {
    server.close();
    archive.close();
  }
}
