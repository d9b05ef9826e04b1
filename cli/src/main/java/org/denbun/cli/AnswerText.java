package org.denbun.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.denbun.Article;
import org.denbun.Copy;
import org.denbun.archive.comparison.Answer;
import org.denbun.archive.comparison.Timeline;
import org.denbun.independence.CountedOrigin;
import org.denbun.independence.Independence;
import org.denbun.independence.Stance;
import org.denbun.independence.Support;
import org.denbun.proposition.Proposition;
import org.denbun.proposition.Sequel;
import org.denbun.view.Plain;
import org.jspecify.annotations.Nullable;

/** Propositions for a person: the two numbers, who stands behind them, who denies, and when. */
record AnswerText(Layout layout) {
  private static final String BETWEEN = " \u00B7 ";

  String of(String asked, List<Answer> answers) {
    if (answers.isEmpty()) {
      return layout.strong(Plain.of(asked) + ": nobody in this archive says so") + "\n";
    }
    var text = new StringBuilder();
    for (Answer answer : answers) {
      text.append(text.isEmpty() ? "" : "\n").append(of(answer));
    }
    return text.toString();
  }

  private String of(Answer answer) {
    Independence counted = answer.proposition().independence();
    var items = new ArrayList<String>();
    counted.origins().forEach(origin -> items.add(origin(origin, answer)));
    counted.denials().forEach(origin -> items.add("denied by " + origin(origin, answer)));
    answer.copies().forEach(copy -> items.add(copy(copy)));
    Timeline.of(answer).forEach(moment -> items.add(moment(moment)));
    answer.proposition().became().forEach(sequel -> items.add(became(sequel, answer)));
    String head = "\u201C" + Plain.of(answer.proposition().statement()) + "\u201D";
    return layout.strong(layout.hung("", "    ", head))
        + layout.branches(List.of(numbers(counted)), items);
  }

  /** A proposition in one line. */
  static String summary(Proposition proposition) {
    return "\u201C%s\u201D %s"
        .formatted(Plain.of(proposition.statement()), numbers(proposition.independence()));
  }

  private static String numbers(Independence counted) {
    String numbers = counted.atMost() == 0 ? "nobody in this archive says so" : between(counted);
    return numbers
        + BETWEEN
        + counted.verdict().words()
        + (counted.contested() ? BETWEEN + "contested" : "")
        + (counted.circular() ? BETWEEN + "circular" : "");
  }

  private static String between(Independence counted) {
    return counted.atLeast() == counted.atMost()
        ? origins(counted.atMost())
        : "at least %d, at most %s".formatted(counted.atLeast(), origins(counted.atMost()));
  }

  private static String origins(int count) {
    return count + (count == 1 ? " origin" : " independent origins");
  }

  private static String origin(CountedOrigin origin, Answer answer) {
    String name = origin.name() == null ? "(unstated)" : Plain.of(origin.name());
    String institution = origin.institution();
    String body =
        institution == null || institution.equals(origin.name())
            ? ""
            : " (" + Plain.of(institution) + ")";
    String via = origin.via() == null ? "" : " via " + Plain.of(origin.via());
    List<String> articles =
        origin.supports().stream()
            .map(Support::article)
            .distinct()
            .map(id -> article(answer.articles().get(id), id))
            .toList();
    return name + body + via + ": " + String.join(", ", articles);
  }

  private static String article(@Nullable Article article, String id) {
    String publisher = article == null ? null : article.publisher();
    return publisher == null ? Plain.of(id) : Plain.of(publisher) + " " + Plain.of(id);
  }

  private static String copy(Copy copy) {
    return "copy: %s of %s (%s, %.0f %%)"
        .formatted(
            Plain.of(copy.article()),
            Plain.of(copy.of()),
            copy.kind().name().toLowerCase(Locale.ROOT),
            copy.share() * 100);
  }

  private static String became(Sequel sequel, Answer answer) {
    return "became: %s  %s  %s: \u201C%s\u201D"
        .formatted(
            sequel.how().name().toLowerCase(Locale.ROOT),
            sequel.published() == null ? "(no date)" : Plain.of(sequel.published()),
            article(answer.articles().get(sequel.article()), sequel.article()),
            Plain.of(sequel.statement()));
  }

  private static String moment(Timeline.Moment moment) {
    String published = moment.article().published();
    String stance = moment.support().stance() == Stance.DENY ? " denies" : "";
    return (published == null ? "(no date)" : Plain.of(published))
        + "  "
        + article(moment.article(), moment.article().id())
        + stance
        + ": \u201C"
        + Plain.of(moment.words())
        + "\u201D";
  }
}
