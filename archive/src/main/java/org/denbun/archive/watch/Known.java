package org.denbun.archive.watch;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.denbun.archive.comparison.Answer;
import org.denbun.independence.CountedOrigin;
import org.denbun.independence.Independence;

/**
 * What is known of a proposition. An origin once seen stays known, so that it is told of once.
 *
 * @param numbers what the origins come to
 * @param origins of the affirming side
 * @param denials of the denying side
 */
public record Known(Numbers numbers, List<KnownOrigin> origins, List<KnownOrigin> denials) {
  /** Nobody has said so. */
  public static final Known NOTHING = new Known(Numbers.NONE, List.of(), List.of());

  /** A further answer is near to what was asked, but is not the same. */
  private static final double FITS = 0.62;

  private static final JsonMapper JSON =
      JsonMapper.builder()
          .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
          .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .build();

  public Known {
    origins = List.copyOf(origins);
    denials = List.copyOf(denials);
  }

  /** What answers tell of the statement that was asked. */
  static Known of(List<Answer> answers) {
    if (answers.isEmpty() || answers.getFirst().proposition().score() < FITS) {
      return NOTHING;
    }
    Independence counted = answers.getFirst().proposition().independence();
    return new Known(Numbers.of(counted), known(counted.origins()), known(counted.denials()));
  }

  /** The ids of the articles that its origins are known from. */
  Set<String> articles() {
    return Stream.concat(origins.stream(), denials.stream())
        .flatMap(origin -> origin.articles().stream())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** This, and the origins that were known before. */
  Known with(Known before) {
    return new Known(numbers, united(origins, before.origins), united(denials, before.denials));
  }

  static List<KnownOrigin> without(List<KnownOrigin> origins, List<KnownOrigin> known) {
    return origins.stream().filter(one -> known.stream().noneMatch(one::isSame)).toList();
  }

  private static List<KnownOrigin> united(List<KnownOrigin> now, List<KnownOrigin> before) {
    var united = new ArrayList<>(now);
    united.addAll(without(before, now));
    return united;
  }

  private static List<KnownOrigin> known(List<CountedOrigin> origins) {
    return origins.stream().map(KnownOrigin::of).toList();
  }

  static Known read(String json) {
    try {
      return JSON.readValue(json, Known.class);
    } catch (JsonProcessingException broken) {
      throw new IllegalStateException(broken);
    }
  }

  /** As JSON. */
  public ObjectNode json() {
    return JSON.valueToTree(this);
  }

  static ObjectNode json(Object part) {
    return JSON.valueToTree(part);
  }
}
