package org.denbun.copy;

import static org.denbun.copy.Papers.FIRST;
import static org.denbun.copy.Papers.FOURTH;
import static org.denbun.copy.Papers.SECOND;
import static org.denbun.copy.Papers.THIRD;
import static org.denbun.copy.Papers.WHOLE;
import static org.denbun.copy.Papers.agency;
import static org.denbun.copy.Papers.ofWhole;
import static org.denbun.copy.Papers.paper;
import static org.denbun.copy.Papers.told;
import static org.denbun.copy.Papers.version;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.denbun.CopiedPassage;
import org.denbun.Copy;
import org.junit.jupiter.api.Test;

class CopiesTest {

  private static final String OWN =
      "記者が現地を訪ねると、崩れた斜面には青いシートが掛けられ、作業員の姿はなかった。" + "近くで宿を営む女性は、客足が戻らないと声を落とした。";

  @Test
  void theSameTextIsVerbatimWhateverItsSpacesAndCredit() {
    assertEquals(
        "paper VERBATIM agency", told(ofWhole(FIRST + "\n　" + SECOND + THIRD + FOURTH + "(共同)")));
  }

  @Test
  void sentencesLeftOutMakeItTrimmed() {
    assertEquals("paper TRIMMED agency", told(ofWhole(FIRST + THIRD)));
  }

  @Test
  void otherParticlesAndShorterNamesMakeItEdited() {
    String edited =
        "大鳴川上流で計画される水力発電所で、県は3日、着工を来年度に先送りする方針を固めた。"
            + "工事用道路が大雨で崩れ、資材を運べなくなったためという。"
            + "地元の漁協とも改めて話し合い、稚魚の放流を増やす考えも伝えた。";
    assertEquals("paper EDITED agency", told(ofWhole(edited)));
  }

  @Test
  void anotherOrderMakesItEdited() {
    assertEquals("paper EDITED agency", told(ofWhole(FOURTH + FIRST + THIRD + SECOND)));
  }

  @Test
  void ownReportingBesidesMakesItMerged() {
    assertEquals("paper MERGED agency", told(ofWhole(OWN + FIRST + SECOND)));
  }

  @Test
  void anArticleMayBeMergedFromTwo() {
    Version other = version("other", "山手日報", "2024-06-03T18:00:00+09:00", OWN);
    assertEquals(
        "paper MERGED agency; paper MERGED other",
        told(Copies.among(List.of(agency(WHOLE), other, paper(FIRST + SECOND + OWN)))));
  }

  @Test
  void theSameEventInSimilarWordsIsNoCopy() {
    String similar =
        "県は3日、大鳴川の上流に計画する水力発電所の着工を遅らせると明らかにした。"
            + "大雨で工事用の道路が崩れたのが理由で、来年度の着工を目指す。"
            + "漁協には稚魚の放流を増やす案を示した。";
    assertEquals("", told(ofWhole(similar)));
  }

  @Test
  void theSameWordsOfASpeakerAreNoCopy() {
    String quotation = "「川を守ることと電気をつくることは両立できる。地元の皆さんには時間をかけて説明し、" + "納得をいただいたうえで進めたい。急ぐつもりは全くない」";
    Version one = agency("県の水野知事は3日の会見で" + quotation + "と述べた。" + FOURTH);
    Version other = paper("計画の遅れについて水野知事は、" + quotation + "との考えを示している。" + OWN);
    assertEquals("", told(Copies.among(List.of(one, other))));
  }

  @Test
  void otherNumbersAreAnotherEvent() {
    String form = "気象台によると、%d日午前%d時%d分ごろ、沖合の深さ%d0キロを震源とする地震があり、港町で震度%dを観測した。";
    assertEquals(
        "",
        told(
            Copies.among(
                List.of(
                    agency(form.formatted(3, 4, 15, 2, 4)),
                    paper(form.formatted(8, 9, 37, 5, 3))))));
  }

  @Test
  void withoutTheAgencyTheEarliestPaperIsTheOriginal() {
    List<Version> papers = new ArrayList<>();
    for (int i = 0; i < 20; i++) {
      int hour = 10 + i * 7 % 20 / 2;
      String at = "2024-06-04T%02d:%02d:00+09:00".formatted(hour, i);
      papers.add(version("p" + i, "新聞" + i, at, (i % 2 == 0 ? WHOLE : FIRST + SECOND) + "(共同)"));
    }
    assertEquals(List.of("p0"), Copies.among(papers).stream().map(Copy::of).distinct().toList());
  }

  @Test
  void whoCreditsTheOtherIsTheCopyEvenIfEarlier() {
    Version early = version("early", "川辺新聞", "2024-06-03T12:00:00+09:00", WHOLE + "(共同)");
    assertEquals("early VERBATIM agency", told(Copies.among(List.of(early, agency(WHOLE)))));
  }

  @Test
  void ofUnknownTimesTheShorterIsTheCopy() {
    Version day = version("day", "川辺新聞", "2024-06-03", WHOLE);
    Version hour = version("hour", "山手日報", "2024-06-03T09:00:00+09:00", FIRST + SECOND);
    assertEquals("hour TRIMMED day", told(Copies.among(List.of(day, hour))));
  }

  @Test
  void thePublishersOwnEarlierArticleIsUpdated() {
    Version update = version("update", "共同通信社", "2024-06-03T16:00:00+09:00", WHOLE + THIRD + OWN);
    assertEquals("update UPDATE agency", told(Copies.among(List.of(agency(WHOLE), update))));
  }

  @Test
  void whoPrintsItsOwnWordsAgainCopiesNobodyWhoTookThem() {
    Version first = version("first", "山手日報", "2024-06-03T09:00:00+09:00", WHOLE);
    Version again = version("again", "山手日報", "2024-06-05T09:00:00+09:00", WHOLE + OWN);
    assertEquals(
        "paper VERBATIM first; again UPDATE first",
        told(Copies.among(List.of(first, paper(WHOLE), again))));
  }

  @Test
  void whoPrintsAnAgencysWordsAgainCopiesTheAgency() {
    Version again = version("again", "川辺新聞", "2024-06-05T09:00:00+09:00", WHOLE);
    assertEquals(
        "paper VERBATIM agency; again VERBATIM agency; again UPDATE paper",
        told(Copies.among(List.of(agency(WHOLE), paper(WHOLE), again))));
  }

  @Test
  void passagesAreCountedInCodePoints() {
    String face = "\uD83D\uDE00";
    Copy copy = ofWhole(face + FIRST + face + SECOND).getFirst();
    CopiedPassage passage = copy.passages().getFirst();
    assertEquals(1, passage.here().begin());
    assertEquals(0, passage.there().begin());
    assertEquals(1.0, copy.share());
    assertEquals(passage.there().text().length() + face.length(), passage.here().text().length());
  }
}
