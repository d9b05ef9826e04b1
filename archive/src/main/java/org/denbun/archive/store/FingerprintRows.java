package org.denbun.archive.store;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.denbun.archive.ArchiveException;
import org.denbun.copy.FingerprintIndex;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** Which articles have a fingerprint, by the tables; the number of an article is its row. */
public final class FingerprintRows implements FingerprintIndex {
  private static final String EARLIEST =
      "SELECT article FROM fingerprint WHERE hash = ? ORDER BY since, article LIMIT " + HOLDERS;

  private final Handle handle;

  public FingerprintRows(Handle handle) {
    this.handle = handle;
  }

  /** When an article was published, in an order where those without a time come last. */
  static long since(@Nullable Long published) {
    return published == null ? Long.MAX_VALUE : published;
  }

  /** The tables have them already. */
  @Override
  public void add(long article, long published, long[] fingerprints) {}

  @Override
  public void holders(long[] fingerprints, Holders holders) {
    try (PreparedStatement question = handle.getConnection().prepareStatement(EARLIEST)) {
      for (int at = 0; at < fingerprints.length; at++) {
        question.setLong(1, fingerprints[at]);
        try (ResultSet found = question.executeQuery()) {
          while (found.next()) {
            holders.hold(at, found.getLong(1));
          }
        }
      }
    } catch (SQLException trouble) {
      throw new ArchiveException("fingerprints: " + trouble.getMessage(), trouble);
    }
  }
}
