package org.denbun.archive.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.denbun.archive.search.Term;

/** What differs between the databases that an archive may lie in. Safe for use by many threads. */
public sealed interface Database permits Sqlite, Postgres {

  /** The database of an address: {@code jdbc:postgresql:…}, else the path of a SQLite file. */
  static Database at(String address) {
    if (address.startsWith("jdbc:postgresql:")) {
      return new Postgres(address);
    }
    return new Sqlite(
        address.startsWith("jdbc:sqlite:") ? address.substring("jdbc:sqlite:".length()) : address);
  }

  /** Whether something is there that could be an archive. */
  boolean exists();

  /** A connection of its own, to be closed by the taker. */
  Connection connect() throws SQLException;

  /** The placeholders of the schema. */
  Map<String, String> placeholders();

  /** Keeps all other writers waiting until the transaction under way ends. */
  void lockForWriting(Connection connection) throws SQLException;

  /** Inserts a row and its terms, parted by spaces, into an inverted index: two parameters. */
  String insertTerms(String index);

  /** A condition on an inverted index with one parameter, which {@link #asked} makes. */
  String matches(String index);

  /** What asks for rows that have all of these terms, or any of them. */
  String asked(List<Term> terms, boolean all);

  /** Why the database does not do what it should, in one line for a person. */
  String complaint(SQLException trouble);

  /** How a person knows it; without passwords. */
  String name();
}
