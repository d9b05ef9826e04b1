package org.denbun.language;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.denbun.Article;
import org.denbun.Claim;
import org.denbun.Source;
import org.denbun.Span;
import org.denbun.Tracer;
import org.denbun.trace.ArticleTracer;

/** Reads the examples of a language's rules as articles and tells which do not prove their rule. */
final class Proof {

  private final Tracer tracer;
  private final Tracer without;
  private final List<String> complaints = new ArrayList<>();

  private Proof(Language language, Rule rule, Folder folder) {
    this.tracer = new ArticleTracer(language);
    this.without =
        names(rule)
            ? new ArticleTracer(new Language(language.code(), new FolderWithout(folder, rule)))
            : tracer;
  }

  /** Whether a rule finds no claims, but sources for the claims of other rules. */
  private static boolean names(Rule rule) {
    return rule.kind() == Rule.Kind.RELAY || rule.kind() == Rule.Kind.INTERVIEW;
  }

  /**
   * What is wrong with the examples of a rule, each with file and line; empty where all is well.
   */
  static List<String> of(Rule rule, Language language, Folder folder) {
    Proof proof = new Proof(language, rule, folder);
    proof.complete(rule);
    rule.hits().forEach(hit -> proof.hit(rule, hit));
    rule.misses().forEach(miss -> proof.miss(rule, miss));
    return proof.complaints;
  }

  private void complete(Rule rule) {
    if (rule.hits().isEmpty() || rule.misses().isEmpty()) {
      complain(rule, rule.line(), "needs a Hit and a Miss");
    }
    Stream.concat(rule.hits().stream(), rule.misses().stream())
        .filter(example -> !example.from().matches("constructed|attested: .+"))
        .forEach(
            example -> complain(rule, example.line(), "From: constructed, or attested: where"));
  }

  private void hit(Rule rule, Rule.Example hit) {
    if (marked(hit, "content").isEmpty()) {
      complain(rule, hit.line(), "a Hit marks its [content:…]");
      return;
    }
    List<Claim> claims = claims(tracer, hit);
    List<Claim> found = claims.stream().filter(claim -> says(claim, hit)).toList();
    List<Claim> own = found.stream().filter(claim -> names(rule) || by(rule, claim)).toList();
    if (own.isEmpty() && !found.isEmpty()) {
      complain(rule, hit.line(), "the rule " + found.getFirst().rule() + " takes this example");
    } else if (own.stream().noneMatch(claim -> sourced(claim, hit) && cued(claim, hit))) {
      complain(rule, hit.line(), "not found as marked; found instead: " + told(claims));
    } else if (names(rule) && told(claims).equals(told(claims(without, hit)))) {
      complain(rule, hit.line(), "reads the same without the rule: " + told(claims));
    }
  }

  private void miss(Rule rule, Rule.Example miss) {
    List<Claim> claims = claims(tracer, miss);
    List<Claim> own = claims.stream().filter(claim -> by(rule, claim)).toList();
    if (!told(claims).equals(told(claims(without, miss)))) {
      complain(rule, miss.line(), "reads otherwise without the rule: " + told(claims));
    } else if (!own.isEmpty()) {
      complain(rule, miss.line(), "found where nothing is to be found: " + told(own));
    }
  }

  private static boolean by(Rule rule, Claim claim) {
    return claim.rule().equals(rule.id());
  }

  private static List<Claim> claims(Tracer tracer, Rule.Example example) {
    return tracer.trace(Article.of("example", example.text())).claims();
  }

  private static boolean says(Claim claim, Rule.Example hit) {
    return texts(claim.content()).equals(marked(hit, "content"));
  }

  /** A source that the claim's own sentence leaves out shows by its name. */
  private static boolean sourced(Claim claim, Rule.Example hit) {
    List<String> sources = claim.chain().stream().map(Proof::called).toList();
    return sources.containsAll(marked(hit, "source"));
  }

  private static String called(Source source) {
    Span mention = source.mention();
    return mention == null ? String.valueOf(source.name()) : bare(mention.text());
  }

  private static boolean cued(Claim claim, Rule.Example hit) {
    String cue = claim.cue().stream().map(Span::text).collect(Collectors.joining(" "));
    return marked(hit, "cue").stream().allMatch(cue::contains);
  }

  private static List<String> texts(List<Span> spans) {
    return spans.stream().map(span -> bare(span.text())).toList();
  }

  private static List<String> marked(Rule.Example example, String role) {
    return example.marks().stream()
        .filter(mark -> mark.role().equals(role))
        .map(mark -> bare(example.text().substring(mark.begin(), mark.end())))
        .toList();
  }

  /** Punctuation at the edges does not count, as in the evaluation. */
  private static String bare(String text) {
    return text.replaceAll("^[\\s\\p{P}]+|[\\s\\p{P}]+$", "");
  }

  private static String told(List<Claim> claims) {
    return claims.isEmpty()
        ? "nothing"
        : claims.stream().map(Proof::told).collect(Collectors.joining("; "));
  }

  private static String told(Claim claim) {
    String chain = claim.chain().stream().map(Proof::told).collect(Collectors.joining(" < "));
    return claim.rule() + " " + texts(claim.content()) + " by " + chain;
  }

  private static String told(Source source) {
    Span mention = source.mention();
    return mention == null ? "(" + source.name() + ")" : mention.text();
  }

  private void complain(Rule rule, int line, String message) {
    complaints.add(rule.file() + ":" + line + ": " + rule.id() + ": " + message);
  }
}
