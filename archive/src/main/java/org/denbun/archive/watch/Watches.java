package org.denbun.archive.watch;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.denbun.archive.Archive;
import org.denbun.archive.ArchiveException;
import org.denbun.archive.reading.JsonReading;
import org.denbun.archive.store.Counter;
import org.denbun.view.Plain;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/**
 * The watches of an archive and what has happened to them. Safe for use by many threads, and by
 * many processes.
 */
public final class Watches {
  /** More of them would have to wait for each other; so many are one desk's. */
  public static final int MOST = 1000;

  /** UTF-16 units. */
  public static final int LONGEST = 1000;

  private static final String WATCH =
      "SELECT watch, uuid, subject, asked, made_at, seen_article, revision, known, hook,"
          + " hook_secret, hook_anywhere FROM watch ";
  private static final String EVENT = "SELECT event, watch, happened_at, json FROM watch_event ";

  private final Archive archive;

  public Watches(Archive archive) {
    this.archive = archive;
  }

  /**
   * Begins to watch. Only what comes after {@code seen} will be told of.
   *
   * @param known what is known so far
   * @param seen the last article that this knowledge rests on
   * @throws IllegalArgumentException where there is nothing to watch, or too much
   */
  public Watch add(Subject subject, String asked, Known known, long seen, @Nullable Hook hook) {
    String plain = checked(asked);
    return archive
        .store()
        .write(handle -> {
          if (count(handle) >= MOST) {
            throw new IllegalArgumentException("more than " + MOST + " watches; remove some");
          }
          var keys = new Counter(handle, "watch");
          Instant now = Instant.ofEpochMilli(Instant.now().toEpochMilli());
          var watch =
              new Watch(
                  keys.next(),
                  UUID.randomUUID().toString(),
                  subject,
                  plain,
                  now,
                  seen,
                  0,
                  known,
                  hook);
          insert(handle, watch);
          keys.keep();
          return watch;
        });
  }

  /** What may be watched, on one line. */
  public static String checked(String asked) {
    String plain = Plain.of(asked).strip();
    if (plain.isEmpty() || plain.length() > LONGEST) {
      throw new IllegalArgumentException(
          "what is watched has from 1 to %d characters".formatted(LONGEST));
    }
    return plain;
  }

  /** All of them, oldest first. */
  public List<Watch> all() {
    return archive.read(handle ->
        isThere(handle)
            ? handle.createQuery(WATCH + "ORDER BY watch").map((r, c) -> watch(r)).list()
            : List.of());
  }

  /** One of them, or null. */
  public @Nullable Watch find(long id) {
    return archive.read(handle ->
        isThere(handle)
            ? handle
                .createQuery(WATCH + "WHERE watch = ?")
                .bind(0, id)
                .map((r, c) -> watch(r))
                .findOne()
                .orElse(null)
            : null);
  }

  /** Ends a watch and forgets what has happened; whether there was one. */
  public boolean remove(long id) {
    return archive
        .store()
        .write(handle -> {
          handle.execute("DELETE FROM watch_event WHERE watch = ?", id);
          return handle.execute("DELETE FROM watch WHERE watch = ?", id) > 0;
        });
  }

  /** What has happened to one watch, newest first. */
  public List<Event> events(long watch, int most) {
    return archive.read(handle ->
        isThere(handle)
            ? handle
                .createQuery(EVENT + "WHERE watch = ? ORDER BY event DESC LIMIT ?")
                .bind(0, watch)
                .bind(1, most)
                .map((r, c) -> event(r))
                .list()
            : List.of());
  }

  /** What has happened to any of them, newest first. */
  public List<Event> events(int most) {
    return archive.read(handle ->
        isThere(handle)
            ? handle
                .createQuery(EVENT + "ORDER BY event DESC LIMIT ?")
                .bind(0, most)
                .map((r, c) -> event(r))
                .list()
            : List.of());
  }

  /** How often something has happened to a watch. */
  public int count(long watch) {
    return archive.read(handle ->
        handle
            .createQuery("SELECT count(*) FROM watch_event WHERE watch = ?")
            .bind(0, watch)
            .mapTo(Integer.class)
            .one());
  }

  /**
   * Keeps what a look has shown, unless somebody else has looked since.
   *
   * @param watch as it was before
   * @return the events as they are kept, or null where they are somebody else's to tell
   */
  @Nullable List<Event> keep(Watch watch, long seen, Known now, List<ObjectNode> happened) {
    return archive
        .store()
        .write(handle -> {
          int mine =
              handle.execute(
                  "UPDATE watch SET seen_article = ?, revision = revision + 1, known = ?"
                      + " WHERE watch = ? AND revision = ?",
                  seen,
                  now.json().toString(),
                  watch.id(),
                  watch.revision());
          return mine == 1 ? insert(handle, watch, happened) : null;
        });
  }

  private static List<Event> insert(Handle handle, Watch watch, List<ObjectNode> happened) {
    var keys = new Counter(handle, "watch_event");
    var events = new ArrayList<Event>();
    Instant now = Instant.ofEpochMilli(Instant.now().toEpochMilli());
    for (ObjectNode one : happened) {
      ObjectNode json = JsonNodeFactory.instance.objectNode();
      json.put("id", "urn:uuid:" + UUID.randomUUID()).put("watch", watch.id());
      json.put("subject", watch.subject().word()).put("asked", watch.asked());
      json.put("at", now.toString()).setAll(one);
      var event = new Event(keys.next(), watch.id(), now, json);
      handle.execute(
          "INSERT INTO watch_event (event, watch, happened_at, json, state, attempts, next_at)"
              + " VALUES (?, ?, ?, ?, ?, 0, 0)",
          event.number(),
          watch.id(),
          now.toEpochMilli(),
          json.toString(),
          watch.hook() == null ? 1 : 0);
      events.add(event);
    }
    keys.keep();
    return events;
  }

  private static void insert(Handle handle, Watch watch) {
    Hook hook = watch.hook();
    handle.execute(
        "INSERT INTO watch (watch, uuid, subject, asked, made_at, seen_article, revision, known,"
            + " hook, hook_secret, hook_anywhere) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        watch.id(),
        watch.uuid(),
        watch.subject().name(),
        watch.asked(),
        watch.made().toEpochMilli(),
        watch.seen(),
        watch.revision(),
        watch.known().json().toString(),
        hook == null ? null : hook.address(),
        hook == null ? null : hook.secret(),
        hook != null && hook.anywhere() ? 1 : 0);
  }

  private static int count(Handle handle) {
    return handle.createQuery("SELECT count(*) FROM watch").mapTo(Integer.class).one();
  }

  /** An older archive has no watches before somebody writes to it. */
  private static boolean isThere(Handle handle) {
    try {
      var connection = handle.getConnection();
      try (ResultSet tables =
          connection.getMetaData().getTables(null, connection.getSchema(), "watch_event", null)) {
        return tables.next();
      }
    } catch (SQLException trouble) {
      throw new ArchiveException(String.valueOf(trouble.getMessage()), trouble);
    }
  }

  static Watch watch(ResultSet row) throws SQLException {
    String hook = row.getString("hook");
    return new Watch(
        row.getLong("watch"),
        row.getString("uuid"),
        Subject.valueOf(row.getString("subject")),
        row.getString("asked"),
        Instant.ofEpochMilli(row.getLong("made_at")),
        row.getLong("seen_article"),
        row.getLong("revision"),
        Known.read(row.getString("known")),
        hook == null
            ? null
            : new Hook(hook, row.getString("hook_secret"), row.getInt("hook_anywhere") == 1));
  }

  private static Event event(ResultSet row) throws SQLException {
    return new Event(
        row.getLong("event"),
        row.getLong("watch"),
        Instant.ofEpochMilli(row.getLong("happened_at")),
        (ObjectNode) JsonReading.tree(row.getString("json").getBytes(UTF_8)));
  }
}
