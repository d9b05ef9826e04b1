package org.denbun.proposition;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class DenialsTest {

  private static final String TOLD = "関係者によると、山城建設は2023年に配管の異常を把握していた。";
  private static final String QUESTION = "山城建設は2023年に配管の異常を把握していた";

  @Test
  void whoDeniesInOtherWordsDenies() {
    SmallArchive archive =
        SmallArchive.of(TOLD, "山城建設の大井社長は8日の会見で「2023年に配管の異常を会社として認識していたという事実はない」と反論した。");
    assertEquals(List.of("a2"), archive.denying(QUESTION));
  }

  @Test
  void whoDeniesAnotherDayDoesNotDenyThis() {
    SmallArchive archive =
        SmallArchive.of(
            "関係者によると、両国は橋の通行を7月1日に再開することで合意した。",
            "両国は橋の通行を7月1日に再開することで合意したと、政府高官が語った。外務省は8日、「6月1日に再開する事実はない」と否定した。");
    assertEquals(List.of(), archive.denying("両国は橋の通行を7月1日に再開することで合意した"));
  }

  @Test
  void whoDeclinesToSpeakOfOneThingMayDenyAnother() {
    SmallArchive archive =
        SmallArchive.of(
            "関係者によると、配管の腐食がガス漏れを招いた。",
            "山城ガスは8日、「捜査中で記録については答えられないが、配管の腐食がガス漏れを招いたとは考えていない」との談話を出した。");
    assertEquals(List.of("a2"), archive.denying("ガス漏れの原因は配管の腐食だ"));
  }

  @Test
  void whatComesToNothingIsNotDone() {
    SmallArchive archive =
        SmallArchive.of("山城市の幹部によると、市は予算案を今議会に提出しない。", "山城市が予算案の今議会への提出を見送る方針を固めたことが、市議への取材で分かった。");
    assertEquals(List.of("a1", "a2"), archive.affirming("山城市は予算案を今議会に提出しない"));
    assertEquals(List.of(), archive.denying("山城市は予算案を今議会に提出しない"));
  }

  @Test
  void whatComesToNothingBesideWhatIsDoneIsAnother() {
    SmallArchive archive =
        SmallArchive.of("山城市の幹部によると、市は予算案を今議会に提出しない。", "市議によると、山城市が予算案を今議会に提出し、野党は審議を打ち切る。");
    assertEquals(List.of("a1"), archive.affirming("山城市は予算案を今議会に提出しない"));
  }

  @Test
  void whatIsKnownAlthoughNobodyWasToldIsKnown() {
    SmallArchive archive = SmallArchive.of(TOLD, "東日新聞は8日、山城建設が2023年に配管の異常を把握しながら公表していなかったと報じた。");
    assertEquals(List.of("a1", "a2"), archive.affirming(QUESTION));
  }

  @Test
  void whoTellsOfSomethingElseDoesNotDenyThatSomethingIsNotSo() {
    SmallArchive archive =
        SmallArchive.of("関係者によると、山城議員は収入を報告書に記載しなかった。", "山城議員の収入が報告書から漏れていたことが、関係者への取材で分かった。");
    assertEquals(List.of(), archive.denying("山城議員は収入を報告書に記載しなかった"));
  }
}
