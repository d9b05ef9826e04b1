package org.denbun.copy;

import java.util.List;
import org.denbun.Article;
import org.denbun.Copy;
import org.denbun.language.Languages;

/** Articles of papers that do not exist, about a river that does not either. */
final class Papers {

  static final String FIRST = "大鳴川の上流で計画されている水力発電所について、県は3日、着工を来年度に先送りする方針を固めた。";
  static final String SECOND = "工事用の道路が大雨で崩れ、資材を運べなくなったためだという。";
  static final String THIRD = "県は地元の漁協と改めて話し合い、稚魚の放流を増やす考えも伝えた。";
  static final String FOURTH = "発電所は完成すれば約8千世帯分の電気をまかなう計画だった。";
  static final String WHOLE = FIRST + SECOND + THIRD + FOURTH;

  private Papers() {}

  static Version version(String id, String publisher, String published, String text) {
    Article article = new Article(id, text, null, publisher, published, "ja", null);
    return Versions.of(article, List.of(), Languages.packaged().named("ja"));
  }

  static Version agency(String text) {
    return version("agency", "共同通信", "2024-06-03T15:00:00+09:00", text);
  }

  static Version paper(String text) {
    return version("paper", "川辺新聞", "2024-06-04T05:00:00+09:00", text);
  }

  /** What a paper's text is found to be, where an agency has the whole. */
  static List<Copy> ofWhole(String text) {
    return Copies.among(List.of(agency(WHOLE), paper(text)));
  }

  /** Who copied whom and how, one line a copy. */
  static String told(List<Copy> copies) {
    return String.join(
        "; ", copies.stream().map(c -> c.article() + " " + c.kind() + " " + c.of()).toList());
  }
}
