package org.denbun.registry;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.denbun.language.Language;
import org.denbun.language.Languages;
import org.denbun.tagger.Gazetteer;
import org.denbun.tagger.Model;
import org.denbun.tagger.ModelFile;
import org.denbun.tagger.Weights;

/** Trains the name tagger of a language. The same files make the same model, byte by byte. */
final class TaggerCommand implements Command {

  /** The types of the model, in the order of their labels. */
  static final List<String> TYPES =
      List.of("PERSON", "ORGANISATION", "PLACE", "FACILITY", "EVENT", "PRODUCT", "WORK", "PEOPLE");

  /** Chosen on a fifth of UD Japanese GSD's training part, held out. */
  static final Crf.Pace PACE = new Crf.Pace(0.1f, 5, 1, 6);

  @Override
  public String run(List<String> arguments) throws IOException {
    Inputs inputs = Inputs.of(arguments);
    Language language = Languages.packaged().named(inputs.language());
    if (language == null) {
      throw new Unusable("there is no language " + inputs.language());
    }
    Path model = inputs.folder().resolve("names.model");
    Files.write(model, ModelFile.write(train(language, inputs)));
    Files.writeString(inputs.folder().resolve("names.model.source"), inputs.provenance());
    return model + ": " + Files.size(model) + " bytes";
  }

  private static Model train(Language language, Inputs inputs) throws IOException {
    Gazetteer lists = lists(inputs);
    Map<String, String> types = Mapping.of("annotated-types.tsv");
    Lessons lessons = new Lessons(language, lists, TYPES, types);
    for (Path file : inputs.annotated()) {
      annotated(file).forEach(lessons::add);
    }
    // Where two guidelines differ, the tagger shall follow the first.
    annotated(inputs.annotated().getFirst()).forEach(lessons::add);
    Weights gate = Training.gate(lessons.all(), PACE);
    return new Model(gate, Training.labels(TYPES, lessons.all(), PACE), lists);
  }

  private static Gazetteer lists(Inputs inputs) throws IOException {
    NameLists lists = new NameLists();
    for (Path file : inputs.dictionaries()) {
      add(file, lists);
    }
    return lists.gazetteer();
  }

  private static void add(Path file, NameLists lists) throws IOException {
    String name = String.valueOf(file.getFileName());
    if (name.endsWith(".js")) {
      SudachiDictionary.read(file, lists::add);
    } else if (name.endsWith(".dic")) {
      JumanDictionary.read(file, lists::add);
    } else if (name.endsWith(".json")) {
      lists.addSynonyms(file);
    } else {
      Enamdict.read(file, lists::add);
    }
  }

  private static List<Annotated> annotated(Path file) throws IOException {
    return file.toString().endsWith(".json")
        ? WikiFile.parse(new ObjectMapper().readTree(file.toFile()))
        : BioFile.parse(Files.readAllLines(file, StandardCharsets.UTF_8));
  }
}
