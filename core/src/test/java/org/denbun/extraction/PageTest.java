package org.denbun.extraction;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import java.util.List;
import org.denbun.Article;
import org.junit.jupiter.api.Test;

class PageTest {
  private static final String FIRST = "北日新聞は5日、県警が市内の倉庫を調べていると伝えた。県警の担当者は「調べは始まったばかりだ」と述べた。";
  private static final String SECOND = "市は「報告を受けていない」として、詳しい説明を避けた。近くに住む女性は、前の晩に大きな音を聞いたと話した。";
  private static final String BODY =
      "<nav><a href=/>トップ</a> <a href=/s>社会</a></nav><article><h1>倉庫を捜索</h1><p>"
          + FIRST
          + "</p><p>"
          + SECOND.replace("として、", "として、<b>")
          + "</b></p></article><footer><a href=/c>会社案内</a></footer>";

  @Test
  void mainTextIsOneLineAParagraph() {
    assertEquals(FIRST + "\n" + SECOND, body(article("<title>倉庫</title>")));
  }

  @Test
  void linkedDataSaysWhoAndWhen() {
    Article article =
        article(
            "<script type='application/ld+json'>{\"@graph\":[{\"@type\":\"WebPage\"},"
                + "{\"@type\":[\"NewsArticle\"],\"headline\":\"倉庫を捜索\","
                + "\"publisher\":{\"name\":\"東報\"},\"datePublished\":\"2024-05-01T10:00:00+09:00\","
                + "\"mainEntityOfPage\":{\"@id\":\"https://example.org/1\"},"
                + "\"inLanguage\":\"ja-JP\"}]}</script><title>別</title>");
    assertEquals(
        new Article(
            "p.html",
            article.text(),
            "倉庫を捜索",
            "東報",
            "2024-05-01T10:00:00+09:00",
            "ja",
            "https://example.org/1"),
        article);
  }

  @Test
  void openGraphIsReadWhereLinkedDataIsBroken() {
    Article article =
        article(
            "<script type='application/ld+json'>{broken</script>"
                + "<meta property='og:title' content='見出し'>"
                + "<meta property='og:site_name' content='東報'>"
                + "<meta property='og:url' content='https://example.org/2'>"
                + "<meta property='article:published_time' content='2024-05-01'>");
    assertEquals(
        new Article(
            "p.html", article.text(), "見出し", "東報", "2024-05-01", null, "https://example.org/2"),
        article);
  }

  @Test
  void timeElementDatesThePageWhereMetadataIsNoDate() {
    Article article =
        extracted(
            "<meta property='article:published_time' content='5月1日'>",
            BODY.replace("<h1>", "<time datetime='2024-05-01T10:00+0900'>1日</time><h1>"));
    assertEquals("2024-05-01T10:00+0900", article.published());
  }

  @Test
  void plainPageHasItsTitleAndNothingElse() {
    Article article = article("<title>倉庫 | 東報</title>");
    assertEquals("倉庫 | 東報", article.headline());
    assertNull(article.publisher());
    assertNull(article.published());
  }

  @Test
  void pageWithoutArticleIsRefused() {
    String links = "<li><a href='/a'>県警が倉庫を捜索、担当者が会見で説明した</a></li>".repeat(30);
    for (String body : new String[] {"", "<script>x()</script>", "<ul>" + links + "</ul>"}) {
      var refused =
          assertInstanceOf(Extracted.Refused.class, Page.read("p.html", "<body>" + body), body);
      assertEquals("p.html: no article found on the page", refused.trouble().toString());
    }
  }

  @Test
  void oddlyBuiltPagesAreReadInTime() {
    String paragraph = "<p>" + FIRST + "</p>";
    for (String odd : List.of("<div>", "<div></div>", "<b><i>", "<table><tr><td>", "<br>")) {
      assertTimeout(
          Duration.ofSeconds(5), () -> extracted("", odd.repeat(10_000) + paragraph), odd);
    }
    assertTimeout(Duration.ofSeconds(5), () -> extracted("", paragraph.repeat(10_000)));
  }

  private static String body(Article article) {
    return article.text().replaceFirst("^倉庫を捜索\n", "");
  }

  private static Article article(String head) {
    return extracted(head, BODY);
  }

  private static Article extracted(String head, String body) {
    Extracted extracted = Page.read("p.html", "<html><head>" + head + "</head><body>" + body);
    return assertInstanceOf(Extracted.Found.class, extracted).article();
  }
}
