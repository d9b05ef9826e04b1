package org.denbun.language;

import java.util.List;

/**
 * An individual that languages know under names which no sound joins.
 *
 * @param name its usual English name
 * @param sounded whether it is also known by what its names sound like in several scripts
 * @param forms its names in all scripts, this one among them
 */
public record KnownName(String name, boolean sounded, List<String> forms) {}
