package org.denbun.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class MemoTest {

  private final List<Integer> asked = new ArrayList<>();

  @Test
  void theSameQuestionIsAskedOnce() {
    Memo<Integer, String> memo = new Memo<>(4);
    assertEquals("7", memo.of(7, this::told));
    assertEquals("7", memo.of(7, this::told));
    assertEquals(List.of(7), asked);
  }

  @Test
  void noAnswerIsRememberedToo() {
    Memo<Integer, @Nullable String> memo = new Memo<>(4);
    assertNull(memo.of(7, this::none));
    assertNull(memo.of(7, this::none));
    assertEquals(List.of(7), asked);
  }

  @Test
  void questionsThatShareASlotKeepTheirOwnAnswers() {
    Memo<Integer, String> memo = new Memo<>(1);
    for (int i = 0; i < 100; i++) {
      assertEquals(Integer.toString(i % 5), memo.of(i % 5, this::told));
    }
  }

  private String told(Integer question) {
    asked.add(question);
    return question.toString();
  }

  private @Nullable String none(Integer question) {
    asked.add(question);
    return null;
  }
}
