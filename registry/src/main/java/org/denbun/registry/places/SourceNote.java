package org.denbun.registry.places;

import com.ibm.icu.util.LocaleData;
import com.ibm.icu.util.VersionInfo;
import java.io.IOException;
import java.util.Comparator;
import java.util.List;

/**
 * What stands beside a packed place list: what it is made of and how.
 *
 * @param places all of GeoNames that was at hand
 */
record SourceNote(String language, List<GeoName> places) {

  String text() throws IOException {
    StringBuilder text = new StringBuilder();
    text.append("places.tsv.gz is made with\n\n  ./denbun-registry places --language ");
    text.append(language).append("\n\nfrom\n\n");
    for (Input input : Input.all()) {
      text.append(input.note());
    }
    text.append("  CLDR ").append(version(LocaleData.getCLDRVersion()));
    text.append(" in ICU4J ").append(version(VersionInfo.ICU_VERSION));
    text.append("\n    names of countries\n    licence: Unicode License v3\n\n");
    text.append("  registry/src/main/resources/org/denbun/registry/places/*.tsv\n");
    text.append("    points of countries, municipalities: made by hand for Denbun\n\n");
    text.append("GeoNames: https://www.geonames.org, last changed ").append(newest());
    return text.append(
            ". Changed here: only names of this language\nare kept, without their suffixes too.\n")
        .toString();
  }

  private String newest() {
    return places.stream().map(GeoName::modified).max(Comparator.naturalOrder()).orElse("never");
  }

  private static String version(VersionInfo version) {
    return version.getMajor() + "." + version.getMinor();
  }
}
