package org.denbun.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.TestFactory;

/** Every rule of every language finds what its hits mark and leaves its misses alone. */
class RulesProveThemselvesTest {

  @TestFactory
  Stream<DynamicNode> rules() {
    return LanguageFolders.on(getClass().getClassLoader()).entrySet().stream()
        .map(entry -> dynamicContainer(entry.getKey(), rules(entry.getKey(), entry.getValue())));
  }

  private static Stream<DynamicNode> rules(String code, Folder folder) {
    Language language = new Language(code, folder);
    assertFalse(language.rules().isEmpty());
    return language.rules().stream()
        .map(rule -> dynamicTest(rule.id(), () -> assertEquals("", proof(rule, language, folder))));
  }

  private static String proof(Rule rule, Language language, Folder folder) {
    List<String> complaints = Proof.of(rule, language, folder);
    return String.join("\n", complaints);
  }
}
