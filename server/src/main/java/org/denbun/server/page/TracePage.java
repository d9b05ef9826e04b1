package org.denbun.server.page;

import java.util.List;
import org.denbun.archive.comparison.AffairList.Listed;
import org.jspecify.annotations.Nullable;

/**
 * The first page: a form for an article, and what the archive is about.
 *
 * @param form what was filled in
 * @param view the reading of what was sent, or null before anything was
 * @param trouble why there is none; empty where there is, or nothing was sent
 * @param affairs the newest
 */
public record TracePage(
    Frame frame,
    Wording words,
    Form form,
    @Nullable ReadingView view,
    String trouble,
    List<Listed> affairs) {

  /** What a person fills in; empty where nothing. */
  public record Form(String text, String address, String publisher, String published) {
    static final Form EMPTY = new Form("", "", "", "");
  }

  public TracePage {
    affairs = List.copyOf(affairs);
  }
}
